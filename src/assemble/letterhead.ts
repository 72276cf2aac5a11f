import { findMotto, findNationalName, findPartyHeading, readAppendixHead } from '../recognize/letterhead/anchors.ts';
import { type NumberLine, readNumberLine } from '../recognize/letterhead/number-line.ts';
import { findPlaceDate } from '../recognize/letterhead/place-date.ts';
import { marksAtEnd, skipMarks } from '../text/ends.ts';
import { bareKey } from '../text/fold.ts';
import { opening, startsWithOneOf } from '../text/guarded.ts';
import { isCapitals } from '../text/is-capitals.ts';
import { isDigit, isLetter } from '../text/letters.ts';
import type { MappedText } from '../text/mapped-text.ts';
import type { Block } from '../tree/nodes.ts';

/** What stands above the type line, told apart by its fixed words. */
export interface Letterhead {
  national: boolean;
  party: boolean;
  number: (NumberLine & { content: MappedText }) | null;
  /** The stretch that holds place and date of issue. */
  placeDate: MappedText | null;
  /** The bodies named, the highest first, each with the words of all its lines. */
  bodies: MappedText[][];
}

const TYPES = ['QUYẾT ĐỊNH', 'NGHỊ QUYẾT', 'CHỈ THỊ', 'KẾ HOẠCH'];
/** Words that open the name of a body in a letterhead; bare keys. A line that begins otherwise goes on with the body above. */
const BODY_OPENERS = [
  ...['ubnd', 'uy ban', 'hdnd', 'hoi dong', 'so ', 'phong ', 'ban ', 'bo ', 'cuc ', 'chi cuc', 'tong ', 'van phong'],
  ...['thanh tra', 'truong ', 'truongmn ', 'truongmg ', 'truongth ', 'truongthcs ', 'truongthpt ', 'trung tam'],
  ...['benh vien', 'cong an', 'cong doan', 'cdcs', 'cong ty', 'lien doan', 'hoi ', 'doan ', 'tinh doan', 'thanh doan'],
  ...['chi doan', 'lien doi'],
  ...['huyen doan', 'quan doan', 'thi doan', 'xa doan', 'tinh uy', 'thanh uy', 'huyen uy', 'quan uy', 'thi uy', 'dang uy'],
  ...['dang bo', 'chi bo', 'dang ', 'mat tran', 'toa an', 'vien ', 'to ', 'doi ', 'hat ', 'kho bac', 'bao hiem', 'bch '],
  ...['bcd ', 'btv ', 'hiep hoi', 'lien hiep', 'lien minh', 'hoc vien', 'dai hoc', 'nha ', 'bao ', 'dai ', 'tap doan'],
  ...['ngan hang', 'quan khu', 'bo chi huy', 'bo tu lenh', 'trung doan', 'su doan', 'lu doan', 'tieu doan', 'cum '],
  ...['khoi ', 'thuong truc', 'ubmttq', 'tieu ban', 'lldld', 'ldld', 'khoa ', 'nganh ', 'vien kiem sat', 'tram '],
  ...['thu vien', 'bao tang', 'xi nghiep', 'hop tac xa', 'chi nhanh', 'phan hieu', 'cang vu', 'thi hanh an', 'don '],
  ...['hai doi', 'trai giam', 'vuon quoc gia', 'thue tinh', 'thue thanh pho', 'thue tp', 'thue co so'],
  ...['thong ke tinh', 'thong ke thanh pho', 'thong ke tp', 'thong ke co so'],
];
/** Nor does one that begins with a digit. */
const NOT_A_BODY = [
  ...['du thao', 'du an', 'hoa toc', 'thuong khan', 'khan', 'mat', 'toi mat', 'v/v', 've viec', '(', 'kem theo', 'trang'],
  ...['email', 'website', 'dien thoai', 'so:', 'ky boi', 'tai lieu', 'ngay ', 'gio ', 'file', 'nguon'],
];

/** Reads the lines above the type line. Columns may stand side by side, one after the other, or run together in one line. */
export function readLetterhead(lines: readonly Block[]): Letterhead {
  const head: Letterhead = { national: false, party: false, number: null, placeDate: null, bodies: [] };
  const names: MappedText[] = [];
  for (const block of lines) {
    const { text } = block.data.content;
    if (readAppendixHead(text)?.end === text.length) continue;
    const rest = takeFixedWords(head, block.data.content, names.at(-1)?.text ?? '');
    if (rest.length > 0) names.push(rest);
  }
  head.bodies = groupBodies(names);
  return head;
}

/** Takes motto, number and date out of a line, both columns of it; what is left over may name a body. */
function takeFixedWords(head: Letterhead, line: MappedText, above: string): MappedText {
  let rest = withoutBars(line);
  for (const [find, side] of [
    [findNationalName, 'national'],
    [findMotto, 'national'],
    [findPartyHeading, 'party'],
  ] as const) {
    const found = find(rest.text);
    if (found === null) continue;
    head[side] = true;
    rest = withoutBars(rest.slice(0, found.start));
  }
  const place = head.placeDate === null ? findPlaceDate(rest.text) : -1;
  if (place >= 0) {
    head.placeDate = withoutBars(rest.slice(place));
    rest = withoutBars(rest.slice(0, place));
  }
  const heading = rest.text.endsWith('HỒ CHÍ MINH') ? rest.text.search(YOUTH_HEADING) : -1;
  // Behind the number it is no longer the name that began above.
  if (heading === 0 && head.number !== null && above !== '') rest = withoutBars(rest.slice(0, 0));
  else if (heading >= 0 && standsBeside(heading === 0 ? above : rest.text.slice(0, heading), heading > 0))
    rest = withoutBars(rest.slice(0, heading));
  // “ĐOÀN KIỂM TRA THEO QUYẾT ĐỊNH / SỐ 1050/QĐ-SCT”: the number of another instrument, in the name of the body.
  const number = head.number === null && !TYPES.some((type) => above.endsWith(type)) ? readNumberLine(rest.text) : null;
  if (number !== null) {
    const { start, end, serial, symbol, mended } = number;
    head.number = { start, end, serial, symbol, mended, content: rest.slice(start, end) };
    rest = withoutBars(rest.slice(0, number.start));
  }
  return rest;
}

/** What documents of the Youth Union have in the place of the national name, right of their body or behind it. */
const YOUTH_HEADING = /ĐOÀN (?:TNCS|THANH NIÊN CỘNG SẢN) HỒ CHÍ MINH$/;
/** “BAN CHẤP HÀNH TRUNG ƯƠNG / ĐOÀN TNCS HỒ CHÍ MINH” is one name. */
const standsBeside = (left: string, apart: boolean): boolean =>
  left !== '' && !/(?:TRUNG ƯƠNG|CHẤP HÀNH|BCH|THƯỜNG VỤ|BTV)\s*$/.test(left) && (apart || left.includes('ĐOÀN'));

const BARS = '|_*–—-';

/** Bars and rules of a letterhead set as a table. */
function withoutBars(text: MappedText): MappedText {
  const start = skipMarks(text.text, BARS);
  return text.slice(start, marksAtEnd(text.text, BARS, start));
}

/** An office that issues in its own name stands above its body: “CHỦ TỊCH / ỦY BAN NHÂN DÂN TỈNH …”. */
const OFFICES: ReadonlySet<string> = new Set([
  'chu tich',
  'bo truong',
  'giam doc',
  'tong giam doc',
  'cuc truong',
  'tong cuc truong',
  'vien truong',
  'hieu truong',
  'truong ban',
]);
const isOffice = (key: string): boolean => OFFICES.has(key.startsWith('pho ') ? key.slice(4) : key);

const opensBody = (key: string): boolean => startsWithOneOf(`${key} `, BODY_OPENERS);
const isNoBody = (key: string): boolean => isDigit(key.charCodeAt(0)) || startsWithOneOf(key, NOT_A_BODY);

/** Where the letter, digit or bracket stands that a name begins with. */
function nameStart(text: string): number {
  let at = 0;
  while (at < text.length && !isLetter(text.charCodeAt(at)) && !isDigit(text.charCodeAt(at)) && text[at] !== '(') at++;
  return at;
}

const LOWER_LEVEL = opening(['phuong ', 'xa ', 'thi tran '], /^(?:phuong|xa|thi tran) \S/);
const OF_DISTRICT = opening(['ubnd ', 'uy ban nhan dan '], /^(?:ubnd|uy ban nhan dan) (?:quan|huyen|thi xa|thanh pho|tp\.?) \S/);

/** Puts lines together to bodies: a line that opens with no word for a body goes on with the one above. */
function groupBodies(lines: readonly MappedText[]): MappedText[][] {
  const bodies: MappedText[][] = [];
  for (const line of lines) {
    const key = bareKey(line.text.slice(nameStart(line.text)));
    const last = bodies.at(-1);
    // “SỐ 1050/QĐ-SCT” below “THEO QUYẾT ĐỊNH”: still the name of the body.
    if (last !== undefined && key.startsWith('so ') && isDigit(key.charCodeAt(3))) {
      last.push(line);
      continue;
    }
    const capitals = isCapitals(line.text);
    const opens = opensBody(key);
    if (key.length < 2 || isNoBody(key) || !(capitals || opens)) {
      if (key.startsWith('theo ')) last?.push(line);
      continue;
    }
    // “UBND QUẬN 7 / PHƯỜNG TÂN PHÚ”: one below the other, “UBND” said once.
    if (capitals && last?.length === 1 && LOWER_LEVEL.test(key) && OF_DISTRICT.test(bareKey(last[0]?.text ?? ''))) {
      bodies.push([line]);
      continue;
    }
    const office = last?.length === 1 && isOffice(bareKey(last[0]?.text ?? ''));
    if (capitals && isOffice(key)) bodies.push([line]);
    else if (last !== undefined && (office || !opens)) last.push(line);
    else if (capitals) bodies.push([line]);
  }
  return bodies;
}
