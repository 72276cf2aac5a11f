/** What went and what came are told by colour, and by the line through or under them for those who print or do not see colours. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ink: #1c2024; --faint: #5b6470; --paper: #fff; --card: #f6f7f9; --line: #d9dde3; --accent: #0b5cad;
  --del: #b42318; --del-back: #fde8e6; --ins: #136c34; --ins-back: #ddf4e4; --move: #7a4b00; --move-back: #fdf0d5;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e6e9ee; --faint: #9aa4b1; --paper: #14171b; --card: #1d2127; --line: #343b45; --accent: #7fb7f5;
    --del: #ff9d92; --del-back: #45211e; --ins: #86dfa5; --ins-back: #173a25; --move: #f2c879; --move-back: #3d3016;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 76rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, "DejaVu Sans", sans-serif; overflow-wrap: anywhere; }
h1 { margin: 0 0 1rem; font-size: 1.6rem; line-height: 1.25; }
h2 { margin: 2.25rem 0 .75rem; padding-bottom: .3rem; border-bottom: 2px solid var(--line); font-size: 1.2rem; }
h3 { display: flex; flex-wrap: wrap; gap: .5rem; align-items: baseline; margin: 0 0 .4rem; font-size: .95rem; }
p { margin: 0 0 .4rem; }
p:last-child { margin-bottom: 0; }
.plans { display: grid; grid-template-columns: 1fr 1fr; gap: .75rem; margin: 0 0 1rem; }
.plans div { padding: .6rem .9rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--card); }
dt, .side { color: var(--faint); font-size: .8rem; }
dd { margin: 0; font-weight: 600; }
.file { color: var(--faint); font-size: .85rem; font-weight: 400; }
.note { padding: .5rem .9rem; border-left: 4px solid var(--accent); background: var(--card); }
.total { margin: 1rem 0 .4rem; font-size: 1.1rem; font-weight: 600; }
ul { margin: 0; padding: 0; list-style: none; }
.counts { display: flex; flex-wrap: wrap; gap: .4rem .6rem; }
.counts li { padding: .2rem .65rem; border: 1px solid var(--line); border-radius: 1rem; font-size: .9rem; }
.counts span { color: var(--faint); }
article { margin: 0 0 .75rem; padding: .7rem .9rem; border: 1px solid var(--line); border-left: 4px solid var(--accent); border-radius: .4rem;
  background: var(--card); break-inside: avoid; }
article.added { border-left-color: var(--ins); }
article.removed { border-left-color: var(--del); }
article.moved { border-left-color: var(--move); }
.place { font-weight: 700; font-variant-numeric: tabular-nums; }
.label { padding: 0 .5rem; border-radius: 1rem; background: var(--move-back); color: var(--move); font-size: .85rem; font-weight: 600; }
.label.added { background: var(--ins-back); color: var(--ins); }
.label.removed { background: var(--del-back); color: var(--del); }
.label.changed { background: transparent; box-shadow: inset 0 0 0 1px var(--line); color: var(--accent); }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: .5rem 1.25rem; }
.side { display: block; }
del, ins { padding: 0 .15em; border-radius: .2em; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
del { background: var(--del-back); color: var(--del); text-decoration: line-through; }
ins { background: var(--ins-back); color: var(--ins); text-decoration: underline; text-underline-offset: .2em; }
.facts { margin-top: .5rem; }
article > .facts:first-child { margin-top: 0; }
.facts li { padding: .15rem 0; }
.name { color: var(--faint); font-size: .9rem; }
.name::after { content: ":"; }
.to { color: var(--faint); }
.remark { font-weight: 600; }
@media (max-width: 40rem) { .plans { grid-template-columns: 1fr; } }
@media print {
  :root { --ink: #000; --faint: #444; --paper: #fff; --card: #fff; --line: #999; --accent: #333;
    --del: #8a1c12; --del-back: #fff; --ins: #0d4f26; --ins-back: #fff; --move: #5c3900; --move-back: #fff; }
  @page { margin: 18mm 15mm; }
  body { padding: 0; max-width: none; font-size: 10.5pt; }
  h2 { break-after: avoid; }
  .label { box-shadow: inset 0 0 0 1px var(--line); }
}
`;
