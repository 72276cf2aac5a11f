import type { Severity } from '../../diagnostics/codes.ts';
import type { Language } from '../../diagnostics/report.ts';
import type { PlanParts } from '../example-plan.ts';
import type { Regime } from '../rule.ts';

interface Words {
  readonly severities: Readonly<Record<Severity, string>>;
  readonly regimes: Readonly<Record<Regime, string>>;
  readonly bothRegimes: string;
  readonly fixes: Readonly<Record<'safe' | 'unsafe', string>>;
  readonly basis: string;
  /** A rule that no clause demands. */
  readonly practice: string;
  readonly wrong: string;
  readonly right: string;
  readonly without: (part: string) => string;
  /** An example that replaces nothing. */
  readonly faultless: Readonly<Record<Regime, string>>;
  readonly parts: Readonly<Record<keyof PlanParts, string>>;
  readonly from: (day: string) => string;
  readonly until: (day: string) => string;
  readonly reference: {
    readonly title: string;
    readonly opening: string;
    readonly columns: readonly [rule: string, severity: string, regime: string, fix: string, finds: string];
  };
}

/** What the pages of rules say besides the rules themselves. */
export const WORDS: Readonly<Record<Language, Words>> = {
  vi: {
    severities: { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' },
    regimes: { state: 'Nhà nước', party: 'Đảng' },
    bothRegimes: 'Nhà nước và Đảng',
    fixes: { safe: '--fix', unsafe: '--unsafe-fixes' },
    basis: 'Căn cứ',
    practice: 'Không có điều khoản bắt buộc; theo lẽ thường của văn bản.',
    wrong: 'Sai',
    right: 'Đúng',
    without: (part) => `(không có ${part})`,
    faultless: { state: '(kế hoạch của Nhà nước, đủ các phần)', party: '(kế hoạch của Đảng, đủ các phần)' },
    parts: {
      heading: 'tiêu ngữ, tiêu đề',
      issuer: 'tên cơ quan',
      number: 'số, ký hiệu',
      placeDate: 'địa danh, ngày tháng',
      title: 'tên loại, trích yếu',
      bases: 'căn cứ ban hành',
      body: 'nội dung',
      closing: 'câu kết',
      recipients: 'nơi nhận',
      signature: 'phần ký',
    },
    from: (day) => `từ ${day}`,
    until: (day) => `đến hết ${day}`,
    reference: {
      title: 'Các quy tắc của `qcdc validate`',
      opening:
        'Mỗi quy tắc tìm một lỗi, có mức của nó và nêu điều khoản làm căn cứ. Mức `error` là trái quy định đã nêu rõ hoặc mâu thuẫn mà không cách đọc nào bào chữa được; `warning` là gần như chắc chắn sai; `info` là nên xem lại. Quy tắc không đủ cơ sở để kết luận thì im lặng. `qcdc explain QUY-TẮC` in từng trang này ra màn hình; `qcdc.yaml` bật, tắt hoặc đổi mức.',
      columns: ['Quy tắc', 'Mức', 'Áp dụng', 'Tự sửa', 'Tìm'],
    },
  },
  en: {
    severities: { error: 'error', warning: 'warning', info: 'note' },
    regimes: { state: 'State', party: 'Party' },
    bothRegimes: 'State and Party',
    fixes: { safe: '--fix', unsafe: '--unsafe-fixes' },
    basis: 'Basis',
    practice: 'No clause demands it; it is what makes sense in a document.',
    wrong: 'Wrong',
    right: 'Right',
    without: (part) => `(without ${part})`,
    faultless: { state: '(a plan of the State with all its parts)', party: '(a plan of the Party with all its parts)' },
    parts: {
      heading: 'national name and motto, or Party heading',
      issuer: 'issuer',
      number: 'number line',
      placeDate: 'place and date line',
      title: 'type and subject',
      bases: 'legal bases',
      body: 'sections',
      closing: 'closing sentence',
      recipients: 'recipients',
      signature: 'signature',
    },
    from: (day) => `from ${day}`,
    until: (day) => `to ${day}`,
    reference: {
      title: 'The rules of `qcdc validate`',
      opening:
        'Each rule finds one fault, has a severity, and names the clause that it rests on. `error` is a departure from a stated rule or a contradiction that no reading excuses; `warning` is very probably wrong; `info` is worth a look. A rule that cannot know stays silent. `qcdc explain RULE` prints these pages; `qcdc.yaml` turns rules on and off or changes their severity.',
      columns: ['Rule', 'Severity', 'Regime', 'Fix', 'Finds'],
    },
  },
};
