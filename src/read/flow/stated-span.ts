/** How many columns or rows a cell says that it covers: 1 when it says none. */
export function statedSpan(text: string | undefined, most: number): number {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Math.min(most, Math.max(1, Number(text))) : 1;
}
