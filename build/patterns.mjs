// Puts off the making of patterns until each is first used: where `DAY` stood for `/\d/`, `(DAY ??= /\d/)` does.
//
// V8 reads a pattern through whenever it makes one, at some 13,000 instructions. Those of a bundle stand at its top level: three
// hundred, of which a plan uses a third. Those that a function writes are made in each of its runs, until V8 takes notes on it.
import { parse } from 'acorn';
import { walk } from 'estree-walker';
import isReference from 'is-reference';
import MagicString from 'magic-string';
import { analyze } from 'periscopic';
import { declare, isFunction, unusedName } from './script.mjs';

/** The script with the patterns that its top level names, and those of its functions that keep no place, made once. */
export function postponePatterns(code) {
  const program = parse(code, { ecmaVersion: 2023, sourceType: 'script' });
  const { map: scopes, scope: global } = analyze(program);
  const written = new MagicString(code);
  const named = new Map(program.body.filter(namesPattern).map(({ declarations: [{ id, init }] }) => [id.name, init.raw]));
  const around = [global];
  const name = unusedName(code, 'pattern');
  const made = [];
  let functions = 0;
  walk(program, {
    enter(node, parent) {
      if (parent === program && namesPattern(node)) {
        written.remove(node.declarations[0].id.end, node.declarations[0].end);
        this.skip();
        return;
      }
      if (scopes.has(node)) around.push(scopes.get(node));
      if (isFunction(node)) functions++;
      if (node.type === 'Identifier' && named.has(node.name) && isReference(node, parent)) {
        if (around.at(-1).find_owner(node.name) !== global) return;
        const key = parent.type === 'Property' && parent.shorthand ? `${node.name}:` : '';
        written.overwrite(node.start, node.end, `${key}(${node.name}??=${named.get(node.name)})`);
      } else if (functions > 0 && isPattern(node) && !/[gy]/.test(node.regex.flags)) {
        written.overwrite(node.start, node.end, `(${name}${made.length}??=${node.raw})`);
        made.push(`${name}${made.length}`);
      }
    },
    leave(node) {
      if (scopes.has(node)) around.pop();
      if (isFunction(node)) functions--;
    },
  });
  if (made.length > 0) declare(written, program, made);
  return written.toString();
}

const isPattern = (node) => node?.type === 'Literal' && node.regex !== undefined;

const namesPattern = ({ type, kind, declarations }) =>
  type === 'VariableDeclaration' &&
  kind === 'var' &&
  declarations.length === 1 &&
  declarations[0].id.type === 'Identifier' &&
  isPattern(declarations[0].init);
