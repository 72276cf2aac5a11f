/**
 * What differs between two plans: `changes` for those who read, `patch` for those who apply. `schemas/diff.schema.json` is generated
 * from here.
 *
 * In every change `old` and `new` are items of the two plans as they stand there, `null` on the side that has none.
 */
import * as z from 'zod';
import {
  citationSchema,
  deadlineSchema,
  periodSchema,
  positionSchema,
  recipientSchema,
  responsibleSchema,
  sectionKindSchema,
  taskSchema,
} from '../model/plan.ts';

const range = z.strictObject({ start: z.int().min(0), end: z.int().min(0) });

/** A stretch of the old text, and the one in the new text that stands in its place; offsets in UTF-16 code units. */
export const wordEditSchema = z.strictObject({ old: range, new: range }).meta({ id: 'WordEdit' });
const words = z.array(wordEditSchema).describe('Những chỗ khác nhau trong hai đoạn chữ, trọn âm tiết');

/** Đề mục without what stands under it. */
export const headingSchema = z
  .strictObject({
    id: z.string(),
    marker: z.string().nullable(),
    title: z.string().nullable(),
    kind: sectionKindSchema,
    period: periodSchema.nullable(),
    position: positionSchema,
  })
  .meta({ id: 'Heading' });

/** Where a body, a deadline, a citation stands: a task, else a section, else (with neither) the plan as a whole. */
export const placeSchema = z
  .strictObject({ section: z.string().nullable(), task: z.string().nullable(), text: z.string().nullable() })
  .meta({ id: 'Place' });

const at = z.strictObject({ old: placeSchema.nullable(), new: placeSchema.nullable() });

type Fields = Readonly<Record<string, z.ZodType>>;

const added = <P extends string, I extends z.ZodType, F extends Fields>(part: P, item: I, facts: F) =>
  z.strictObject({ part: z.literal(part), kind: z.literal('added'), old: z.null(), new: item, ...facts });
const removed = <P extends string, I extends z.ZodType, F extends Fields>(part: P, item: I, facts: F) =>
  z.strictObject({ part: z.literal(part), kind: z.literal('removed'), old: item, new: z.null(), ...facts });
const paired = <P extends string, K extends string, I extends z.ZodType, F extends Fields>(part: P, kind: K, item: I, facts: F) =>
  z.strictObject({ part: z.literal(part), kind: z.literal(kind), old: item, new: item, ...facts });
const fields = <const N extends readonly [string, ...string[]]>(names: N) => z.array(z.enum(names)).describe('Những mặt đã khác');

const HEADER_FIELDS = ['regime', 'parentBody', 'issuer', 'number', 'place', 'date', 'type', 'title', 'period'] as const;
const SIGNATURE_FIELDS = ['authority', 'onBehalfOf', 'positions', 'name'] as const;

const text = z.string().nullable();

export const changeSchema = z
  .union([
    paired('header', 'changed', text, { field: z.enum(HEADER_FIELDS), words }),

    added('sections', headingSchema, {}),
    removed('sections', headingSchema, {}),
    paired('sections', 'changed', headingSchema, { fields: fields(['title', 'kind', 'period']), words }),
    paired('sections', 'moved', headingSchema, {}),
    paired('sections', 'renumbered', headingSchema, {}),

    added('tasks', taskSchema, {}),
    removed('tasks', taskSchema, {}),
    paired('tasks', 'changed', taskSchema, { fields: fields(['text', 'deliverable']), words }),
    paired('tasks', 'moved', taskSchema, {}),
    paired('tasks', 'renumbered', taskSchema, {}),
    z.strictObject({ part: z.literal('tasks'), kind: z.literal('split'), old: taskSchema, new: z.array(taskSchema) }),
    z.strictObject({ part: z.literal('tasks'), kind: z.literal('merged'), old: z.array(taskSchema), new: taskSchema }),

    added('bodies', responsibleSchema, { at }),
    removed('bodies', responsibleSchema, { at }),
    paired('bodies', 'changed', responsibleSchema, { at }).describe('Cùng một cơ quan, vai trò khác'),
    paired('bodies', 'replaced', responsibleSchema, { at }).describe('Cơ quan khác giữ vai trò ấy'),

    added('deadlines', deadlineSchema, { at }),
    removed('deadlines', deadlineSchema, { at }),
    paired('deadlines', 'changed', deadlineSchema, {
      at,
      fields: fields(['when', 'time', 'submitTo', 'via']),
      days: z.int().nullable().describe('Số ngày dời đi của ngày cuối cùng còn đúng hạn: âm là sớm hơn, dương là muộn hơn'),
    }),

    added('citations', citationSchema, { at }),
    removed('citations', citationSchema, { at }),
    paired('citations', 'changed', citationSchema, { at, fields: fields(['date', 'issuer', 'title']) }).describe(
      'Cùng một văn bản, ghi khác',
    ),
    paired('citations', 'replaced', citationSchema, { at }).describe('Văn bản khác đứng vào chỗ ấy'),

    added('recipients', recipientSchema, {}),
    removed('recipients', recipientSchema, {}),
    paired('recipients', 'changed', recipientSchema, { fields: fields(['name', 'note', 'codes', 'copies']) }),

    paired('signature', 'changed', text, { field: z.enum(SIGNATURE_FIELDS) }),
  ])
  .meta({ id: 'Change' });

/** RFC 6902, the operations that are used here. */
export const operationSchema = z
  .union([
    z.strictObject({ op: z.enum(['add', 'replace', 'test']), path: z.string(), value: z.unknown() }),
    z.strictObject({ op: z.literal('remove'), path: z.string() }),
    z.strictObject({ op: z.literal('move'), from: z.string(), path: z.string() }),
  ])
  .meta({ id: 'Operation' });

/** Which plan it was: enough to name it to a reader. */
export const planNameSchema = z
  .strictObject({ path: z.string().nullable(), issuer: text, number: text, date: text, title: text })
  .meta({ id: 'PlanName' });

export const planDiffSchema = z
  .strictObject({
    schemaVersion: z.literal('1'),
    old: planNameSchema,
    new: planNameSchema,
    yearShift: z.int().describe('Số năm cộng vào bản cũ trước khi so: 1 khi bản mới là kế hoạch của năm sau'),
    changes: z.array(changeSchema),
    patch: z.array(operationSchema).describe('JSON Patch (RFC 6902): áp dụng vào dữ liệu của bản cũ thì được đúng dữ liệu của bản mới'),
  })
  .meta({ id: 'PlanDiff', title: 'So sánh hai kế hoạch' });

export type WordEdit = z.infer<typeof wordEditSchema>;
export type Heading = z.infer<typeof headingSchema>;
export type Place = z.infer<typeof placeSchema>;
export type Change = z.infer<typeof changeSchema>;
export type Part = Change['part'];
export type ChangeOf<P extends Part> = Extract<Change, { part: P }>;
export type HeaderField = (typeof HEADER_FIELDS)[number];
export type SignatureField = (typeof SIGNATURE_FIELDS)[number];
export type Operation = z.infer<typeof operationSchema>;
export type PlanName = z.infer<typeof planNameSchema>;
export type PlanDiff = z.infer<typeof planDiffSchema>;
