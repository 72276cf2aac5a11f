/** A sheet of a TIFF: its tags with their numbers, and its strips. */
export interface Sheet {
  readonly tags: Readonly<Record<number, readonly number[]>>;
  readonly strips: readonly Uint8Array[];
}

const BYTES = new Set([347]);
const OFFSETS = 273;
const LENGTHS = 279;

/** A TIFF by hand, little-endian, a page a sheet. */
export function writeTiff(sheets: readonly Sheet[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from('II*\0\0\0\0\0', 'latin1')];
  let length = 8;
  const add = (part: Uint8Array) => {
    const at = length;
    parts.push(Buffer.from(part), Buffer.alloc(part.length % 2));
    length += part.length + (part.length % 2);
    return at;
  };
  let pointer: { part: Buffer; at: number } = { part: parts[0] as Buffer, at: 4 };
  for (const { tags, strips } of sheets) {
    const offsets = strips.map(add);
    const all = { ...tags, [OFFSETS]: offsets, [LENGTHS]: strips.map((strip) => strip.length) };
    const rows = Object.entries(all).map(([tag, values]) => {
      const one = BYTES.has(Number(tag)) ? 1 : 4;
      const data = Buffer.alloc(Math.max(4, values.length * one));
      for (const [i, value] of values.entries()) data.writeUIntLE(value, i * one, one);
      const row = Buffer.alloc(12);
      row.writeUInt16LE(Number(tag), 0);
      row.writeUInt16LE(one === 1 ? 7 : 4, 2);
      row.writeUInt32LE(values.length, 4);
      if (data.length === 4) data.copy(row, 8);
      else row.writeUInt32LE(add(data), 8);
      return row;
    });
    const count = Buffer.alloc(2);
    count.writeUInt16LE(rows.length);
    const directory = Buffer.concat([count, ...rows, Buffer.alloc(4)]);
    pointer.part.writeUInt32LE(add(directory), pointer.at);
    pointer = { part: parts.findLast((part) => part.length === directory.length) as Buffer, at: directory.length - 4 };
  }
  return new Uint8Array(Buffer.concat(parts));
}
