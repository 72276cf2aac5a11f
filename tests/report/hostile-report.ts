import { type CheckedFile, type Report, type Run, reportOf } from '../../src/report/index.ts';
import { LineIndex } from '../../src/source/line-index.ts';
import { type Finding, RULES } from '../../src/validate/index.ts';

/** Words with which a plan may try to speak for the program. */
export const HOSTILE = 'a\r\n::error file=x::b\u2028%0A::c]]><d a="1">&\u0000\u001b[31m\u202Ee\uFEFF,f:g \uD800 <!-- \uFFFE';

const TEXT = `\uFEFFKẾ HOẠCH\r\n${HOSTILE}\r\nTrước ngày 30/9\n`;

const index = new LineIndex(TEXT);

export const finding = (more: Partial<Finding> = {}): Finding => ({
  ruleId: 'missing-recipients',
  severity: 'warning',
  message: 'Không thấy Nơi nhận; hãy bổ sung.',
  position: null,
  basis: null,
  ...more,
});

const hostile = finding({
  ruleId: 'impossible-date',
  severity: 'error',
  message: `Không có ngày “${HOSTILE}”.`,
  position: index.position({ start: 1, end: TEXT.length - 1 }),
  basis: `Điều 1, khoản 2: “${HOSTILE}”`,
  fix: {
    safe: true,
    edits: [
      { start: 1, end: 4, text: HOSTILE },
      { start: 8, end: 8, text: '' },
    ],
  },
});

const file = (location: string, findings: readonly Finding[], known: readonly Finding[] = []): CheckedFile => ({
  path: location,
  location,
  text: TEXT,
  findings,
  known,
});

/** Every kind of file and finding, with everything in it that can do harm. */
export const hostileReport = (): Report =>
  reportOf([
    file('kế hoạch/a b%20[1]#?.txt', [finding(), hostile, finding({ severity: 'info' })], [finding({ severity: 'error' })]),
    file(`x\n::error::${HOSTILE}.txt`, [hostile]),
    file('-', [finding()]),
    file('C:/Kế hoạch/b.txt', []),
    file('/tmp/ngoài.txt', [finding()]),
  ]);

export const run: Run = {
  version: '1.2.3',
  language: 'vi',
  rules: RULES,
  fails: (severity) => severity === 'error',
  complete: true,
};
