import { DATED_THINGS } from '../../grammar/deadline-words.ts';
import type { Period } from '../../model/plan.ts';
import { holding } from '../../text/guarded.ts';
import { scanTimes } from './find-times.ts';
import type { TimeContext, TimeExpression, TimeForm } from './time-expression.ts';
import { wordsBefore } from './word-patterns.ts';

/** A document's number: what follows belongs to its title. */
const NUMBERED = /(?<![\d/])\d[\d/]{0,20} ?[-/] ?\p{Lu}[\p{L}&]{0,20}/u;
const MAY_QUOTE = /[“"«]/;
const QUOTED = /“[^”]{0,300}”|"[^"]{0,300}"|«[^»]{0,300}»/gu;
/** “Luật Đất đai năm 2024”, unless a place stands between: “triển khai Luật Đất đai trên địa bàn xã năm 2024”. */
const LAW = holding(
  ['uật', 'Pháp lệnh', 'Hiến pháp'],
  /(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp)(?:(?!trên địa bàn|(?<![\p{L}\p{M}])(?:tại|của|trong))[^,;.]){0,120}$/u,
);
/** The same in a title in capitals: “LUẬT ĐẤT ĐAI NĂM 2024”, not “GIÁO DỤC PHÁP LUẬT NĂM 2024”. */
const LAW_IN_CAPITALS = holding(
  ['LUẬT', 'PHÁP LỆNH', 'HIẾN PHÁP'],
  /(?:(?<!PHÁP |KỶ )LUẬT|PHÁP LỆNH|HIẾN PHÁP)(?:(?!TRÊN ĐỊA BÀN|(?<![\p{L}\p{M}])(?:TẠI|CỦA|TRONG))[^,;.]){1,120}$/u,
);
/** “Thực hiện Luật Thực hiện dân chủ ở cơ sở năm 2026”: the law has one year only, any other is the plan's. */
const LAW_OF_2022 = /Luật Thực hiện dân chủ ở cơ sở $/iu;
const HAS_YEAR = /(?:19|20)\d\d/;

function isLawsOwn(left: string, { form, startDate }: TimeExpression): boolean {
  const law = LAW.exec(left) ?? LAW_IN_CAPITALS.exec(left);
  // “Luật Thủ đô năm 2024 trong năm 2026”: the law has its year already.
  if (law === null || HAS_YEAR.test(law[0])) return false;
  return !(form === 'year' && startDate?.startsWith('2022') !== true && LAW_OF_2022.test(left));
}
const SCHOOL = holding(['học', 'niên khóa'], /(?:năm học|khóa học|niên khóa|học kỳ)[^,;]{0,4}$/u);
const HORIZON = holding(['tầm nhìn', 'định hướng', 'nhiệm kỳ'], /(?:tầm nhìn|định hướng|nhiệm kỳ)[^,;.]{0,12}$/u);
const FEAST = wordsBefore(DATED_THINGS.feast, 40);

const OWN_SPANS: readonly TimeForm[] = ['year-span', 'half-year', 'quarter'];
const ABOUT = /\s(?:về|v\/v)\s/iu;
const OWN_PLACE = /trên địa bàn|tại (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)/iu;

/** How far to the left the words stand that decide about a time. */
const NEAR = 160;

const PRECISION: readonly TimeForm[] = ['day', 'day-range', 'day-list', 'week', 'month', 'quarter', 'half-year', 'year', 'year-span'];
const DAYS = 3;

function isPeriod(text: string, time: TimeExpression, numberAt: number, context: TimeContext): boolean {
  if (!PRECISION.includes(time.form) || time.bound === 'before' || time.bound === 'by') return false;
  if (time.bound === 'from' && time.form !== 'year') return false;
  const left = text.slice(Math.max(0, time.start - NEAR), time.start);
  const lower = left.toLowerCase();
  if (SCHOOL.test(lower) || HORIZON.test(lower) || isLawsOwn(left, time)) return false;
  if (PRECISION.indexOf(time.form) < DAYS && FEAST(lower)) return false;
  if (numberAt < 0 || numberAt >= time.start) return true;
  // Behind a numbered instrument only the last words can be the plan's own: “… thực hiện Nghị quyết số 12/NQ-CP … năm 2025”.
  const issued = context.issueDate === null ? context.year : Number(context.issueDate.slice(0, 4));
  const year = Number((time.startDate ?? '0').slice(0, 4));
  if (text.slice(time.end).trim() !== '' || issued === null || (year !== issued && year !== issued + 1)) return false;
  // A span of years may be of the instrument's own title: “… Nghị quyết số 12/NQ-CP về phát triển kinh tế giai đoạn 2021 - 2025”.
  const between = text.slice(numberAt, time.start);
  return time.form === 'year' || (OWN_SPANS.includes(time.form) && (!ABOUT.test(between) || OWN_PLACE.test(between)));
}

/**
 * The period that a plan's title or a section's heading names: a year, half-year, quarter, month, span of years, in a heading
 * (not a title) a day too. “đến năm 2030”, a school year, a term of office and years inside an instrument's name are none.
 */
export function readPeriod(text: string, context: TimeContext, place: 'title' | 'heading' = 'heading'): Period | null {
  const open = MAY_QUOTE.test(text) ? text.replace(QUOTED, (quoted) => ' '.repeat(quoted.length)) : text;
  const times = scanTimes(open, { context, bare: false });
  if (times.length === 0) return null;
  const numberAt = /[-/]/.test(open) ? open.search(NUMBERED) : -1;
  const found = times
    .filter((time) => time.startDate !== null || time.due !== null)
    .filter((time) => isPeriod(open, time, numberAt, context))
    .filter((time) => place === 'heading' || PRECISION.indexOf(time.form) >= DAYS);
  const finest = Math.min(...found.map((time) => PRECISION.indexOf(time.form)));
  const finestOnes = found.filter((time) => PRECISION.indexOf(time.form) === finest);
  // Of several years the plan's own, else the last: “Kết quả năm 2022, nhiệm vụ năm 2023”.
  const own = String(context.year ?? '');
  const chosen =
    finestOnes[0]?.form === 'year'
      ? (finestOnes.findLast((time) => time.startDate?.startsWith(own) && own !== '') ?? finestOnes.at(-1))
      : finestOnes[0];
  if (chosen === undefined) return null;
  const start = chosen.startDate ?? chosen.due;
  if (start === null) return null;
  // “năm 2023 và những năm tiếp theo”, “từ năm 2023”
  const end = chosen.bound === 'from' ? `${start.slice(0, 4)}-12-31` : (chosen.endDate ?? chosen.due ?? start);
  return { start, end };
}
