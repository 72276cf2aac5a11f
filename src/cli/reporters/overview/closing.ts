import type { Recipient, Signature } from '../../../model/plan.ts';
import { displayWidth } from '../../terminal/layout.ts';
import { type Draw, labelled, type Page } from './page.ts';

/** Who gets the plan and who signed it. */
export const drawClosing: Draw = ({ recipients, signature }, page) => {
  const { overview } = page.say;
  const width = Math.max(displayWidth(overview.recipients), displayWidth(overview.signature)) + 1;
  const none = page.paint.faint(overview.none);
  const [archived, sent] = [recipients.filter(({ archive }) => archive), recipients.filter(({ archive }) => !archive)];
  const names = sent.map((recipient) => recipientInWords(recipient, page)).join(page.paint.faint(' · '));
  return [
    ...labelled(overview.recipients, names || (archived.length === 0 ? none : ''), width, page),
    ...archived.flatMap((line) => labelled('', recipientInWords(line, page), width, page)),
    ...labelled(overview.signature, signature === null ? none : signatureInWords(signature, page), width, page),
  ];
};

function recipientInWords({ name, note, copies }: Recipient, { say, paint }: Page): string {
  const extras = [note === null ? '' : paint.faint(`(${note})`), copies === null ? '' : paint.faint(say.overview.copies(copies))];
  return [name, ...extras].filter(Boolean).join(' ');
}

/** `TM. ỦY BAN NHÂN DÂN · KT. CHỦ TỊCH · PHÓ CHỦ TỊCH · Trần Văn A`: the mark stands where the document has it. */
function signatureInWords({ authority, onBehalfOf, positions, name }: Signature, { say, paint }: Page): string {
  const [first, ...rest] = positions;
  const mark = authority === null || authority === 'TM' ? '' : `${authority}. `;
  const lines = [
    onBehalfOf && `TM. ${onBehalfOf}`,
    first && mark + first,
    ...rest,
    name === null ? paint.warning(say.overview.unsigned) : paint.title(name),
  ];
  return lines.filter(Boolean).join(paint.faint(' · '));
}
