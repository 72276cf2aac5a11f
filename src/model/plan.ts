/**
 * The plan model, version 1: what `qcdc parse FILE --json` prints and every other command works on.
 *
 * Dates are EDTF level 1 strings (`2023-03-10`, `2024-03`, `2022`), recurrences RFC 5545 RRULE values, positions unist
 * Positions into the decoded source text. A value that the document does not have is `null`, a list `[]`; keys are never
 * left out. `schemas/plan.schema.json` is generated from here.
 */
import * as z from 'zod';

const edtf = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .describe('EDTF date: 2023-03-10, 2024-03 (day unknown) or 2022 (only the year)');

/** unist Point; the keys that only some formats have are left out where the format has none. */
export const pointSchema = z
  .strictObject({
    line: z.int().min(1),
    column: z.int().min(1),
    offset: z.int().min(0),
    page: z.int().min(1).optional().describe('Trang, với PDF và bản quét'),
    paragraph: z.int().min(0).optional().describe('Đoạn thứ mấy, tính từ 0, với tệp Word và OpenDocument'),
    paragraphOffset: z.int().min(0).optional().describe('Vị trí trong đoạn ấy, tính từ 0, không kể số thứ tự tự động'),
  })
  .meta({ id: 'Point' });

/** unist Position into the source text as the user has it; offsets in UTF-16 code units. */
export const positionSchema = z
  .strictObject({
    start: pointSchema,
    end: pointSchema,
    confidence: z
      .number()
      .min(0)
      .max(1)
      .optional()
      .describe('Chữ do máy nhận dạng (OCR): độ tin cậy của từ kém chắc nhất, từ 0 đến 1; không có khi chữ không phải do nhận dạng'),
  })
  .meta({ id: 'Position' });

/** How a value was read: as written, worked out, taken from a heading, from a table, or from doubtful OCR text. */
export const evidenceSchema = z
  .enum(['written', 'inferred', 'heading', 'table', 'ocr'])
  .describe('written: viết trong văn bản; inferred: suy ra; heading: theo đề mục; table: theo bảng; ocr: chữ nhận dạng còn ngờ')
  .meta({ id: 'Evidence' });

export const periodSchema = z
  .strictObject({ start: edtf, end: edtf })
  .describe('Khoảng thời gian, kể cả ngày đầu và ngày cuối')
  .meta({ id: 'Period' });

export const citationSchema = z
  .strictObject({
    id: z.string(),
    type: z.string().describe('Tên loại văn bản như đã viết, chữ đầu viết hoa'),
    code: z.string().nullable().describe('Số và ký hiệu, bỏ khoảng trắng'),
    date: edtf.nullable().describe('Ngày ban hành'),
    issuer: z.string().nullable().describe('Cơ quan ban hành'),
    title: z.string().nullable().describe('Trích yếu, không có "về", "về việc"'),
    role: z.enum(['basis', 'reference']).describe('basis: căn cứ; reference: viện dẫn'),
    text: z.string(),
    evidence: evidenceSchema,
    position: positionSchema,
  })
  .meta({ id: 'Citation' });

export const shortFormSchema = z
  .strictObject({
    text: z.string(),
    resolvesTo: z.string().nullable().describe('Số ký hiệu hoặc tên của văn bản được nhắc lại'),
    position: positionSchema,
  })
  .meta({ id: 'ShortForm' });

export const sectionKindSchema = z.enum(['purpose', 'tasks', 'schedule', 'organization', 'funding', 'other']);

const sectionShape = {
  id: z.string(),
  marker: z.string().nullable().describe('Ký hiệu đề mục như đã viết'),
  title: z.string().nullable(),
  kind: sectionKindSchema,
  period: periodSchema.nullable(),
  position: positionSchema,
};

/** Mục: a heading with what stands under it. */
export interface Section extends z.infer<z.ZodObject<typeof sectionShape>> {
  children: Section[];
}

export const sectionSchema: z.ZodType<Section> = z
  .strictObject({
    ...sectionShape,
    get children() {
      return z.array(sectionSchema);
    },
  })
  .meta({ id: 'Section' });

export const roleSchema = z
  .enum(['directing', 'advising', 'leading', 'coordinating', 'implementing', 'monitoring'])
  .describe('chỉ đạo, tham mưu, chủ trì, phối hợp, thực hiện, theo dõi')
  .meta({ id: 'Role' });

export const responsibleSchema = z
  .strictObject({ role: roleSchema, name: z.string(), evidence: evidenceSchema, position: positionSchema })
  .meta({ id: 'Responsible' });

export const taskSchema = z
  .strictObject({
    id: z.string(),
    parent: z.string().nullable(),
    section: z.string(),
    marker: z.string().nullable(),
    text: z.string(),
    responsible: z.array(responsibleSchema),
    deadlines: z.array(z.string()),
    citations: z.array(z.string()),
    deliverable: z.string().nullable().describe('Sản phẩm phải nộp'),
    position: positionSchema,
  })
  .meta({ id: 'Task' });

export const deadlineKindSchema = z.enum(['date', 'period', 'recurring', 'ongoing', 'relative']);
export const boundSchema = z.enum(['before', 'by', 'on', 'from', 'within']);

export const deadlineSchema = z
  .strictObject({
    id: z.string(),
    task: z.string().nullable(),
    section: z.string(),
    time: z
      .string()
      .regex(/^\d{2}:\d{2}$/)
      .nullable(),
    text: z.string(),
    kind: deadlineKindSchema,
    bound: boundSchema.nullable(),
    date: edtf.nullable().describe('Ngày như đã viết, thêm năm của kế hoạch khi thiếu'),
    due: edtf.nullable().describe('Ngày cuối cùng còn đúng hạn'),
    start: edtf.nullable(),
    end: edtf.nullable(),
    rrule: z.string().nullable().describe('RFC 5545 RRULE, tính theo ngày còn đúng hạn'),
    inferred: z.array(z.enum(['year', 'month', 'date'])),
    submitTo: z.string().nullable(),
    via: z.string().nullable(),
    evidence: evidenceSchema,
    position: positionSchema,
  })
  .meta({ id: 'Deadline' });

export const bodySchema = z
  .strictObject({
    name: z.string(),
    key: z.string(),
    roles: z.array(roleSchema),
    tasks: z.array(z.string()),
  })
  .meta({ id: 'Body' });

export const recipientSchema = z
  .strictObject({
    text: z.string(),
    name: z.string(),
    note: z.string().nullable(),
    archive: z.boolean(),
    codes: z.array(z.string()),
    copies: z.int().nullable(),
    position: positionSchema,
  })
  .meta({ id: 'Recipient' });

export const signatureSchema = z
  .strictObject({
    authority: z.enum(['TM', 'KT', 'TL', 'TUQ', 'Q']).nullable(),
    onBehalfOf: z.string().nullable(),
    positions: z.array(z.string()),
    name: z.string().nullable(),
    position: positionSchema,
  })
  .meta({ id: 'Signature' });

export const diagnosticSchema = z
  .strictObject({
    severity: z.enum(['error', 'warning', 'info']),
    ruleId: z.string(),
    message: z.string(),
    position: positionSchema.nullable(),
  })
  .meta({ id: 'Diagnostic' });

export const numberSchema = z.strictObject({
  serial: z.string().nullable(),
  symbol: z.string().nullable(),
  text: z.string(),
  position: positionSchema,
});

/** How the header values were read; null for a value that is absent. */
export const headerEvidenceSchema = z.strictObject({
  issuer: evidenceSchema.nullable(),
  period: evidenceSchema.nullable(),
  type: evidenceSchema.nullable(),
  number: evidenceSchema.nullable(),
  date: evidenceSchema.nullable(),
});

export const planSchema = z
  .strictObject({
    schemaVersion: z.literal('1'),
    source: z.strictObject({
      path: z.string().nullable(),
      mediaType: z.string(),
      encoding: z.string(),
      sha256: z.string().nullable(),
    }),
    regime: z.enum(['state', 'party']).nullable(),
    parentBody: z.string().nullable(),
    issuer: z.string().nullable(),
    number: numberSchema.nullable(),
    place: z.string().nullable(),
    date: edtf.nullable(),
    type: z.string().nullable(),
    title: z.string().nullable(),
    period: periodSchema.nullable(),
    evidence: headerEvidenceSchema,
    legalBases: z.array(citationSchema),
    citations: z.array(citationSchema),
    shortForms: z.array(shortFormSchema),
    sections: z.array(sectionSchema),
    tasks: z.array(taskSchema),
    deadlines: z.array(deadlineSchema),
    bodies: z.array(bodySchema),
    recipients: z.array(recipientSchema),
    signature: signatureSchema.nullable(),
    diagnostics: z.array(diagnosticSchema),
  })
  .meta({ id: 'Plan', title: 'Kế hoạch' });

export type Evidence = z.infer<typeof evidenceSchema>;
export type Period = z.infer<typeof periodSchema>;
export type Citation = z.infer<typeof citationSchema>;
export type ShortForm = z.infer<typeof shortFormSchema>;
export type SectionKind = z.infer<typeof sectionKindSchema>;
export type Role = z.infer<typeof roleSchema>;
export type Responsible = z.infer<typeof responsibleSchema>;
export type Task = z.infer<typeof taskSchema>;
export type DeadlineKind = z.infer<typeof deadlineKindSchema>;
export type Bound = z.infer<typeof boundSchema>;
export type Deadline = z.infer<typeof deadlineSchema>;
export type Body = z.infer<typeof bodySchema>;
export type Recipient = z.infer<typeof recipientSchema>;
export type Signature = z.infer<typeof signatureSchema>;
export type Diagnostic = z.infer<typeof diagnosticSchema>;
export type Plan = z.infer<typeof planSchema>;
export type Position = z.infer<typeof positionSchema>;
