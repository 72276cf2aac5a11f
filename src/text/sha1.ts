/**
 * SHA-1 (FIPS 180-4), for UUIDs of version 5 (RFC 9562), which are made with it. It names things here and protects nothing.
 * Written out because the core runs in a browser, where `crypto.subtle` can only be waited for and is there on https alone.
 */
export function sha1(message: Uint8Array): Uint8Array {
  const hash = new Uint32Array([0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]);
  const padded = pad(message);
  const words = new Uint32Array(80);
  for (let block = 0; block < padded.byteLength; block += 64) {
    for (let t = 0; t < 16; t++) words[t] = padded.getUint32(block + t * 4);
    for (let t = 16; t < 80; t++) words[t] = rotate(word(words, t - 3) ^ word(words, t - 8) ^ word(words, t - 14) ^ word(words, t - 16), 1);
    compress(hash, words);
  }
  const digest = new DataView(new ArrayBuffer(20));
  for (const [index, value] of hash.entries()) digest.setUint32(index * 4, value);
  return new Uint8Array(digest.buffer);
}

/** A one bit, zeros, and the length in bits: together a whole number of blocks of 64 bytes. */
function pad(message: Uint8Array): DataView {
  const padded = new Uint8Array((Math.floor((message.length + 8) / 64) + 1) * 64);
  padded.set(message);
  padded[message.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setBigUint64(padded.length - 8, BigInt(message.length) * 8n);
  return view;
}

function compress(hash: Uint32Array, words: Uint32Array): void {
  let [a, b, c, d, e] = hash as unknown as [number, number, number, number, number];
  for (let t = 0; t < 80; t++) {
    const [mix, constant] = round(t, b, c, d);
    const next = (rotate(a, 5) + mix + e + constant + word(words, t)) | 0;
    [a, b, c, d, e] = [next, a, rotate(b, 30), c, d];
  }
  for (const [index, value] of [a, b, c, d, e].entries()) hash[index] = word(hash, index) + value;
}

function round(t: number, b: number, c: number, d: number): readonly [mix: number, constant: number] {
  if (t < 20) return [(b & c) | (~b & d), 0x5a827999];
  if (t < 40) return [b ^ c ^ d, 0x6ed9eba1];
  if (t < 60) return [(b & c) | (b & d) | (c & d), 0x8f1bbcdc];
  return [b ^ c ^ d, 0xca62c1d6];
}

const rotate = (value: number, by: number) => (value << by) | (value >>> (32 - by));
const word = (words: Uint32Array, index: number) => words[index] as number;
