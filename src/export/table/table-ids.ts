/** The tables that a plan is laid out in, in the order of the workbook's sheets. */
export const TABLE_IDS = ['tasks', 'deadlines', 'citations', 'bodies', 'recipients'] as const;

export type TableId = (typeof TABLE_IDS)[number];
