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
  ['n', 'next doubtful line'],
  ['z', 'take the last correction back'],
  ['f', 'fold struck lines'],
  ['], [', 'next article, article before'],
  ['/', 'search']
]

const SORTS = [
  ['confidence', 'least certain'],
  ['warnings', 'most warnings'],
  ['struck', 'most struck lines'],
  ['words', 'longest'],
  ['published', 'earliest'],
  ['headline', 'headline'],
  ['source', 'source']
] as const

const options = (values: readonly (readonly [string, string])[]) =>
  values.map(([value, label]) => `<option value="${value}">${label}</option>`).join('')

/** The page; all that an archive says is put into it by its program, as text. */
export const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Review of an archive</title>
<link rel="stylesheet" href="app.css">
<script src="app.js" defer></script>
</head>
<body>
<a class="skip" href="#lines">To the lines of the article</a>
<header><h1>Review</h1><button type="button" id="apply">Apply corrections</button><p id="status" role="status"></p></header>
<div class="columns">
<nav aria-label="Articles">
<form id="filter">
<label>Search <input name="words" type="search" autocomplete="off"></label>
<label>First <select name="sort">${options(SORTS)}</select></label>
<label>Warnings <select name="warned">${options([
  ['', 'with and without'],
  ['yes', 'with'],
  ['no', 'without']
])}</select></label>
<label>Corrected <select name="corrected">${options([
  ['', 'or not'],
  ['yes', 'yes'],
  ['no', 'no']
])}</select></label>
<label>Language <input name="language" size="3" maxlength="2" autocomplete="off"></label>
</form>
<p id="found" role="status"></p>
<ol id="articles"></ol>
<p class="pages"><button type="button" id="earlier">Earlier</button> <button type="button" id="later">Later</button></p>
</nav>
<main>
<h2 id="headline">No article is open</h2>
<p id="facts"></p>
<ul id="warnings"></ul>
<div class="roles" role="group" aria-label="What the chosen lines are">${ROLES.map(
  (role) => `<button type="button" data-role="${role}"><kbd>${ROLE_KEYS[role]}</kbd> ${role}</button>`
).join(
  ''
)}<button type="button" id="undo"><kbd>z</kbd> take back</button><button type="button" id="fold" aria-pressed="false"><kbd>f</kbd> fold struck</button><a id="tagged" download>tagged text</a></div>
<div class="panes">
<section aria-labelledby="dump"><h3 id="dump">The dump</h3><ul id="lines" role="listbox" tabindex="0" aria-multiselectable="true" aria-labelledby="dump"></ul></section>
<section aria-labelledby="clean"><h3 id="clean">The article</h3><div id="text" tabindex="0"></div></section>
</div>
<details><summary>Keys</summary><dl>${KEYS.map(([key, what]) => `<dt><kbd>${key}</kbd></dt><dd>${what}</dd>`).join('')}</dl></details>
</main>
</div>
</body>
</html>
`
