import { type Config, type ConfiguredRule, configSchema } from './config-schema.ts';
import { readYaml, type YamlResult } from './read-yaml.ts';

/** Reads `qcdc.yaml`; what is wrong with it is said with its place. */
export function readConfig(text: string, rules: readonly ConfiguredRule[], language: 'vi' | 'en'): YamlResult<Config> {
  const schema = configSchema(rules);
  return readYaml(text, schema, language, {
    knownKeys(path) {
      if (path.at(-1) === 'rules') return rules.map(({ id }) => id);
      return path[0] === 'overrides' ? ['files', 'regime', 'rules'] : Object.keys(schema.shape);
    },
  });
}
