import { DIGIT_CONFUSIONS } from '../../grammar/digit-confusions.ts';

/**
 * Cheap test: a letter taken for a digit stands beside the mark between day and month. It looks behind the mark or digit, which few
 * texts have; “o” and “l” stand in all. The year behind a quarter, “quý III/2023”, is none.
 */
const MAY_NEED = /[/.-](?<=[lI|ÍOo]\d?.)\d(?!\d{3}(?<=[ýíÝÍ] I{1,3}.\d{4}))|\d(?<=ngày [lI|ÍOo].)/;
const DATE =
  /(?<![\p{L}\d])[\dlI|ÍOo]{1,2}(?:\s?[/.-]\s?[\dlI|ÍOo]{1,2}(?:[/.-]\d{4})|\/[\dlI|ÍOo]{1,2})(?![\p{L}\d/])|(?<=ngày )[lI|ÍOo]\d(?= tháng)/gu;

/**
 * The text with the digits that a scan misread, of the same length, for recognisers alone: `l5/4/2024` reads as `15/4/2024`.
 * What is shown is cut from the text as it stands.
 */
export function mendDigits(text: string): string {
  if (!MAY_NEED.test(text)) return text;
  return text.replace(DATE, (found) =>
    /\d/.test(found) ? [...found].map((letter) => DIGIT_CONFUSIONS[letter] ?? letter).join('') : found,
  );
}
