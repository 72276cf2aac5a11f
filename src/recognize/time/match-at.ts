/**
 * Matches a sticky pattern at an offset.
 *
 * A pattern that ignores case is matched in lower case: V8 needs five times as long to compile the flag `i`, and a command that
 * reads one plan compiles every pattern anew. Groups are cut from the text as written.
 */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  const lower = pattern.ignoreCase ? lowered(text) : null;
  if (lower === null) {
    pattern.lastIndex = at;
    return pattern.exec(text);
  }
  const caseless = inLowerCase(pattern);
  caseless.lastIndex = at;
  const match = caseless.exec(lower);
  return match === null ? null : asWritten(match, text);
}

/** The match with its groups in the case of the text. */
function asWritten(match: RegExpExecArray, text: string): RegExpExecArray {
  const { indices } = match;
  if (indices === undefined) return match;
  const cut = (span: [number, number] | undefined) => (span === undefined ? undefined : text.slice(span[0], span[1])) as string;
  indices.forEach((span, i) => {
    match[i] = cut(span);
  });
  if (match.groups !== undefined && indices.groups !== undefined) {
    for (const name of Object.keys(match.groups)) match.groups[name] = cut(indices.groups[name]);
  }
  return match;
}

let lastText = '';
let lastLowered: string | null = '';

/** The text in lower case, letter for letter; null where a letter changes its length. The same text is asked for many times. */
function lowered(text: string): string | null {
  if (text !== lastText) {
    const lower = text.toLowerCase();
    lastText = text;
    lastLowered = lower.length === text.length ? lower : null;
  }
  return lastLowered;
}

const caseless = new WeakMap<RegExp, RegExp>();
/** A class of characters; an escape; the name of a group; and the stretches between them. */
const PARTS = /\[(?:\\[^]|[^\]\\])*\]|\\(?:[pP]\{[^}]*\}|k<[^>]*>|u[0-9a-fA-F]{4}|[^])|\(\?<[A-Za-z_]\w*>|[^\\([]+|\(/g;
/** A build may have written letters as escapes. */
const ESCAPED_LETTER = /\\u([0-9a-fA-F]{4})/g;
/** A range of letters beyond ASCII has both cases of them; lowering its ends would turn it round. */
const RANGE = /[^\0-\x7f]-[^\0-\x7f]/g;

function lowerPart(part: string): string {
  if (part.startsWith('[')) {
    const inner = part.slice(1, -1);
    const lower = inner
      .replace(RANGE, '')
      .replace(/^\^/, '')
      .replace(/\\[^]|[A-Z]-[A-Z]|[^]/g, (item) => (item.startsWith('\\') ? '' : item.toLowerCase()));
    return /\p{Lu}/u.test(inner) ? `[${inner}${lower.replace(/^-|-$/g, '')}]` : part;
  }
  return part.startsWith('\\') || /^\(\?<\w/.test(part) ? part : part.toLowerCase();
}

function inLowerCase(pattern: RegExp): RegExp {
  let made = caseless.get(pattern);
  if (made === undefined) {
    const source = pattern.source.replace(ESCAPED_LETTER, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
    made = new RegExp(source.replace(PARTS, lowerPart), `${pattern.flags.replace('i', '')}d`);
    caseless.set(pattern, made);
  }
  return made;
}
