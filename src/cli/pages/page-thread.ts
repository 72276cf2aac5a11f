/** A thread of its own for what a file of pages may do to a program: PDF.js reads and draws here, and nowhere else. */
import { parentPort } from 'node:worker_threads';
import { Unreadable } from '../../read/unreadable.ts';
import type { Drawn } from './draw-pages.ts';
import type { Answer, Question } from './page-thread-messages.ts';

let drawn: Promise<Drawn> | undefined;

const answer = async (question: Question): Promise<unknown> => {
  if (question.ask === 'read') {
    const { readPages } = await import('../../read/pdf/read-pages.ts');
    return readPages(question.bytes, question.limits);
  }
  if (question.ask === 'open') {
    const { openPictures } = await import('./draw-pages.ts');
    drawn = openPictures(question.bytes, question.format);
    return (await drawn).pages;
  }
  return (await drawn)?.draw(question.number);
};

parentPort?.on('message', async (question: Question) => {
  const reply = (message: Answer) => parentPort?.postMessage(message);
  try {
    reply({ value: await answer(question) });
  } catch (error) {
    reply(
      error instanceof Unreadable
        ? { code: error.code, args: error.args }
        : { failure: error instanceof Error ? error.message : String(error) },
    );
  }
});
