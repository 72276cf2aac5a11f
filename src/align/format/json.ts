import { safeJson } from '../../export/safe-json.ts';
import type { PlanAlignment } from '../plan-alignment.ts';

export const json = (alignment: PlanAlignment): string => `${safeJson(alignment, true)}\n`;
