const LONGEST = 7;
const DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** The value of a well-formed Roman numeral, else 0: `IX` is 9, `IIX` is nothing. */
export function romanValue(text: string): number {
  if (text.length > LONGEST) return 0;
  let value = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = DIGITS[text[i] as string];
    if (digit === undefined) return 0;
    const next = DIGITS[text[i + 1] ?? ''] ?? 0;
    value += digit < next ? -digit : digit;
  }
  return toRoman(value) === text ? value : 0;
}

const PARTS: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

export function toRoman(value: number): string {
  let rest = value;
  let text = '';
  for (const [worth, letters] of PARTS) {
    while (rest >= worth) {
      text += letters;
      rest -= worth;
    }
  }
  return text;
}
