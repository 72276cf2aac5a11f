const TOKEN =
  /<\?[^?]*\?>|<(?<close>\/)?(?<name>[A-Za-z][\w:.-]*)(?<attributes>(?:\s+[\w:.-]+="[^"<]*")*)\s*(?<empty>\/)?>|(?<text>[^<]+)/gy;
const ENTITY = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\dA-Fa-f]+);)/;
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/u;

/** What is wrong with a piece of XML as XML; null when nothing is. */
export function faultOf(xml: string): string | null {
  const open: string[] = [];
  let at = 0;
  for (const { 0: token, index, groups = {} } of xml.matchAll(TOKEN)) {
    if (index !== at) return `unreadable at ${at}`;
    at += token.length;
    const attributes = [...(groups['attributes'] ?? '').matchAll(/([\w:.-]+)="/g)].map((match) => match[1]);
    if (new Set(attributes).size < attributes.length) return `an attribute twice in ${token}`;
    if (ENTITY.test(token)) return `a bare & in ${token}`;
    if (groups['close'] !== undefined && open.pop() !== groups['name']) return `${token} closes nothing`;
    if (groups['name'] !== undefined && groups['close'] === undefined && groups['empty'] === undefined) open.push(groups['name']);
  }
  if (at < xml.length) return `unreadable at ${at}: ${xml.slice(at, at + 40)}`;
  if (FORBIDDEN.test(xml)) return 'a character that XML cannot hold';
  return open.length > 0 ? `left open: ${open.join(', ')}` : null;
}
