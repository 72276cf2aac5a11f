import data from './instruments.json' with { type: 'json' };
import { type Instrument, Register } from './register.ts';

/** The project's own register: `instruments.yaml`, read ahead of time so that validating loads neither YAML nor zod. */
export const builtInRegister = new Register(data.asOf, data.instruments as readonly Instrument[]);
