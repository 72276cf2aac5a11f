import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type ParseOptions, parsePlan } from '../../../src/parse.ts';
import type { Limits } from '../../../src/read/limits.ts';
import { buildDocx, item, kind, level, list, p, table } from './build-docx.ts';

const MEGABYTE = 1024 * 1024;

/** Why a file cannot be read, with its sentence in both languages. */
async function refusal(bytes: Uint8Array, options: ParseOptions = {}) {
  const { unreadable, plan, text } = await parsePlan(bytes, { path: 'x.docx', ...options });
  expect(text).toBe('');
  expect(plan.diagnostics).toEqual([unreadable]);
  expect(plan).toMatchObject({ tasks: [], sections: [], source: { path: 'x.docx' } });
  const english = (await parsePlan(bytes, { path: 'x.docx', ...options, language: 'en' })).unreadable;
  expect(english?.message).toMatch(/^[ -~“”]+\.$/);
  return `${unreadable?.ruleId}: ${unreadable?.message}`;
}

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string) => [...text].join('\0');
const ole = (stream: string) => latin1(`\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1${'\0'.repeat(600)}${utf16(stream)}\0`);
const whole = buildDocx({ body: p('KẾ HOẠCH') });
const withDocument = (document: string | Uint8Array) => buildDocx({ body: '', more: { 'word/document.xml': document } });
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** The archive with a flag or number of every directory entry changed. */
function patched(bytes: Uint8Array, offset: number, value: number): Uint8Array {
  const copy = bytes.slice();
  for (let at = copy.indexOf(0x50); at >= 0; at = copy.indexOf(0x50, at + 1))
    if (copy[at + 1] === 0x4b && copy[at + 2] === 1 && copy[at + 3] === 2) copy[at + offset] = value;
  return copy;
}

/** An archive of a part that unpacks to so many megabytes of one letter. */
const bomb = (megabytes: number) => withDocument(new Uint8Array(megabytes * MEGABYTE).fill(0x20));

describe('a Word file that cannot be read', () => {
  test.each<[what: string, bytes: Uint8Array, says: RegExp]>([
    ['cut off in the middle', whole.slice(0, whole.length / 2), /^file-damaged: Tệp \.docx bị hỏng/],
    ['cut off at the end', whole.slice(0, -10), /^file-damaged/],
    ['only a signature', latin1('PK\x03\x04'), /^file-damaged/],
    ['packed bytes that end too early', patched(whole, 20, 9), /^file-damaged/],
    ['an unknown way of packing', patched(whole, 10, 99), /^file-damaged/],
    ['XML cut off', withDocument(`<w:document ${W}><w:body><w:p>`), /^file-damaged/],
    ['no XML at all', withDocument('KẾ HOẠCH'), /^file-damaged/],
    ['XML of something else', withDocument('<html/>'), /^file-damaged/],
    ['a document without a body', withDocument(`<w:document ${W}/>`), /^file-damaged/],
    [
      'the document itself missing',
      zipSync({ 'word/styles.xml': strToU8('<a/>') }),
      /^file-part-missing: Tệp \.docx thiếu phần word\/document\.xml/,
    ],
    ['a password', ole('EncryptedPackage'), /^file-encrypted: Tệp \.docx được đặt mật khẩu/],
    ['a part with a password', patched(whole, 8, 1), /^file-encrypted/],
    ['a workbook', zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), /^format-unsupported: Nội dung tệp là \.xlsx/],
    ['slides', zipSync({ 'ppt/presentation.xml': strToU8('<a/>') }), /^format-unsupported: Nội dung tệp là \.pptx/],
    ['an old workbook', ole('Workbook'), /^format-unsupported: Nội dung tệp là \.xls,/],
    ['any other archive', zipSync({ 'a.txt': strToU8('a') }), /^format-unsupported: Nội dung tệp là \.zip/],
  ])('%s', async (_, bytes, says) => {
    expect(await refusal(bytes)).toMatch(says);
  });

  test('entities are never expanded, inner or outer', async () => {
    const laughs = `<!DOCTYPE a [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "&a;&a;&a;">]>`;
    expect(
      await refusal(withDocument(`${laughs}<w:document ${W}><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`)),
    ).toMatch(/^file-damaged/);
    const outer = '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
    expect(await refusal(withDocument(`${outer}<w:document ${W}><w:body><w:p>&a;</w:p></w:body></w:document>`))).toMatch(/^file-damaged/);
    expect(await refusal(withDocument(`<w:document ${W}><w:body><w:p>&a;</w:p></w:body></w:document>`))).toMatch(/^file-damaged/);
  });
});

describe('limits', () => {
  const nested = (depth: number) => buildDocx({ body: `${'<w:sdt>'.repeat(depth)}${p('sâu')}${'</w:sdt>'.repeat(depth)}` });
  const parts = (count: number) =>
    buildDocx({ body: p('nhiều'), more: Object.fromEntries(Array.from({ length: count }, (_, i) => [`a/${i}`, ''])) });

  test.each<[what: string, bytes: Uint8Array, over: Partial<Limits>, limit: string, flag: string, under: Partial<Limits>]>([
    ['megabytes', buildDocx({ body: p('dài '.repeat(300_000)) }), { unpacked: 1 }, '1 MB', '--max-unpacked', { unpacked: 3, ratio: 1e6 }],
    ['parts', parts(50), { entries: 20 }, '20 tệp con', '--max-entries', { entries: 90 }],
    ['density', buildDocx({ body: p('dài '.repeat(500_000)) }), {}, '60 lần', '--max-ratio', { ratio: 1e6 }],
    ['depth', nested(300), {}, '200 tầng', '--max-depth', { depth: 400 }],
  ])('of %s: told with the option that raises it', async (_, bytes, over, limit, flag, under) => {
    const said = await refusal(bytes, { limits: over });
    expect(said).toMatch(/^limit-exceeded: /);
    expect(said).toContain(limit);
    expect(said).toContain(flag);
    expect((await parsePlan(bytes, { limits: { ...over, ...under } })).unreadable).toBeNull();
  });

  test('elements that are passed over count too', async () => {
    expect(await refusal(buildDocx({ body: '<w:x>'.repeat(1000) + '</w:x>'.repeat(1000) }))).toMatch(/^limit-exceeded/);
  });

  test('sizes that the archive states are not believed', async () => {
    const bytes = bomb(20);
    const lying = patched(patched(bytes, 24, 10), 26, 0);
    expect(await refusal(bytes)).toMatch(/^limit-exceeded/);
    expect(await refusal(lying)).toMatch(/^limit-exceeded/);
  });
});

describe('a few bytes that stand for many', () => {
  const lengthOf = async (bytes: Uint8Array) => (await parsePlan(bytes, { limits: { ratio: 1e6 } })).text.length;
  const long = 'dài '.repeat(20_000);

  test('a note is printed once, however often it is referred to', async () => {
    const reference = p('<w:r><w:footnoteReference w:id="1"/></w:r>');
    const footnotes = `<w:footnote w:id="1">${p(long)}</w:footnote>`;
    expect(await lengthOf(buildDocx({ footnotes, body: reference.repeat(100) }))).toBeLessThan(2 * long.length);
  });

  test('the number of a list has some length at most', async () => {
    const numbering = kind(0, level(0, 'decimal', `${long}%1.`)) + list(1, 0);
    expect(await lengthOf(buildDocx({ numbering, body: item(1, 0, 'a').repeat(1000) }))).toBeLessThan(200_000);
  });

  test('a table has some columns at most, and columns side by side some height', async () => {
    const cells = Array.from({ length: 500 }, (_, i) => `ô ${i}`);
    const { text } = await parsePlan(
      buildDocx({ body: table([cells], false) + table([[p('a').repeat(2000), p('b').repeat(2000)]], false) }),
    );
    expect(text.split(/\s+/).filter((word) => /^\d+$/.test(word))).toHaveLength(500);
    expect(text.length).toBeLessThan(20_000);
  });
});

describe('a file that is called something else', () => {
  const mislabelled = async (bytes: Uint8Array | string, path: string) => {
    const { plan, unreadable } = await parsePlan(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, { path });
    expect(unreadable).toBeNull();
    return [plan.source.mediaType.split(/[/.]/).at(-1), plan.diagnostics.some(({ ruleId }) => ruleId === 'format-mislabelled')];
  };

  test.each<[path: string, bytes: Uint8Array | string, type: string, said: boolean]>([
    ['x.docx', whole, 'document', false],
    ['x.DOCM', whole, 'document', false],
    ['x', whole, 'document', false],
    ['x.doc', whole, 'document', true],
    ['x.pdf', whole, 'document', true],
    ['x.txt', whole, 'document', true],
    ['x.docx', 'KẾ HOẠCH', 'plain', true],
    ['x.pdf', 'KẾ HOẠCH', 'plain', true],
    ['x.xyz', 'KẾ HOẠCH', 'plain', false],
    ['x.txt', 'KẾ HOẠCH', 'plain', false],
    ['x.md', 'KẾ HOẠCH', 'markdown', false],
  ])('%s', async (path, bytes, type, said) => {
    expect(await mislabelled(bytes, path)).toEqual([type, said]);
  });
});
