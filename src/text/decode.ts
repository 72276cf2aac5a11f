/** A decoded text, the byte order mark kept, so that offsets are those of the file as an editor opens it. */
export interface Decoded {
  text: string;
  /** WHATWG name of the encoding. */
  encoding: string;
  /** How many places could not be decoded; they are U+FFFD in the text. */
  replaced: number;
}

/** Bytes to text: UTF-16 when a byte order mark says so, else UTF-8. Never throws. */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  let replaced = 0;
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) replaced++;
  return { text, encoding, replaced };
}
