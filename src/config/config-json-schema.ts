import * as z from 'zod';
import { type ConfiguredRule, configSchema } from './config-schema.ts';

/** The JSON Schema of `qcdc.yaml`, by which editors complete and check it. */
export function configJsonSchema(rules: readonly ConfiguredRule[]): object {
  const schema = z.toJSONSchema(configSchema(rules), { target: 'draft-7', io: 'input' });
  return { ...schema, title: 'qcdc.yaml', description: 'Thiết lập của qcdc validate (settings of qcdc validate)' };
}
