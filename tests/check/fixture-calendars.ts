import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ExportedPlan, ExportOptions } from '../../src/export/exporter.ts';
import { ics } from '../../src/export/ics.ts';
import { parsePlan } from '../../src/index.ts';

const FOLDER = fileURLToPath(new URL('../../fixtures/plans/', import.meta.url));

/** The plans of the fixtures, and of further files or folders that are named. */
export async function fixturePlans(more: readonly string[] = []): Promise<ExportedPlan[]> {
  const files = [FOLDER, ...more].flatMap((path) => (path.endsWith('/') ? readdirSync(path).map((name) => path + name) : [path]));
  const plans = files.filter((file) => /(?<!\.tree|\.plan)\.(?:txt|md)$/.test(file) && existsSync(file)).sort();
  return Promise.all(plans.map(async (name) => ({ name, plan: (await parsePlan(readFileSync(name), { path: name })).plan })));
}

export const calendar = (plans: readonly ExportedPlan[], options: Partial<ExportOptions> = {}): string =>
  String(ics.write(plans, { language: 'vi', ...options }));
