/**
 * The page's program: shows the articles a page at a time, sorts, searches and chooses them, and opens a row on its files and lines. It reads the
 * data that the page holds and writes text only, never markup.
 */
export const SCRIPT = `
'use strict';
const SHOWN = 200;
const COLUMNS = [['Certainty', 'n'], ['Headline', ''], ['Byline', 'wide'], ['Published', 'wide'], ['Type', 'wide'], ['Language', 'wide'], ['Words', 'n'], ['Struck', 'n'], ['Warnings', 'n'], ['Source', ''], ['Duplicate of', 'wide']];
const [CODES, CORRECTED, FILES, LINES] = [11, 12, 13, 14];
const [UNSURE_LINE, CORRECTED_LINE] = [1, 2];
const by = (id) => document.getElementById(id);
const dataOf = (id) => JSON.parse(by(id).textContent);
const rows = dataOf('rows');
const base = dataOf('base');
const reasons = dataOf('reasons');
const table = document.querySelector('.list');
const body = table.tBodies[0];
const box = by('search');
const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
const folded = new Map();
let column = 0;
let down = false;
let chosen = rows;
let from = 0;

function fold(text) { return text.normalize('NFKD').replace(/\\p{M}/gu, '').toLowerCase(); }

function textOf(row) {
  if (!folded.has(row)) folded.set(row, fold(row.slice(1, 12).join(' ')));
  return folded.get(row);
}

function element(name, content, attributes = {}) {
  const made = document.createElement(name);
  if (typeof content === 'string') made.textContent = content; else made.append(...content);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

/** Chooses and sorts again; what has no value comes last. */
function choose() {
  const words = fold(box.value).split(/\\s+/).filter(Boolean);
  const code = by('warning').value;
  const number = COLUMNS[column][1] === 'n';
  const keyed = rows.filter((row) => (code === '' || row[CODES].split(' ').includes(code)) && words.every((word) => textOf(row).includes(word)))
    .map((row, index) => ({ row, index, key: row[column] ?? '' }));
  keyed.sort((a, b) => {
    if (a.key === '' || b.key === '') return (a.key === '') - (b.key === '') || a.index - b.index;
    const order = number ? a.key - b.key : collator.compare(a.key, b.key);
    return (down ? -order : order) || a.index - b.index;
  });
  chosen = keyed.map(({ row }) => row);
  from = 0;
  show();
}

function show() {
  const page = chosen.slice(from, from + SHOWN);
  body.replaceChildren(...page.map(drawRow));
  by('found').textContent = chosen.length.toLocaleString() + ' of ' + rows.length.toLocaleString() + ' articles';
  by('place').textContent = page.length === 0 ? '' : (from + 1).toLocaleString() + '–' + (from + page.length).toLocaleString();
  by('earlier').disabled = from === 0;
  by('later').disabled = from + SHOWN >= chosen.length;
  document.querySelector('.pages').hidden = chosen.length <= SHOWN;
}

const percent = (share) => share === null ? '' : Math.round(share * 100) + '%';

function drawRow(row) {
  const [confidence, headline] = row;
  const opener = element('button', [element('bdi', headline ?? 'no headline')], { type: 'button', 'aria-expanded': 'false' });
  const cells = COLUMNS.map(([, kind], at) => {
    const content = at === 0 ? percent(confidence) : at === 1 ? [opener] : kind === 'n' ? String(row[at]) : row[at] === '' ? '' : [element('bdi', row[at])];
    return element('td', content, kind === '' ? {} : { class: kind });
  });
  const made = element('tr', cells);
  opener.addEventListener('click', () => toggle(made, opener, row));
  return made;
}

/** Opens what is known of an article under its row; the focus stays where it is. */
function toggle(made, opener, row) {
  const isOpen = opener.getAttribute('aria-expanded') === 'true';
  opener.setAttribute('aria-expanded', String(!isOpen));
  if (isOpen) made.nextElementSibling.remove();
  else made.after(element('tr', [element('td', [element('div', opened(row))], { colspan: COLUMNS.length })], { class: 'opened' }));
}

const addressOf = (file) => './' + [...base.split('/'), ...file.split('/')].filter(Boolean).map((part) => part === '..' ? part : encodeURIComponent(part)).join('/');

function opened(row) {
  const [original, json, markdown] = row[FILES];
  const links = [['original', original], ['JSON', json], ['Markdown', markdown]].flatMap(([name, file]) => [element('a', name, { href: addressOf(file) }), ' · ']);
  const codes = row[CODES] === '' ? [] : ['warnings: ' + row[CODES].replaceAll(' ', ', ') + ' · '];
  const corrected = row[CORRECTED] === 0 ? [] : [row[CORRECTED] + ' corrected · '];
  const head = element('p', [...links, ...codes, ...corrected, row[9]]);
  if (row[LINES] === null) return [head, element('p', 'Its lines are not in this page, which holds those of the least certain articles; the files have them.', { class: 'soft' })];
  const lines = dataOf('lines-' + row[LINES]);
  if (typeof lines === 'string') return [head, element('p', lines, { class: 'soft' })];
  return [head, element('table', [element('tbody', lines.slice(0, MOST_LINES).map(drawLine))], { class: 'lines' }), ...(lines.length > MOST_LINES ? [element('p', (lines.length - MOST_LINES).toLocaleString() + ' more lines are in the files', { class: 'soft' })] : [])];
}

/** Lines of an article that are shown at once. */
const MOST_LINES = 1000;

function drawLine([number, text, role, kind, sure, why, alt, state]) {
  const opens = sure !== undefined;
  const corrected = state === CORRECTED_LINE;
  const doubt = state === UNSURE_LINE;
  const named = opens ? (doubt ? '? ' : '') + role + (kind === null ? '' : ' ' + kind) + (corrected ? ' ✓' : '') : '';
  const because = !opens ? '' : corrected ? 'as a person has said' : sure + '%' + (why.length === 0 ? '' : ' because ' + why.map((at) => reasons[at]).join('; ')) + (alt === null ? '' : ' – or ' + alt);
  return element('tr', [element('td', String(number), { class: 'no' }), element('td', named, { class: 'role' }), element('td', [element('bdi', text)], { class: 'text' }), element('td', because, { class: 'why' })], { class: role + (doubt ? ' unsure' : '') });
}

function sortBy(at, head) {
  down = column === at && head.getAttribute('aria-sort') === 'ascending';
  column = at;
  markSorted();
  choose();
}

function markSorted() {
  for (const [at, head] of Array.from(table.tHead.rows[0].cells).entries())
    if (at === column) head.setAttribute('aria-sort', down ? 'descending' : 'ascending'); else head.removeAttribute('aria-sort');
}

for (const [at, [name, kind]] of COLUMNS.entries()) {
  const button = element('button', name, { type: 'button' });
  const head = element('th', [button], { scope: 'col', ...(kind === '' ? {} : { class: kind }) });
  button.addEventListener('click', () => sortBy(at, head));
  table.tHead.rows[0].append(head);
}
const counts = new Map();
for (const row of rows) for (const code of row[CODES] === '' ? [] : row[CODES].split(' ')) counts.set(code, (counts.get(code) ?? 0) + 1);
by('warning').append(...[...counts].sort((a, b) => b[1] - a[1]).map(([code, count]) => element('option', code + ' (' + count.toLocaleString() + ')', { value: code })));
let waiting = 0;
box.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(choose, rows.length > 5000 ? 150 : 0); });
box.addEventListener('keydown', (event) => { if (event.key === 'Escape') { box.value = ''; choose(); } });
by('warning').addEventListener('change', choose);
by('fold').addEventListener('change', (event) => document.body.classList.toggle('folded', event.target.checked));
by('earlier').addEventListener('click', () => { from = Math.max(0, from - SHOWN); show(); });
by('later').addEventListener('click', () => { from += SHOWN; show(); });
document.addEventListener('keydown', (event) => {
  const typing = event.target instanceof HTMLInputElement;
  if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) { event.preventDefault(); box.focus(); }
});
for (const part of document.querySelectorAll('.find, .scroll')) part.hidden = false;
markSorted();
choose();
`
