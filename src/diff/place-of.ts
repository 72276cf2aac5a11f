import type { Section, Task } from '../model/plan.ts';
import type { Place } from './plan-diff.ts';

export const placeOf = ({ id, section, text }: Task): Place => ({ section, task: id, text });

export const placeOfSection = ({ id, title }: Section): Place => ({ section: id, task: null, text: title });

export const WHOLE_PLAN: Place = { section: null, task: null, text: null };
