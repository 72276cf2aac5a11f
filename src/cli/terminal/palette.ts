import type { Io } from '../io.ts';
import type { Output } from '../output.ts';

export type Paint = (text: string) => string;

/** Colours by what they mean. */
export interface Palette {
  readonly title: Paint;
  readonly heading: Paint;
  readonly body: Paint;
  readonly due: Paint;
  readonly faint: Paint;
  readonly error: Paint;
  readonly warning: Paint;
  readonly info: Paint;
}

const asItIs: Paint = (text) => text;

/** No colours. */
export const PLAIN: Palette = {
  title: asItIs,
  heading: asItIs,
  body: asItIs,
  due: asItIs,
  faint: asItIs,
  error: asItIs,
  warning: asItIs,
  info: asItIs,
};

/** The colours of each output; chalk is loaded where one of them has any. */
export async function palettesOf(outputs: readonly Output[], env: Io['env'], allowed: boolean): Promise<Palette[]> {
  const wanted = outputs.map((output) => wantsColour(output, env, allowed));
  const coloured = wanted.includes(true) ? (await import('./colours.ts')).COLOURED : PLAIN;
  return wanted.map((colour) => (colour ? coloured : PLAIN));
}

/** Whether to colour: `--no-color`, then NO_COLOR (https://no-color.org), then FORCE_COLOR, then whether it is a terminal. */
function wantsColour(output: Output, env: Io['env'], allowed: boolean): boolean {
  if (!allowed || env['NO_COLOR']) return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return output.isTTY && env['TERM'] !== 'dumb';
}
