import { FORM_CLAUSES, type FormComponent } from '../grammar/form-clauses.ts';
import type { Clause } from './rule.ts';

/** The clauses on a component of a document, of either regime and of every time. */
export function formBasis(component: FormComponent): readonly Clause[] {
  const { decree, circular, guide, ...later } = FORM_CLAUSES[component];
  const newGuide = 'newGuide' in later ? `, ${later.newGuide}` : '';
  return [
    { regime: 'state', from: '2020-03-05', text: `Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, ${decree}` },
    { regime: 'state', from: '2011-03-05', until: '2020-03-04', text: `Thông tư 01/2011/TT-BNV, ${circular}` },
    { regime: 'party', from: '2026-05-27', text: `Hướng dẫn 05-HD/VPTW${newGuide}` },
    { regime: 'party', from: '2018-04-03', until: '2026-05-26', text: `Hướng dẫn 36-HD/VPTW, Mục II, ${guide}` },
  ];
}
