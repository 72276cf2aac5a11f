import { sha1 } from './sha1.ts';

/** A short name for a long text: 16 hexadecimal digits. */
export function digest(words: string): string {
  const bytes = sha1(new TextEncoder().encode(words)).subarray(0, 8);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
