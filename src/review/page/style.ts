import { ROLES } from '../../tree/roles.ts'

/** The page's style sheet. No colour is the only bearer of a meaning: each role is also named, and struck lines are struck through. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #fbfaf7; --card: #ffffff; --ink: #1d1c1a; --soft: #66625b; --rule: #dedad1; --accent: #0b5c7a; --chosen: #d8e8ee;
  --headline: #7a3b00; --standfirst: #805300; --byline: #5b3a8c; --date: #39568c; --subhead: #0b6b57; --body: #33312d; --caption: #9c2f6b; --boilerplate: #a1301f;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #15171a; --card: #1d2024; --ink: #e8e6e1; --soft: #a8a39a; --rule: #34383e; --accent: #7cc4de; --chosen: #1f3a46;
    --headline: #f0b070; --standfirst: #e3c26a; --byline: #c5a8f2; --date: #a3bdf0; --subhead: #74d3ba; --body: #d8d5ce; --caption: #f09bc8; --boilerplate: #f29684;
  }
}
* { box-sizing: border-box; }
body { margin: 0; display: flex; flex-direction: column; height: 100vh; background: var(--ground); color: var(--ink); font: 15px/1.45 system-ui, sans-serif; }
header { display: flex; flex-wrap: wrap; gap: 1rem; align-items: baseline; padding: .5rem 1rem; border-bottom: 1px solid var(--rule); }
h1 { font: 700 1.3rem/1.2 Georgia, serif; margin: 0; }
h2 { font: 700 1.2rem/1.3 Georgia, serif; margin: 0; overflow-wrap: anywhere; }
h3 { font-size: 1rem; margin: .5rem 0; }
p { margin: .25rem 0; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 1rem; background: var(--card); padding: .5rem 1rem; z-index: 2; }
.columns { display: grid; grid-template-columns: minmax(16rem, 22rem) 1fr; flex: 1; min-height: 0; }
nav { overflow: auto; padding: .5rem 1rem; border-right: 1px solid var(--rule); }
main { overflow: auto; padding: .5rem 1rem; display: flex; flex-direction: column; min-height: 0; }
#article { flex: 1 0 28rem; min-height: 28rem; display: flex; flex-direction: column; }
#article[hidden] { display: none; }
#filter label { display: flex; justify-content: space-between; gap: .5rem; margin: .2rem 0; }
input, select, button { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--soft); border-radius: .3rem; padding: .15rem .4rem; min-width: 0; }
button { cursor: pointer; }
button:disabled { opacity: .5; cursor: default; }
button[aria-pressed=true] { background: var(--chosen); }
button[aria-pressed=true]::after { content: " ✓"; }
#articles { list-style: none; margin: 0; padding: 0; }
#articles button { display: block; width: 100%; text-align: left; border: 0; border-bottom: 1px solid var(--rule); border-radius: 0; padding: .35rem; overflow-wrap: anywhere; }
#articles [aria-current] { background: var(--chosen); }
#articles small { display: block; color: var(--soft); }
.tools { background: var(--ground); padding: .4rem 0; }
.roles { display: flex; flex-wrap: wrap; gap: .3rem; align-items: center; }
.roles > * { flex: none; }
.roles label { display: flex; gap: .3rem; align-items: baseline; }
.roles #note { width: 10rem; }
kbd { border: 1px solid var(--rule); border-radius: .2rem; padding: 0 .25rem; }
.panes { flex: 1; min-height: 12rem; display: grid; grid-template-columns: 3fr 2fr; grid-template-rows: minmax(0, 1fr); gap: 1rem; }
.panes section { overflow: auto; position: relative; }
#lines { list-style: none; margin: 0; padding: 0; background: var(--card); border: 1px solid var(--rule); }
#lines li { display: grid; grid-template-columns: 3rem 11rem 1fr; gap: .5rem; padding: .1rem .4rem; border-left: .3rem solid transparent; cursor: default; }
#lines .no { color: var(--soft); text-align: right; }
#lines .role { font-weight: 600; font-size: .85rem; overflow-wrap: anywhere; }
#lines .warned, #text small { color: var(--soft); }
#lines .warned { display: block; font-style: normal; text-decoration: none; }
#lines .said { white-space: pre-wrap; overflow-wrap: anywhere; }
#lines bdi, #articles bdi, #text > * > :only-child { display: block; }
#lines .boilerplate bdi { text-decoration: line-through; }
#lines .headline bdi, #lines .subhead bdi { font-weight: 700; }
#lines .caption bdi { font-style: italic; }
#lines [aria-selected=true] { background: var(--chosen); }
.folded #lines .boilerplate { display: none; }
${ROLES.map((role) => `#lines .${role} { border-left-color: var(--${role}); } #lines .${role} .role { color: var(--${role}); }`).join('\n')}
#offer { border-bottom: 1px solid var(--rule); padding: .3rem 1rem; max-height: 45vh; overflow: auto; }
#changes { margin: .3rem 0; padding-left: 1.2rem; overflow-wrap: anywhere; }
#changes button { border: 0; padding: 0; background: none; text-align: left; text-decoration: underline; }
#warnings { list-style: none; margin: .3rem 0; padding: 0; max-height: 6rem; overflow: auto; flex: none; }
#warnings button { border: 0; padding: .1rem 0; background: none; text-align: left; text-decoration: underline; }
#why { color: var(--soft); min-height: 3em; }
#text { overflow-wrap: anywhere; white-space: pre-wrap; }
#text small { display: inline-block; min-width: 5rem; padding-right: .5rem; }
#text .headline { font: 700 1.2rem/1.3 Georgia, serif; }
#text .figure { border-left: .3rem solid var(--caption); padding-left: .6rem; margin: .5rem 0; font-style: italic; }
#text .figure .credit, #text small { font-style: normal; }
#text .figure small { display: block; }
#text [aria-current] { background: var(--chosen); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; }
dd { margin: 0; }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 1px; }
#lines:focus-visible { outline-offset: -3px; }
@media (max-width: 60rem) {
  body, .columns, .panes, main, #article { display: block; height: auto; }
  nav { border: 0; max-height: 40vh; }
  main, .panes section { overflow: visible; }
  .tools { position: sticky; top: 0; z-index: 1; }
  .roles { flex-wrap: nowrap; overflow-x: auto; white-space: nowrap; padding: .2rem; }
  #lines li { grid-template-columns: 2.5rem 1fr; scroll-margin-top: 10rem; }
  #lines .said { grid-column: 1 / -1; }
}
`
