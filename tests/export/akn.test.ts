import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inline } from '../../src/export/akn/inline.ts';
import { namer, slug } from '../../src/export/akn/slug.ts';
import { akn } from '../../src/export/akn.ts';
import { parsePlan } from '../../src/index.ts';
import type { Plan } from '../../src/model/plan.ts';
import { fullPlan, plan, task } from '../sample-plan.ts';
import { hostilePlan } from './hostile-plan.ts';
import { faultOf } from './well-formed.ts';

const write = async (...plans: Plan[]) =>
  String(
    await akn.write(
      plans.map((one) => ({ plan: one, name: 'a.txt' })),
      { language: 'vi' },
    ),
  );
const idsOf = (xml: string) => [...xml.matchAll(/ eId="(.*?)"/g)].map((match) => match[1] as string);

test('a plan as a doc', async () => {
  const xml = await write(fullPlan());
  expect(xml).toMatch(
    /^<\?xml version="1.0" encoding="UTF-8"\?>\n<akomaNtoso xmlns="http:\/\/docs.oasis-open.org\/legaldocml\/ns\/akn\/3.0"><doc name="keHoach"><meta>/,
  );
  for (const piece of [
    '<FRBRuri value="/akn/vn/doc/ke-hoach/2031-08-05/58-kh-ubnd"/><FRBRdate date="2031-08-05" name="issued"/>',
    '<FRBRlanguage language="vie"/>',
    '<TLCOrganization eId="org_uy-ban-nhan-dan-xa-binh-khe" href="/akn/ontology/organization/vn/uy-ban-nhan-dan-xa-binh-khe" showAs="Ủy ban nhân dân xã Bình Khê"/>',
    '<p><docNumber>58/KH-UBND</docNumber></p>',
    '<p>Bình Khê, <docDate date="2031-08-05">05/08/2031</docDate></p>',
    '<citation eId="cits__cit_1"><p><ref href="/akn/vn/doc/nghi-quyet/2031-07-20/76-nq-hdnd">Nghị quyết số 76/NQ-HĐND',
    '<section eId="sec_II"><num>II.</num><heading>NHIỆM VỤ</heading><paragraph eId="sec_II__para_1"><num>1.</num><intro><p>Rà soát danh mục',
    '</intro><paragraph eId="sec_II__para_1__para_-1"><num>-</num><content><p>Báo cáo kết quả.</p></content></paragraph></paragraph></section>',
    '<p><signature><person refersTo="#person_le-thi-hoai-thuong">Lê Thị Hoài Thương</person></signature></p>',
    '<item eId="list_1__item_2"><num>-</num><p>Lưu: VT (02)</p></item>',
  ]) {
    expect(xml).toContain(piece);
  }
});

/** Every element of a plan in the order of the standard: what may stand in what. */
test('the parts of a doc stand in the order of the standard', async () => {
  const order = [...(await write(fullPlan())).matchAll(/<(meta|preface|preamble|mainBody|conclusions)>/g)].map((match) => match[1]);
  expect(order).toEqual(['meta', 'preface', 'preamble', 'mainBody', 'conclusions']);
});

const FOLDER = new URL('../../fixtures/plans/', import.meta.url);
const names = readdirSync(FOLDER).filter((name) => /^[^.]+\.(?:txt|md)$/.test(name));

test.each(names)('%s: well-formed, every id once, every reference met, every task there', async (name) => {
  const { plan: read } = await parsePlan(readFileSync(new URL(name, FOLDER)), { path: name });
  const xml = await write(read);
  expect(faultOf(xml)).toBeNull();
  const ids = idsOf(xml);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  const targets = [...xml.matchAll(/ (?:refersTo|source|href)="#(.*?)"/g)].map((match) => match[1] as string);
  expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
  expect(xml.match(/<paragraph /g)?.length ?? 0).toBe(read.tasks.length);
});

test('several plans are a collection, ids apart', async () => {
  const xml = await write(fullPlan(), fullPlan(), hostilePlan(), plan());
  expect(faultOf(xml)).toBeNull();
  expect(xml).toContain('<documentCollection name="keHoach"><meta>');
  const ids = idsOf(xml);
  expect(new Set(ids).size).toBe(ids.length);
});

test('an unknown date says so', async () => {
  expect(await write(plan())).toContain('<FRBRdate date="0001-01-01" name="unknown"/>');
  expect(await write(plan({ date: '2031-05' }))).toContain('<FRBRdate date="2031-05-01" name="issued-in-month"/>');
});

test('a task outside of all sections is there', async () => {
  expect(await write(plan({ tasks: [task({ section: 'IX' })] }))).toContain('<mainBody><paragraph eId="para_1">');
});

test('marks: from left to right, none within another, the rest escaped', () => {
  const date = { words: 'ngày 5/3', name: 'date', attributes: { date: '2031-03-05' } };
  expect(inline('a < b trước ngày 5/3 & c', [date, { words: '5/3', name: 'ref', attributes: {} }])).toBe(
    'a &lt; b trước <date date="2031-03-05">ngày 5/3</date> &amp; c',
  );
  expect(inline('không có', [date])).toBe('không có');
});

test('names', () => {
  expect(slug('Ủy ban nhân dân xã Đắk Rông')).toBe('uy-ban-nhan-dan-xa-dak-rong');
  expect(slug('…')).toBe('x');
  const name = namer();
  expect(['a', 'a', 'a_2', 'a'].map(name)).toEqual(['a', 'a_2', 'a_2_2', 'a_3']);
});
