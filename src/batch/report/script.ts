/**
 * The page's program: sorts and searches the table, and opens an article that is linked to. It reads what the page holds and
 * writes text only, never markup. The page is whole without it.
 */
export const SCRIPT = `
'use strict';
const table = document.querySelector('.list');
const body = table.tBodies[0];
const rows = Array.from(body.rows);
const found = document.getElementById('found');
const box = document.getElementById('search');
const folded = new Map(rows.map((row) => [row, fold(row.textContent)]));
const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });

function fold(text) { return text.normalize('NFKD').replace(/\\p{M}/gu, '').toLowerCase(); }

function key(row, column) {
  const cell = row.cells[column];
  return cell.dataset.v === undefined ? cell.textContent : cell.dataset.v;
}

function sortBy(head) {
  const column = head.cellIndex;
  const down = head.getAttribute('aria-sort') === 'ascending';
  const number = head.classList.contains('n');
  const sorted = rows.map((row, index) => ({ row, index, key: key(row, column) }));
  sorted.sort((a, b) => {
    if (a.key === '' || b.key === '') return (a.key === '') - (b.key === '') || a.index - b.index;
    const order = number ? Number(a.key) - Number(b.key) : collator.compare(a.key, b.key);
    return (down ? -order : order) || a.index - b.index;
  });
  for (const other of head.parentNode.cells) other.removeAttribute('aria-sort');
  head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
  body.append(...sorted.map((one) => one.row));
}

function search() {
  const words = fold(box.value).split(/\\s+/).filter(Boolean);
  let shown = 0;
  for (const row of rows) {
    const text = folded.get(row);
    row.hidden = !words.every((word) => text.includes(word));
    if (!row.hidden) shown++;
  }
  found.textContent = shown.toLocaleString() + ' of ' + rows.length.toLocaleString() + ' articles';
}

function openTarget() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target instanceof HTMLDetailsElement) target.open = true;
}

for (const button of table.querySelectorAll('thead button')) button.addEventListener('click', () => sortBy(button.parentNode));
let waiting = 0;
box.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(search, rows.length > 5000 ? 150 : 0); });
box.addEventListener('keydown', (event) => { if (event.key === 'Escape') { box.value = ''; search(); } });
document.addEventListener('keydown', (event) => {
  const typing = event.target instanceof HTMLInputElement;
  if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) { event.preventDefault(); box.focus(); }
});
window.addEventListener('hashchange', openTarget);
document.querySelector('.find').hidden = false;
for (const button of table.querySelectorAll('thead button')) button.disabled = false;
search();
openTarget();
`
