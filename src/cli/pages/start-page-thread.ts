import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Limits } from '../../read/limits.ts';
import { Unreadable } from '../../read/unreadable.ts';
import type { Answer, Question } from './page-thread-messages.ts';

export interface PageThread {
  /** Throws `Unreadable` for what cannot be read, or not within the limits. */
  ask<T>(question: Question): Promise<T>;
  end(): Promise<void>;
}

const MEGABYTE = 1024 * 1024;
const LOOK_EVERY_MS = 50;

/** Starts a thread that a file can neither keep busy for long nor fill the memory through. */
export function startPageThread({ seconds, memory }: Limits): PageThread {
  const worker = new Worker(join(import.meta.dirname, 'page-thread.mjs'), {
    resourceLimits: { maxOldGenerationSizeMb: memory },
    // What PDF.js says of odd files is nobody's concern.
    stdout: true,
    stderr: true,
  });
  return {
    ask<T>(question: Question) {
      return new Promise<T>((resolve, reject) => {
        const before = process.memoryUsage.rss();
        const done = () => {
          clearTimeout(tooLong);
          clearInterval(tooMuch);
          worker.off('message', heard).off('error', broken);
        };
        const fail = (error: Error) => {
          done();
          void worker.terminate();
          reject(error);
        };
        const tooLong = setTimeout(() => fail(new Unreadable('limit-exceeded', { limit: 'seconds', most: seconds })), seconds * 1000);
        // The limits of a thread count its objects and not its buffers, which bombs fill.
        const tooMuch = setInterval(() => {
          if (process.memoryUsage.rss() - before > memory * MEGABYTE)
            fail(new Unreadable('limit-exceeded', { limit: 'memory', most: memory }));
        }, LOOK_EVERY_MS);
        const heard = (answer: Answer) => {
          done();
          if ('value' in answer) resolve(answer.value as T);
          else reject('code' in answer ? new Unreadable(answer.code, answer.args) : new Error(answer.failure));
        };
        const broken = (error: NodeJS.ErrnoException) => {
          fail(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new Unreadable('limit-exceeded', { limit: 'memory', most: memory }) : error);
        };
        worker.on('message', heard).on('error', broken);
        worker.postMessage(question);
      });
    },
    end: async () => void (await worker.terminate()),
  };
}
