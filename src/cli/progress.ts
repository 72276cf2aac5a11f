import { type Context, widthOf } from './context.ts';
import { plain } from './terminal/plain.ts';

/** Fewer are done before anybody wonders. */
const FEW = 8;
const CLEAR_LINE = '\r\u001b[K';

export interface Progress {
  /** What to work with meanwhile: what it says clears the line first. */
  readonly context: Context;
  /** Shows that `name` is next. */
  step(name: string): void;
  end(): void;
}

/** How far a long run is, on one line of a terminal; where there is none, nothing is shown. */
export function startProgress(total: number, context: Context): Progress {
  const { io } = context;
  if (total < FEW || !io.stderr.isTTY || io.env['TERM'] === 'dumb') return { context, step() {}, end() {} };
  const write = (text: string) => io.stderr.write(CLEAR_LINE + text);
  const stderr = { isTTY: true, columns: io.stderr.columns, write };
  let done = 0;
  return {
    context: { ...context, io: { ...io, stderr } },
    step(name) {
      done++;
      write([...`${done}/${total} ${plain(name)}`].slice(0, widthOf(io.stderr, io.env) - 1).join(''));
    },
    end: () => write(''),
  };
}

/** How many pages of a scan are recognised, on one line of a terminal. */
export function pageProgress({ io, say }: Context): ((done: number, all: number) => void) & { end(): void } {
  const shown = io.stderr.isTTY && io.env['TERM'] !== 'dumb';
  let begun = false;
  const show = (done: number, all: number) => {
    if (!shown) return;
    begun = true;
    io.stderr.write(`${CLEAR_LINE}${say.reading.recognizing(done, all)}`);
  };
  return Object.assign(show, {
    end() {
      if (begun) io.stderr.write(CLEAR_LINE);
    },
  });
}
