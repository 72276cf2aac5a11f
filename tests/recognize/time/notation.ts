import type { DeadlineDraft, TimeContext, TimeExpression } from '../../../src/recognize/time/index.ts';

/** A plan for 2024, issued on 20 February of that year. */
export const PLAN_2024: TimeContext = {
  year: 2024,
  issueDate: '2024-02-20',
  headingDate: null,
  period: { start: '2024-01-01', end: '2024-12-31' },
};

/** One line for a time: `trước ngày 15/3 | date before | 2024-03-14 | ?year`; a stretch is `start..end`, the due day its end. */
export function line(time: TimeExpression): string {
  const stretch = time.startDate === null && time.endDate === null ? null : `${time.startDate ?? ''}..${time.endDate ?? ''}`;
  const due = time.due !== null && time.due !== time.endDate ? time.due : null;
  return [
    time.text,
    [time.kind, time.bound].filter((word) => word !== null).join(' '),
    time.time,
    due,
    stretch,
    time.rrule,
    time.inferred.length > 0 ? `?${time.inferred.join(',')}` : null,
    time.impossible ? 'impossible' : null,
  ]
    .filter((part) => part !== null)
    .join(' | ');
}

/** A deadline with its receiver: `… | to Sở Nội vụ via Văn phòng Sở`. */
export function draftLine(draft: DeadlineDraft): string {
  const via = draft.via === null ? '' : ` via ${draft.via.name}`;
  return line(draft) + (draft.submitTo === null ? '' : ` | to ${draft.submitTo.name}${via}`);
}
