import { ROLE_KEYS } from './page.ts'

/** Below this, a line is one to look at. */
const DOUBTFUL = 0.7

/**
 * The page's program. What an archive says is put into the page as text, never as markup. A correction is shown only when the server
 * has answered, which it does when the correction is on the disk.
 */
export const APP = `
'use strict';
const ROLE_OF_KEY = new Map(Object.entries(${JSON.stringify(ROLE_KEYS)}).map(([role, key]) => [key, role]));
const DOUBTFUL = ${DOUBTFUL};
const by = (id) => document.getElementById(id);
const form = by('filter');
const lines = by('lines');
let page = { offset: 0, articles: [], found: 0 };
let open = null;
let article = null;
let cursor = 0;
let anchor = 0;

function element(name, content, attributes = {}) {
  const made = document.createElement(name);
  if (typeof content === 'string') made.textContent = content; else made.append(...content);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

async function ask(path, options) {
  const response = await fetch(path, options);
  if (!response.ok) throw new Error((await response.text()).trim());
  return response.json();
}

function say(message) { by('status').textContent = message; }
const some = (count, what) => count === 0 ? '' : count + ' ' + what + (count === 1 ? '' : 's');
const percent = (share) => share === null ? '' : Math.round(share * 100) + '%';

async function list(offset = 0) {
  const asked = new URLSearchParams(new FormData(form));
  asked.set('offset', offset);
  page = { offset, ...(await ask('api/articles?' + asked)) };
  by('found').textContent = page.found.toLocaleString() + ' of ' + page.total.toLocaleString() + ' articles';
  by('articles').replaceChildren(...page.articles.map(entry));
  by('earlier').disabled = offset === 0;
  by('later').disabled = offset + page.articles.length >= page.found;
}

function entry(one) {
  const said = [percent(one.confidence), one.source + (one.record > 1 ? ' #' + one.record : ''), some(one.warnings, 'warning'), some(one.corrections, 'correction')].filter(Boolean).join(' · ');
  const button = element('button', [element('bdi', one.headline ?? 'no headline'), element('small', said)], { type: 'button', 'data-index': one.index });
  button.addEventListener('click', () => show(one.index));
  if (one.index === open) button.setAttribute('aria-current', 'true');
  return element('li', [button]);
}

async function show(index) {
  open = index;
  draw(await ask('api/article?index=' + index));
  move(Math.max(0, article.lines.findIndex((line) => line.opens && line.confidence < DOUBTFUL)));
  for (const button of by('articles').querySelectorAll('button')) {
    if (Number(button.dataset.index) === index) button.setAttribute('aria-current', 'true'); else button.removeAttribute('aria-current');
  }
  location.hash = String(index);
  lines.focus();
}

function draw(view) {
  article = view;
  by('headline').textContent = view.headline ?? 'no headline';
  by('facts').textContent = [view.authors.join(', '), view.published ?? ''].filter(Boolean).join(' · ');
  by('tagged').href = 'api/tagged?index=' + open;
  by('warnings').replaceChildren(...view.warnings.map((one) =>
    element('li', (one.line === null ? '' : 'line ' + one.line + ': ') + one.message + ' (' + one.code + ')')));
  lines.replaceChildren(...view.lines.map(drawLine));
  by('text').replaceChildren(...view.text.split('\\n\\n').map((paragraph) => element('p', paragraph)));
}

function drawLine(line, at) {
  const kind = line.kind === null ? '' : '/' + line.kind;
  const doubt = line.confidence < DOUBTFUL ? '? ' : '';
  const said = line.opens ? doubt + line.role + kind + (line.corrected ? ' ✓' : ' ' + percent(line.confidence)) : '';
  const item = element('li', [element('span', String(line.line), { class: 'no' }), element('span', said, { class: 'role' }), element('bdi', line.text, { class: 'said' })],
    { role: 'option', id: 'line-' + at, class: line.role, 'aria-selected': 'false' });
  if (line.why.length > 0 && !line.corrected) item.title = 'because ' + line.why.join('; ') + (line.alt === null ? '' : ' – or ' + line.alt);
  item.addEventListener('mousedown', (event) => { event.preventDefault(); lines.focus(); move(at, event.shiftKey); });
  return item;
}

function move(to, more = false) {
  if (article === null || article.lines.length === 0) return;
  cursor = Math.min(Math.max(to, 0), article.lines.length - 1);
  if (!more) anchor = cursor;
  const [first, last] = chosen();
  Array.from(lines.children).forEach((item, at) => item.setAttribute('aria-selected', String(at >= first && at <= last)));
  lines.setAttribute('aria-activedescendant', 'line-' + cursor);
  lines.children[cursor].scrollIntoView({ block: 'nearest' });
}

function chosen() { return [Math.min(cursor, anchor), Math.max(cursor, anchor)]; }

/** Skips lines that are folded away. */
function step(by, more) {
  let to = cursor + by;
  while (lines.children[to] && lines.children[to].offsetHeight === 0) to += by;
  if (lines.children[to]) move(to, more);
}

async function correct(place, role) {
  const sent = JSON.stringify({ index: open, line: place.line, lineEnd: place.lineEnd, role });
  const view = await ask('api/corrections', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: sent });
  const [from, to] = [cursor, anchor];
  draw(view);
  anchor = to;
  move(from, true);
  say((role === null ? 'taken back' : role) + ': line ' + place.line + (place.lineEnd > place.line ? '–' + place.lineEnd : ''));
}

function give(role) {
  if (article === null) return;
  const [first, last] = chosen();
  run(() => correct({ line: article.lines[first].line, lineEnd: article.lines[last].line }, role));
}

/** Takes the latest correction back that is not taken back yet. */
function undo() {
  if (article === null) return;
  const open = [];
  for (const one of article.corrections) {
    const same = open.findIndex((other) => other.line === one.line && other.lineEnd === one.lineEnd);
    if (same >= 0) open.splice(same, 1);
    if (one.role !== null) open.push(one);
  }
  const last = open.at(-1);
  if (last === undefined) say('nothing to take back'); else run(() => correct(last, null));
}

function nextDoubtful() {
  const after = article.lines.findIndex((line, at) => at > cursor && line.opens && line.confidence < DOUBTFUL);
  if (after >= 0) move(after); else say('no doubtful line below');
}

function fold() {
  const folded = document.body.classList.toggle('folded');
  by('fold').setAttribute('aria-pressed', String(folded));
}

function neighbour(by) {
  const at = page.articles.findIndex((one) => one.index === open) + by;
  if (page.articles[at]) run(() => show(page.articles[at].index));
}

/** Writes the archive anew by its corrections. */
async function apply() {
  say('writing the archive …');
  const { articles, failed } = await ask('api/apply', { method: 'POST', body: '{}' });
  await list(page.offset);
  if (open !== null) draw(await ask('api/article?index=' + open));
  say(failed.length > 0 ? failed.join('; ') : articles === 0 ? 'nothing to write: all corrections are applied' : some(articles, 'article') + ' written anew');
}

let queue = Promise.resolve();
/** One after the other, so that answers come in the order of the keys. */
function run(work) { queue = queue.then(work).catch((error) => say(error.message)); return queue; }

const KEYS = {
  j: (event) => step(1, event.shiftKey), ArrowDown: (event) => step(1, event.shiftKey),
  k: (event) => step(-1, event.shiftKey), ArrowUp: (event) => step(-1, event.shiftKey),
  n: nextDoubtful, z: undo, f: fold, ']': () => neighbour(1), '[': () => neighbour(-1), '/': () => form.elements.words.focus()
};

document.addEventListener('keydown', (event) => {
  const typing = event.target.closest('input, select');
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const role = ROLE_OF_KEY.get(key);
  if (role === undefined && (KEYS[key] === undefined || (article === null && key !== '/'))) return;
  event.preventDefault();
  if (role === undefined) KEYS[key](event); else give(role);
});
for (const button of document.querySelectorAll('[data-role]')) button.addEventListener('click', () => give(button.dataset.role));
by('apply').addEventListener('click', () => run(apply));
by('undo').addEventListener('click', undo);
by('fold').addEventListener('click', fold);
by('earlier').addEventListener('click', () => run(() => list(Math.max(0, page.offset - 100))));
by('later').addEventListener('click', () => run(() => list(page.offset + 100)));
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', () => run(() => list()));
run(() => list()).then(() => {
  const index = Number(location.hash.slice(1));
  if (location.hash.length > 1 && Number.isInteger(index)) run(() => show(index));
});
`
