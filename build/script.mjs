// What the passes over a bundled script share.

export const isFunction = ({ type }) =>
  type === 'FunctionDeclaration' || type === 'FunctionExpression' || type === 'ArrowFunctionExpression';

/** A name with which none in the script begins. */
export function unusedName(code, word) {
  let name = `${word}$`;
  while (code.includes(name)) name += '$';
  return name;
}

/** Declares variables in the body of a function or of the script. */
export function declare(written, body, names) {
  if (Array.isArray(body.body)) {
    const directive = body.body.findLast((statement) => statement.directive !== undefined);
    const first = body.type === 'Program' ? body.start : body.start + 1;
    written.appendLeft(directive?.end ?? first, `var ${names};`);
  } else {
    written.appendRight(body.start, `{var ${names};return `);
    written.appendLeft(body.end, '}');
  }
}
