/**
 * What the letters of symbol fonts look like, by their code. Basis: Adobe's Symbol encoding, and Microsoft's lists of Wingdings
 * characters; those that stand in office documents.
 */
const SYMBOL: Readonly<Record<number, string>> = {
  42: '*',
  43: '+',
  45: '−',
  163: '≤',
  165: '∞',
  168: '♦',
  174: '→',
  176: '°',
  177: '±',
  179: '≥',
  180: '×',
  183: '•',
  185: '≠',
  222: '⇒',
};

const WINGDINGS: Readonly<Record<number, string>> = {
  45: '-',
  70: '☞',
  108: '●',
  110: '■',
  111: '□',
  113: '❑',
  114: '❒',
  116: '♦',
  117: '◆',
  118: '❖',
  158: '·',
  159: '•',
  161: '○',
  167: '▪',
  168: '□',
  216: '➢',
  224: '→',
  232: '➔',
  240: '⇨',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
};

const FONTS: Readonly<Record<string, Readonly<Record<number, string>>>> = { symbol: SYMBOL, wingdings: WINGDINGS };

export function isSymbolFont(font: string): boolean {
  return font.toLowerCase() in FONTS;
}

/** Letters of a symbol font as the letters that they look like; a picture that is not known becomes a bullet. */
export function showSymbols(text: string, font: string): string {
  const name = font.toLowerCase();
  const table = FONTS[name] ?? {};
  // Word moves such letters to the private area: F0B7 is B7 of the font.
  return text.replace(
    /[\u0021-\u00FF\uF020-\uF0FF]/g,
    (letter) => table[letter.charCodeAt(0) & 0xff] ?? (name === 'symbol' && letter < '\uF000' ? letter : '•'),
  );
}
