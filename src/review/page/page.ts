import { ROLES, type Role } from '../../tree/roles.ts'

/** The key that gives the chosen lines a role. */
export const ROLE_KEYS: Readonly<Record<Role, string>> = {
  headline: 'h',
  standfirst: 's',
  byline: 'y',
  date: 'd',
  subhead: 'u',
  body: 'b',
  caption: 'c',
  boilerplate: 'x'
}

const KEYS: readonly (readonly [string, string])[] = [
  ['j, ↓', 'next line'],
  ['k, ↑', 'line before'],
  ['Shift', 'with either: more lines'],
  ...ROLES.map((role) => [ROLE_KEYS[role], role] as const),
  ['t', 'kind of the chosen lines: arrows, then Enter'],
  ['e', 'note to the chosen lines: Enter keeps it'],
  ['n', 'next doubtful line'],
  ['z', 'take the last correction back'],
  ['m', 'mark the article as checked'],
  ['f', 'fold struck lines'],
  ['], [', 'next article, article before'],
  ['/', 'search; Enter opens the first article'],
  ['Esc', 'from a field back to the lines'],
  ['?', 'these keys']
]

const SORTS = [
  ['confidence', 'least certain'],
  ['warnings', 'most warnings'],
  ['struck', 'largest struck share'],
  ['words', 'longest'],
  ['published', 'earliest'],
  ['latest', 'latest'],
  ['headline', 'headline'],
  ['source', 'source'],
  ['type', 'type'],
  ['language', 'language'],
  ['corrected', 'most corrections']
] as const

const YES_OR_NO = [
  ['', 'or not'],
  ['yes', 'yes'],
  ['no', 'no']
] as const

const options = (values: readonly (readonly [string, string])[]) =>
  values.map(([value, label]) => `<option value="${value}">${label}</option>`).join('')

const select = (label: string, name: string, values: readonly (readonly [string, string])[]) =>
  `<label>${label} <select name="${name}">${options(values)}</select></label>`

const field = (label: string, name: string, more = '') =>
  `<label>${label} <input name="${name}" autocomplete="off"${more}></label>`

const DATE = ' size="10" maxlength="10" placeholder="2021-03-04"'

const PERCENT = ' type="number" min="0" max="100" step="1"'

const FILTER = `<form id="filter">
${field('Search', 'words', ' type="search"')}
<label>In the whole text <input name="text" type="checkbox" value="yes"></label>
${select('First', 'sort', SORTS)}
<details><summary>More to choose by</summary>
${field('Certainty at most, %', 'certainty', PERCENT)}
${field('Struck at least, %', 'struck', PERCENT)}
${select('Warning', 'warning', [
  ['', 'with or without'],
  ['any', 'any'],
  ['none', 'none']
])}
${select('Type', 'type', [['', 'any']])}
${select('Language', 'language', [['', 'any']])}
${field('From', 'since', DATE)}
${field('To', 'until', DATE)}
${field('Source holds', 'source')}
${select('Corrected', 'corrected', YES_OR_NO)}
${select('Checked', 'checked', YES_OR_NO)}
</details>
</form>`

const ROLE_BUTTONS = ROLES.map(
  (role) => `<button type="button" data-role="${role}"><kbd>${ROLE_KEYS[role]}</kbd> ${role}</button>`
).join('')

/** Longer ones are not taken; a file of corrections is no place for them. */
const NOTE = 'maxlength="500" autocomplete="off"'

const TOOLS = `<label><kbd>t</kbd> kind <select id="kind"></select></label><label><kbd>e</kbd> note <input id="note" ${NOTE}></label><button type="button" id="undo"><kbd>z</kbd> take back</button><button type="button" id="mark" aria-pressed="false"><kbd>m</kbd> checked</button><button type="button" id="fold" aria-pressed="false"><kbd>f</kbd> fold struck</button><a id="tagged" download>tagged text</a>`

/** The page; all that an archive says is put into it by its program, as text. */
export const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Review</title>
<link rel="stylesheet" href="app.css">
<script src="app.js" defer></script>
</head>
<body>
<a class="skip" href="#main">To the article</a>
<header><h1>Review</h1><button type="button" id="apply" hidden>Apply corrections</button><a href="api/corrected.zip" download>Corrected articles as tagged text</a><p id="status" role="status"></p></header>
<aside id="offer" aria-label="Learning from corrections" hidden><p><span id="repeated"></span>: what can be learned from all corrections? <button type="button" id="learn">Show what would change</button></p>
<section id="learned" aria-labelledby="learning" hidden><h2 id="learning">What would be learned</h2><p id="basis"></p><p id="progress" role="status"></p>
<p><button type="button" id="all" hidden>Look at all articles</button> <button type="button" id="accept" hidden>Accept, and make all articles again by it</button> <button type="button" id="stop" hidden>Leave everything as it is</button></p>
<ul id="changes"></ul></section></aside>
<div class="columns">
<nav aria-label="Articles">
${FILTER}
<p id="found" role="status"></p>
<ol id="articles"></ol>
<p class="pages"><button type="button" id="earlier">Earlier</button> <button type="button" id="later">Later</button></p>
</nav>
<main id="main" tabindex="-1">
<h2 id="headline" dir="auto">No article is open</h2>
<p id="facts">Choose one of the list, or press <kbd>]</kbd> for the first; <kbd>?</kbd> shows all keys.</p>
<noscript><p>This page needs JavaScript. Without it <code>stet -f tagged</code> and <code>stet corrections</code> do the same in any editor.</p></noscript>
<div id="article" hidden>
<ul id="warnings"></ul>
<div class="tools"><div class="roles" role="group" aria-label="What the chosen lines are">${ROLE_BUTTONS}${TOOLS}</div>
<p id="why" aria-live="polite"></p></div>
<div class="panes">
<section aria-labelledby="dump"><h3 id="dump">The dump</h3><ul id="lines" role="listbox" tabindex="0" aria-multiselectable="true" aria-labelledby="dump"></ul>
<p class="pages" id="places" hidden><button type="button" id="above">Lines above</button> <span id="place"></span> <button type="button" id="below">Lines below</button></p></section>
<section id="side" tabindex="0" aria-labelledby="clean"><h3 id="clean">The article</h3><div id="text"></div></section>
</div>
</div>
<details id="keys"><summary>Keys</summary><dl>${KEYS.map(([key, what]) => `<dt><kbd>${key}</kbd></dt><dd>${what}</dd>`).join('')}</dl></details>
</main>
</div>
</body>
</html>
`
