import { dateInWords } from '../../wording/calendar.ts';
import { type Draw, hanging, heading, indent } from './page.ts';

/** The instruments on which the plan rests, each with the first lines of what it is about. */
export const drawLegalBases: Draw = ({ legalBases: bases }, page) => {
  if (bases.length === 0) return [];
  const { say, paint, width } = page;
  return [
    heading(say.overview.bases, bases.length, page),
    ...bases.flatMap((basis) => {
      const name = paint.title([basis.type, basis.code].filter(Boolean).join(' '));
      const facts = [basis.date && dateInWords(basis.date, say), basis.issuer].filter(Boolean).join(' · ');
      // A law is called by what it is about: Luật Tiếp cận thông tin.
      const lawName = basis.code === null && basis.title !== null ? ` ${paint.title(basis.title)}` : '';
      const line = `${name}${lawName}${facts && ` ${paint.faint('·')} ${facts}`}`;
      const about = basis.title !== null && lawName === '' ? hanging(' ', paint.faint(say.overview.about(basis.title)), width - 2, 2) : [];
      return indent([...hanging(paint.faint('•'), line, width - 2), ...about]);
    }),
  ];
};
