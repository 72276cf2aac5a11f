import { describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { FORMATS, formatOf } from '../../src/export/index.ts';
import { json } from '../../src/export/json.ts';
import { ndjson } from '../../src/export/ndjson.ts';
import { yaml } from '../../src/export/yaml.ts';
import { fullPlan, plan } from '../sample-plan.ts';
import { hostilePlan } from './hostile-plan.ts';

const one = [{ plan: fullPlan(), name: 'a.txt' }];
const two = [...one, { plan: plan({ title: 'không' }), name: 'b.txt' }];
const options = { language: 'vi' } as const;

describe('every format', () => {
  test.each(FORMATS.map((format) => [format.id, format] as const))('%s is what the list says of it', async (_, format) => {
    const { id, extensions } = await format.load();
    expect({ id, extensions }).toEqual({ id: format.id, extensions: format.extensions });
  });

  test.each(FORMATS.map((format) => [format.id, format] as const))(
    '%s takes no plan, one, several, and a hostile one',
    async (_, format) => {
      const exporter = await format.load();
      for (const plans of [[], one, two, [{ plan: hostilePlan(), name: '=1+1' }], [{ plan: plan(), name: '' }]]) {
        expect((await exporter.write(plans, options)).length).toBeGreaterThan(plans.length === 0 ? -1 : 0);
      }
    },
  );

  test('extensions belong to one format each', () => {
    const all = FORMATS.flatMap(({ extensions }) => extensions);
    expect(new Set(all).size).toBe(all.length);
  });
});

test.each([
  ['a.ics', 'ics'],
  ['thu mục.cũ/Bảng.XLSX', 'xlsx'],
  ['a.yml', 'yaml'],
  ['a.xml', 'akn'],
  ['csv', undefined],
  ['a.csv/b', undefined],
  ['a.txt', undefined],
])('%s is written as %s', (path, id) => {
  expect(formatOf(path)?.id).toBe(id);
});

test('json: one plan is the model, several are a list', async () => {
  expect(JSON.parse(String(await json.write(one, options)))).toEqual(fullPlan());
  expect(JSON.parse(String(await json.write(two, options)))).toEqual(two.map((each) => each.plan));
});

test('ndjson: a line each', async () => {
  const lines = String(await ndjson.write(two, options))
    .trimEnd()
    .split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual(two.map((each) => each.plan));
});

test('yaml: a document each, the same for readers of YAML 1.1 and 1.2', async () => {
  const text = String(await yaml.write(two, options));
  for (const version of ['1.1', '1.2'] as const) {
    expect(parseAllDocuments(text, { version }).map((document) => document.toJS())).toEqual(two.map((each) => each.plan));
  }
  expect(text).not.toMatch(/[&*]a\d/);
  expect(parse(String(await yaml.write([{ plan: hostilePlan(), name: '' }], options)))).toEqual(hostilePlan());
});
