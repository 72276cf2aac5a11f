import { writeConfig } from '../../config/write-config.ts';
import { RULES } from '../../validate/index.ts';
import type { Context, ExitCode } from '../context.ts';
import { plain } from '../terminal/plain.ts';
import type { FileSettings } from './file-settings.ts';
import type { ValidateRequest } from './options.ts';

/** What holds for the first file, every rule named, as a configuration that says the same. */
export function printConfig(settings: FileSettings | null, request: ValidateRequest, { io, say }: Context): ExitCode {
  const { found = null, regime, registers = [], severities = {} } = settings ?? {};
  const config = found?.config ?? {};
  const most = request.maxWarnings ?? config['max-warnings'];
  const baseline = request.baseline ?? config.baseline;
  const resolved = {
    ...(regime !== undefined && { regime }),
    'fail-on': request.failOn ?? config['fail-on'] ?? 'error',
    ...(most !== undefined && { 'max-warnings': most }),
    ...(baseline !== undefined && { baseline }),
    ...(registers.length > 0 && { register: [...registers] }),
    rules: Object.fromEntries(RULES.map(({ id, severity }) => [id, severities[id] ?? severity])),
  };
  const origin = found === null ? say.validate.noConfigFound : found.path;
  io.stdout.write(`# ${plain(origin)}\n${writeConfig(resolved)}`);
  return 0;
}
