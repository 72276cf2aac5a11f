import type { Words } from './vi.ts';

const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

export const en: Words = {
  severities: { error: 'error', warning: 'warning', info: 'note' },
  basis: 'Basis',
  whole: 'whole document',
  fix: { safe: 'Mended by --fix', unsafe: 'Mended by --unsafe-fixes' },
  becomes: (before, after) => `“${before}” becomes “${after}”`,
  inserts: (after) => `adds “${after}”`,
  removes: (before) => `removes “${before}”`,
  mended: (n) => `Mended ${count(n, 'place')}.`,
  page: (page, place) => `page ${page}, ${place}`,
  asOf: (when) => `Cited instruments: judged by a register looked into up to ${when}.`,
  composes: (places) => `composes letters in ${count(places, 'place')}`,
  clean: (files) => `Nothing to mend in ${count(files, 'document')}.`,
  total: (n) => `${count(n.errors, 'error')}, ${count(n.warnings, 'warning')}, ${count(n.infos, 'note')} in ${count(n.files, 'document')}.`,
  fixable: (safe, unsafe) =>
    `${[
      ...(safe > 0 ? [`“--fix” mends ${safe} of them`] : []),
      ...(unsafe > 0 ? [`“--fix --unsafe-fixes” mends ${safe > 0 ? `${unsafe} more` : unsafe} (may change the meaning: read again)`] : []),
    ].join(', ')}.`,
};
