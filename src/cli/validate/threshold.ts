import type { Config } from '../../config/index.ts';
import type { Summary } from '../../report/index.ts';
import type { Finding } from '../../validate/index.ts';
import type { ValidateRequest } from './options.ts';

type Severity = Finding['severity'];

/** From what on the command ends with 1. */
export interface Threshold {
  fails(severity: Severity): boolean;
  /** `--quiet` shows what makes the command fail; where nothing does, errors. */
  shownInQuiet(severity: Severity): boolean;
  exceededBy(summary: Summary): boolean;
}

const RANK = { error: 3, warning: 2, info: 1 } as const;

/** The command line has the last word over the configuration. */
export function createThreshold({ failOn, maxWarnings }: Pick<ValidateRequest, 'failOn' | 'maxWarnings'>, config: Config): Threshold {
  const level = failOn ?? config['fail-on'] ?? 'error';
  const most = maxWarnings ?? config['max-warnings'] ?? Number.POSITIVE_INFINITY;
  const fails = (severity: Severity) => level !== 'never' && RANK[severity] >= RANK[level];
  return {
    fails,
    shownInQuiet: (severity) => (level === 'never' ? severity === 'error' : fails(severity)),
    exceededBy: ({ errors, warnings, infos }) =>
      warnings > most || (fails('error') && errors > 0) || (fails('warning') && warnings > 0) || (fails('info') && infos > 0),
  };
}
