import type { Encoding } from './encoding.ts';
import { fromTcvn3 } from './tcvn3.ts';
import { fromViqr } from './viqr.ts';
import { fromVni } from './vni.ts';

/** Encodings that say which letters they mean in letters of Latin-1, so that they also hide in text of another encoding. */
export const FROM_LATIN1 = { tcvn3: fromTcvn3, vni: fromVni, viqr: fromViqr } as const;

const LABELS: Readonly<Record<Encoding, string>> = {
  'utf-8': 'utf-8',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  'windows-1258': 'windows-1258',
  tcvn3: 'windows-1252',
  vni: 'windows-1252',
  viqr: 'windows-1252',
};

/** Bytes to text, the byte order mark kept; what cannot be decoded is U+FFFD. Never throws. */
export function decodeAs(encoding: Encoding, bytes: Uint8Array): string {
  const text = new TextDecoder(LABELS[encoding], { ignoreBOM: true }).decode(bytes);
  return encoding in FROM_LATIN1 ? FROM_LATIN1[encoding as keyof typeof FROM_LATIN1](text) : text;
}
