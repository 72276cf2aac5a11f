import { clean } from '../text/clean.ts';
import { MappedText } from '../text/mapped-text.ts';

const BREAK_OR_ESCAPE = /<br\s{0,3}\/?>|\\\|/gi;

/** The paragraphs of a field, parted by `<br>`. */
export function fieldPieces(field: MappedText): MappedText[] {
  const text = field.text;
  if (!text.includes('<') && !text.includes('\\')) return [clean(field)];
  const pieces: MappedText[] = [];
  let parts: MappedText[] = [];
  let from = 0;
  const close = () => {
    if (parts.length > 0) pieces.push(clean(MappedText.concat(parts)));
    parts = [];
  };
  for (const match of text.matchAll(BREAK_OR_ESCAPE)) {
    const end = match.index + match[0].length;
    if (match.index > from) parts.push(field.slice(from, match.index));
    if (match[0] === '\\|') parts.push(MappedText.standIn('|', field.span(match.index, end)));
    else close();
    from = end;
  }
  if (from < text.length) parts.push(field.slice(from));
  close();
  return pieces.filter((piece) => piece.length > 0);
}
