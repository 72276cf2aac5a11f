import type { Plan } from '../../model/plan.ts';

/**
 * The number and symbol of a plan as one: `58/KH-UBND`, `45-KH/HU`; `…/KH-UBND` while the serial is blank.
 *
 * State symbols follow a slash, Party ones a hyphen: the slash within a symbol tells them apart.
 */
export function documentNumber(number: Plan['number']): string | null {
  if (number === null) return null;
  const { serial, symbol, text } = number;
  if (symbol === null) return serial ?? text;
  return `${serial ?? '…'}${symbol.includes('/') ? '-' : '/'}${symbol}`;
}
