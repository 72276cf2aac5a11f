import { safeJson } from '../../export/safe-json.ts';

/** The model, or what was made of it, as one line, or indented for people. */
export const renderJson = (value: unknown, indented: boolean): string => `${safeJson(value, indented)}\n`;
