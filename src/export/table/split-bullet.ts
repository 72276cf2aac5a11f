const BULLET = /^(?:[-–—+*•●○▪◦·]\s+)+/;

/**
 * A bullet that begins a text, and the text without it: a spreadsheet takes “- Rà soát …” for a formula, and a bullet
 * belongs with the marker. `-5 độ` begins with no bullet.
 */
export function splitBullet(text: string): { bullet: string; rest: string } {
  const bullet = BULLET.exec(text)?.[0] ?? '';
  return { bullet: bullet.trimEnd(), rest: text.slice(bullet.length) };
}
