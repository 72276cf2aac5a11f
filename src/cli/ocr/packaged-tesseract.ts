import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type EngineStarter, LANGUAGE, POINTS_AN_INCH, SEGMENTATION } from './engine.ts';

/** LSTM alone, which is all that the data holds. */
const LSTM_ONLY = 1;

/** Tesseract compiled for Node, with Vietnamese data from a package: nothing is fetched. Null when the packages are not installed. */
export const packagedTesseract: EngineStarter = async (atOnce) => {
  const data = resolve('@tesseract.js-data/vie/package.json');
  const module = await import('tesseract.js').catch(() => null);
  if (data === null || module === null) return null;
  const { createScheduler, createWorker } = module.default;
  const scheduler = createScheduler();
  const langPath = join(dirname(data), '4.0.0_best_int');
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      const worker = await createWorker(LANGUAGE, LSTM_ONLY, { langPath, gzip: true, cacheMethod: 'none' });
      await worker.setParameters({
        tessedit_pageseg_mode: SEGMENTATION,
        user_defined_dpi: POINTS_AN_INCH,
        debug_file: '/dev/null',
      } as never);
      scheduler.addWorker(worker);
    }),
  );
  return {
    async recognize(picture) {
      const { data: read } = await scheduler.addJob('recognize', Buffer.from(picture), {}, { tsv: true, text: false });
      return read.tsv ?? '';
    },
    end: async () => void (await scheduler.terminate()),
  };
};

function resolve(name: string): string | null {
  try {
    return createRequire(import.meta.url).resolve(name);
  } catch {
    return null;
  }
}
