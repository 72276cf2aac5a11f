// Writes the variables of a module's top level that are given no other value as the constants that the sources have.
//
// esbuild makes variables of them when it bundles. V8 has a constant's value in the code that it compiles for a function, and
// reads a variable in each of its runs: 1 to 3 % of the parse of a plan. A process that compiles little would be slower for it,
// since until then it asks at each reading whether a constant is made.
import { parse } from 'acorn';
import { walk } from 'estree-walker';
import MagicString from 'magic-string';
import { extract_names as namesOf } from 'periscopic';

/** The module with its constants. A name that any of its scopes assigns is left a variable. */
export function writeConstants(code) {
  const program = parse(code, { ecmaVersion: 2023, sourceType: 'module' });
  const assigned = new Set();
  walk(program, {
    enter(node) {
      for (const target of targetsOf(node)) for (const name of namesOf(target)) assigned.add(name);
    },
  });
  const written = new MagicString(code);
  const isConstant = ({ id, init }) => init !== null && namesOf(id).every((name) => !assigned.has(name));
  for (const { type, kind, start, declarations } of program.body)
    if (type === 'VariableDeclaration' && kind === 'var' && declarations.every(isConstant))
      written.overwrite(start, start + kind.length, 'const');
  return written.toString();
}

/** What a node gives a value, other than where it is declared; the properties of what a name stands for are not the name's. */
function targetsOf({ type, left, argument }) {
  const isLoop = type === 'ForInStatement' || type === 'ForOfStatement';
  const target = type === 'UpdateExpression' ? argument : type === 'AssignmentExpression' || isLoop ? left : null;
  return target === null || target.type === 'MemberExpression' || target.type === 'VariableDeclaration' ? [] : [target];
}
