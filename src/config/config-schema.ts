import * as z from 'zod';
import { FAIL_LEVELS } from './fail-levels.ts';

/** What a schema of the configuration has to know of a rule. */
export interface ConfiguredRule {
  readonly id: string;
  readonly summary: Readonly<Record<'vi' | 'en', string>>;
}

const SETTINGS = ['on', 'off', 'error', 'warning', 'info'] as const;

const LONGEST_GLOB = 256;

/** What `qcdc.yaml` may hold. Keys are called like the options of the command. */
export function configSchema(rules: readonly ConfiguredRule[]) {
  const setting = z
    .enum(SETTINGS)
    .describe('on: mức của chính quy tắc; off: tắt; error, warning, info: mức khác (on: its own severity; off; or another severity)');
  const settings = z
    .strictObject(Object.fromEntries(rules.map(({ id, summary }) => [id, setting.optional().describe(`${summary.vi} (${summary.en})`)])))
    .optional()
    .describe('Bật, tắt hoặc đổi mức của từng quy tắc (rules on, off, or of another severity)');
  const regime = z
    .enum(['state', 'party'])
    .optional()
    .describe('Áp thể thức văn bản Nhà nước (state) hay của Đảng (party); không có thì theo dấu hiệu của văn bản (judge by these rules)');
  const glob = z.string().min(1).max(LONGEST_GLOB);
  return z.strictObject({
    regime,
    rules: settings,
    overrides: z
      .array(
        z.strictObject({
          files: z.array(glob).min(1).describe('Mẫu tên tệp, tính từ thư mục của tệp cấu hình (globs, from this file’s folder)'),
          regime,
          rules: settings,
        }),
      )
      .optional()
      .describe('Thiết lập riêng cho một số tệp; mục sau thắng mục trước (per-path settings; later ones win)'),
    register: z
      .array(z.string().min(1))
      .optional()
      .describe('Danh mục văn bản riêng của cơ quan, tính từ thư mục của tệp cấu hình (registers of instruments of your own)'),
    baseline: z.string().min(1).optional().describe('Tệp baseline: những phát hiện đã biết, không báo lại (findings not to tell again)'),
    'fail-on': z
      .enum(FAIL_LEVELS)
      .optional()
      .describe('Mức mà từ đó lệnh kết thúc bằng mã 1; mặc định error (the least severity that makes the command fail)'),
    'max-warnings': z
      .int()
      .min(0)
      .optional()
      .describe('Nhiều cảnh báo hơn số này thì mã thoát cũng là 1 (more warnings than this make the command fail too)'),
  });
}

export type Config = z.infer<ReturnType<typeof configSchema>>;
