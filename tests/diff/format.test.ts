import { describe, expect, test } from 'vitest';
import { html } from '../../src/diff/format/html.ts';
import { json } from '../../src/diff/format/json.ts';
import { markdown } from '../../src/diff/format/markdown.ts';
import { diffPlans } from '../../src/diff/index.ts';
import { fullPlan } from '../sample-plan.ts';

const EVIL = '<script>alert(1)</script> "x" \'y\' & ]]> **đậm** | `mã` <b onclick=x> \u202Engược\u0000 # - 1. https://a.b';

/** A comparison in which everything that a plan says wants to be more than text. */
const evil = () => {
  const old = fullPlan();
  const fresh = fullPlan();
  const words = `${EVIL} thêm vài chữ`;
  Object.assign(old, { title: EVIL, issuer: EVIL });
  Object.assign(fresh, { title: words, issuer: words });
  Object.assign(old.tasks[0] ?? {}, { text: EVIL });
  Object.assign(fresh.tasks[0] ?? {}, { text: words });
  Object.assign(fresh.tasks[0]?.responsible[0] ?? {}, { name: EVIL });
  Object.assign(fresh.deadlines[0] ?? {}, { text: EVIL, due: '2031-09-01', date: null });
  Object.assign(fresh.sections[1] ?? {}, { title: EVIL });
  Object.assign(fresh.source, { path: EVIL });
  fresh.recipients.push({ ...(fresh.recipients[0] as (typeof fresh.recipients)[number]), text: EVIL, name: EVIL });
  return diffPlans(old, fresh);
};

describe('html', () => {
  const page = html(evil(), { language: 'vi' });

  test('what the plans say is text', () => {
    const tags = new Set([...page.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([, name = '']) => name.toLowerCase()));
    expect([...tags].sort()).toEqual(
      [
        'article',
        'body',
        'br',
        'dd',
        'del',
        'div',
        'dl',
        'dt',
        'h1',
        'h2',
        'h3',
        'head',
        'header',
        'html',
        'ins',
        'li',
        'main',
        'meta',
        'p',
        'section',
        'span',
        'style',
        'title',
        'ul',
        'b',
      ].sort(),
    );
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).not.toMatch(/[\u0000\u202e]/);
  });

  test('needs nothing from elsewhere', () => {
    expect(page).not.toMatch(/\b(?:src|href)=|url\(|@import/);
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });

  test('every tag is closed', () => {
    const open: string[] = [];
    for (const [, slash, name = ''] of page.replace(/<style>[\s\S]*<\/style>/, '').matchAll(/<(\/?)([a-z][a-z0-9]*)/g)) {
      if (name === 'meta' || name === 'br') continue;
      if (slash === '') open.push(name);
      else expect(open.pop()).toBe(name);
    }
    expect(open).toEqual([]);
  });

  test('says its language', () => {
    expect(page).toContain('<html lang="vi">');
    expect(html(evil(), { language: 'en' })).toMatch(/<html lang="en">[\s\S]*Comparison of two plans/);
  });
});

test('markdown: what the plans say is text', () => {
  const text = markdown(evil(), { language: 'vi' });
  const tags = new Set([...text.matchAll(/(?<!\\)<\/?([a-z]+)/gi)].map(([, name]) => name));
  expect([...tags].sort()).toEqual(['br', 'del', 'ins']);
  expect(text).not.toMatch(/[^\\]`|[^\\]\|/);
});

test('json: a terminal may show it', () => {
  expect(json(evil(), { language: 'vi' })).not.toMatch(/[\u202e\u0000]/);
});

test('the same: only that', () => {
  const same = diffPlans(fullPlan(), fullPlan());
  expect(markdown(same, { language: 'en' })).toMatch(/\n\nThe two plans do not differ in anything that qcdc reads\\?\.\n$/);
  expect(html(same, { language: 'en' })).toContain('<p class="note">The two plans do not differ');
});
