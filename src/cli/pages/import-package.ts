import { Unreadable } from '../../read/unreadable.ts';

/** An optional package that pictures take; where it is not installed, that is said. */
export const importPackage = <T>(name: string, format: string, load: () => Promise<T>): Promise<T> =>
  load().catch(() => {
    throw new Unreadable('picture-package-missing', { format, name });
  });
