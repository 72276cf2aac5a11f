import { decodeAs, FROM_LATIN1 } from './decode-as.ts';
import { detectEncoding, detectHidden } from './detect-encoding.ts';
import type { Encoding } from './encoding.ts';

/** A decoded text, the byte order mark kept, so that offsets are those of the file as an editor opens it. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** How many places could not be decoded; they are U+FFFD in the text. */
  readonly replaced: number;
  /** The encoding was worked out from the words, and is another than a file says of itself or has by default. */
  readonly guessed: boolean;
}

/**
 * Bytes to text, in `forced` when it is given; else UTF-16 when a byte order mark says so, UTF-8 when it is valid and means
 * what it says, else the encoding that makes Vietnamese words. Never throws.
 */
export function decode(bytes: Uint8Array, forced?: Encoding): Decoded {
  const said = forced ?? markedEncoding(bytes);
  if (said !== null) return decoded(decodeAs(said, bytes), said, false);
  // A zero is valid UTF-8 and in no text; UTF-16 is full of them.
  const text = bytes.includes(0) ? null : decodeUtf8(bytes);
  if (text === null) {
    const detected = detectEncoding(bytes);
    return detected === null || detected === 'utf-8'
      ? decoded(decodeAs('utf-8', bytes), 'utf-8', false)
      : decoded(decodeAs(detected, bytes), detected, true);
  }
  const hidden = detectHidden(text);
  return hidden === null ? decoded(text, 'utf-8', false) : decoded(FROM_LATIN1[hidden](text), hidden, true);
}

function decoded(text: string, encoding: Encoding, guessed: boolean): Decoded {
  let replaced = 0;
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) replaced++;
  return { text, encoding, replaced, guessed };
}

/** What a byte order mark says. */
function markedEncoding(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/** Null for bytes that are no valid UTF-8. */
function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
