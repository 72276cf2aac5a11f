/** What the system's errors mean to a user who has something read. */
export const READ_ERRORS: Readonly<Record<string, 'missing' | 'folder' | 'denied'>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'folder',
  EACCES: 'denied',
  EPERM: 'denied',
};

/** … and to one who has something written. */
export const WRITE_ERRORS: Readonly<Record<string, 'missing' | 'folder' | 'denied' | 'exists' | 'full'>> = {
  ...READ_ERRORS,
  EEXIST: 'exists',
  EROFS: 'denied',
  ENOSPC: 'full',
};

/** The code of a system's error; of anything else, what it says. */
export const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);
