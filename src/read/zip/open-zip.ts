import { Inflate } from 'fflate';
import type { FormatId } from '../formats.ts';
import { extensionOf } from '../formats.ts';
import type { Limits } from '../limits.ts';
import { Unreadable } from '../unreadable.ts';
import { listEntries } from './list-entries.ts';

/** A packed file, of which parts are unpacked one at a time. */
export interface Zip {
  readonly names: readonly string[];
  /** The bytes of a part, null when there is none of that name. All parts together stay under the limits. */
  read(name: string): Uint8Array | null;
}

/** So many packed bytes at a time: what they unpack to is counted before more is unpacked. */
const STEP = 4096;
const MEGABYTE = 1024 * 1024;

/**
 * Opens an archive.
 *
 * @throws Unreadable, when opening and when reading, for what is damaged, encrypted or over a limit
 */
export function openZip(bytes: Uint8Array, format: FormatId, limits: Limits): Zip {
  const damaged = () => new Unreadable('file-damaged', { format: extensionOf(format) });
  const entries = listEntries(bytes, limits.entries);
  if (entries === null) throw damaged();
  if (entries.length > limits.entries) throw new Unreadable('limit-exceeded', { limit: 'entries', most: limits.entries });
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  let unpacked = 0;

  /** Counts what came out of `from` packed bytes. A small part may be as dense as it likes. */
  function count(size: number, total: number, from: number): void {
    unpacked += size;
    if (unpacked > limits.unpacked * MEGABYTE) throw new Unreadable('limit-exceeded', { limit: 'unpacked', most: limits.unpacked });
    if (total > MEGABYTE && total > limits.ratio * from) throw new Unreadable('limit-exceeded', { limit: 'ratio', most: limits.ratio });
  }

  function inflate(packed: Uint8Array): Uint8Array {
    const chunks: Uint8Array[] = [];
    let size = 0;
    let fed = 0;
    let ended = false;
    const stream = new Inflate((chunk, last) => {
      size += chunk.length;
      count(chunk.length, size, fed);
      chunks.push(chunk);
      ended ||= last;
    });
    while (fed < packed.length) {
      const chunk = packed.subarray(fed, fed + STEP);
      fed += chunk.length;
      try {
        stream.push(chunk, fed === packed.length);
      } catch (error) {
        throw error instanceof Unreadable ? error : damaged();
      }
    }
    if (!ended) throw damaged();
    return join(chunks, size);
  }

  return {
    names: [...byName.keys()],
    read(name) {
      const entry = byName.get(name);
      if (entry === undefined) return null;
      if (entry.encrypted) throw new Unreadable('file-encrypted', { format: extensionOf(format) });
      if (entry.method === 8) return inflate(entry.packed);
      if (entry.method !== 0) throw damaged();
      count(entry.packed.length, 0, 0);
      return entry.packed;
    },
  };
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
