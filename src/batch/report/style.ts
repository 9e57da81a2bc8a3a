/** The page's style sheet. No colour is the only bearer of a meaning: each role is also named. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #fbfaf7; --card: #ffffff; --ink: #1d1c1a; --soft: #66625b; --rule: #dedad1; --accent: #0b5c7a; --accent-soft: #d8e8ee;
  --headline: #7a3b00; --standfirst: #8a5a00; --byline: #5b3a8c; --date: #39568c; --subhead: #0b6b57; --body: #33312d;
  --caption: #9c2f6b; --boilerplate: #a1301f; --doubt: #fdf3d8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #15171a; --card: #1d2024; --ink: #e8e6e1; --soft: #a09b92; --rule: #34383e; --accent: #7cc4de; --accent-soft: #1f3a46;
    --headline: #f0b070; --standfirst: #e3c26a; --byline: #c5a8f2; --date: #a3bdf0; --subhead: #74d3ba; --body: #d8d5ce;
    --caption: #f09bc8; --boilerplate: #f29684; --doubt: #2e2a1c;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 76rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font: 700 1.9rem/1.2 Georgia, serif; margin: 0 0 .25rem; overflow-wrap: anywhere; }
h2 { font: 700 1.3rem/1.3 Georgia, serif; margin: 2.5rem 0 .75rem; }
.card h2 { font: 700 1rem/1.5 system-ui, sans-serif; margin: 0 0 .5rem; }
p { margin: .25rem 0; }
.soft { color: var(--soft); }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 1rem; background: var(--card); padding: .5rem 1rem; z-index: 2; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: .75rem; margin: 1.25rem 0; padding: 0; list-style: none; }
.figures li, .card { background: var(--card); border: 1px solid var(--rule); border-radius: .5rem; padding: .75rem 1rem; }
.figures b { display: block; font: 700 1.4rem/1.2 Georgia, serif; font-variant-numeric: tabular-nums; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr)); gap: .75rem; }
.bars { width: 100%; border-collapse: collapse; font-size: .9rem; }
.bars th { font-weight: 400; text-align: left; padding: .1rem .75rem .1rem 0; white-space: nowrap; }
.bars td { padding: .1rem 0; font-variant-numeric: tabular-nums; text-align: right; }
.bars td.bar { width: 60%; padding-right: .5rem; }
.bars svg { display: block; width: 100%; height: .8rem; }
.bars rect { fill: var(--accent); }
.find { display: flex; flex-wrap: wrap; gap: .75rem; align-items: center; margin-bottom: .75rem; }
.find label { display: flex; gap: .4rem; align-items: center; }
.find select, .pages button, .find input { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--soft); border-radius: .4rem; padding: .3rem .6rem; min-width: 0; }
.find input[type=search] { flex: 1 1 14rem; max-width: 28rem; }
.scroll { overflow: auto; max-height: 75vh; background: var(--card); border: 1px solid var(--rule); border-radius: .5rem; }
.list { width: 100%; border-collapse: collapse; font-size: .9rem; }
.list th, .list td { text-align: left; vertical-align: top; padding: .35rem .5rem; border-bottom: 1px solid var(--rule); }
.list td { overflow-wrap: anywhere; }
.list > tbody > tr > td:last-child { min-width: 9rem; }
.list > tbody > tr > td:nth-child(2) { min-width: 14rem; width: 40%; }
.list > tbody > tr > td:nth-child(3) { min-width: 7rem; width: 20%; }
.list .n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.list thead th { position: sticky; top: 0; background: var(--card); white-space: nowrap; }
.list button { font: inherit; font-weight: 600; color: inherit; background: none; border: 0; padding: .1rem 0; cursor: pointer; }
.list thead button::after { content: " \\2195"; color: var(--soft); }
.list th[aria-sort=ascending] button::after { content: " \\2191"; color: var(--accent); }
.list th[aria-sort=descending] button::after { content: " \\2193"; color: var(--accent); }
button:disabled { opacity: .5; cursor: default; }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: .2rem; }
.list .opened > td { background: var(--ground); padding: .5rem .5rem 1rem; }
.opened > td > div { position: sticky; left: .5rem; width: calc(min(100vw, 76rem) - 4.5rem); }
.list tbody button { text-align: left; text-decoration: underline; font-weight: 400; color: var(--accent); overflow-wrap: anywhere; }
.folded .lines .boilerplate { display: none; }
.lines { width: 100%; border-collapse: collapse; font-size: .9rem; table-layout: fixed; }
.lines td { vertical-align: top; padding: .2rem .6rem; border-top: 1px solid var(--rule); overflow-wrap: anywhere; }
.lines .no { width: 3.5rem; text-align: right; color: var(--soft); font-variant-numeric: tabular-nums; }
.lines .role { width: 10.5rem; font-weight: 600; }
.lines .why { width: 19rem; color: var(--soft); font-size: .8rem; }
.lines .text { border-left: .3rem solid transparent; white-space: pre-wrap; }
.lines .boilerplate .text { text-decoration: line-through; text-decoration-thickness: 1px; }
.lines .headline .text { font-weight: 700; }
.lines .subhead .text { font-weight: 600; }
.lines .caption .text { font-style: italic; }
.lines .unsure { background: var(--doubt); }
${['headline', 'standfirst', 'byline', 'date', 'subhead', 'body', 'caption', 'boilerplate']
  .map((role) => `.${role} .role { color: var(--${role}); } .${role} .text { border-left-color: var(--${role}); }`)
  .join('\n')}
@media (max-width: 46rem) {
  .list .wide { display: none; }
  .lines, .lines tbody, .lines tr, .lines td { display: block; width: auto; }
  .lines tr { border-top: 1px solid var(--rule); padding: .35rem 0; }
  .lines td { border-top: 0; padding: .05rem .8rem; }
  .lines td.no { display: none; }
  .lines td.why, .lines td.role { width: auto; }
  .lines td.why:empty, .lines td.role:empty { display: none; }
}
@media print { .scroll { max-height: none; } .find, .skip { display: none; }  }
`
