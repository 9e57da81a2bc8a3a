/** The part of the page's program that shows the list of articles, and sees what other windows have said. */
export const LIST = `
const form = by('filter');
let page = { articles: [], next: null, isWhole: false };
/** Where the pages before this one began. */
let starts = [];
let listing = 0;
/** Where in the list the open article stands, or stood: it may have gone, since what it was chosen by is said otherwise now. */
let place = -1;
let version = '';
let soon = 0;

/** The articles from a place on. Whole texts are searched a part at a time, until a page is full or a newer list is asked for. */
async function list(offset = 0) {
  const own = ++listing;
  if (offset !== page.offset) place = -1;
  const asked = new URLSearchParams(new FormData(form));
  let articles = [];
  for (let next = offset; next !== null && (articles.length === 0 || (asked.has('text') && articles.length < 100)); next = page.next) {
    asked.set('offset', next);
    const answer = await ask('api/articles?' + asked);
    if (own !== listing) return;
    articles = [...articles, ...answer.articles];
    page = { ...answer, articles, offset };
    drawList(asked.has('text') && asked.get('words').trim() !== '');
    if (answer.articles.length === 0 && !asked.has('text')) break;
  }
}

function drawList(isSearch) {
  const { found, searched, total, articles, next } = page;
  const through = articles.length + ' found in ' + searched.toLocaleString() + ' of ' + total.toLocaleString() + ' articles';
  const said = isSearch ? through : found.toLocaleString() + ' of ' + total.toLocaleString() + ' articles';
  by('found').textContent = said + (page.isWhole ? '' : ', others are still being read');
  const at = articles.findIndex(({ index }) => index === open);
  if (at >= 0) place = at;
  const focused = document.activeElement.closest('#articles button')?.dataset.index;
  by('articles').replaceChildren(...articles.map(entry));
  if (focused !== undefined) by('articles').querySelector('[data-index="' + focused + '"]')?.focus();
  by('earlier').disabled = starts.length === 0;
  by('later').disabled = next === null;
}

const placeOf = ({ source, record }) => source + (record > 1 ? ' #' + record : '');

function entry(one) {
  const said = joined([one.confidence === null ? '' : 'certainty ' + percent(one.confidence), one.published?.slice(0, 10), one.struck === null ? '' : percent(one.struck) + ' struck', placeOf(one), some(one.warnings, 'warning'), some(one.corrections, 'correction'), one.checked ? '✓ checked' : '']);
  const button = element('button', [element('bdi', one.headline ?? 'no headline'), element('small', said)], { type: 'button', 'data-index': one.index });
  button.addEventListener('click', () => act(() => show(one.index, one.id)));
  if (one.index === open) button.setAttribute('aria-current', 'true');
  return element('li', [button]);
}

function relist(offset = 0) { return list(offset).catch((error) => say(error.message)); }
function later() { say(''); if (page.next !== null) { starts.push(page.offset); relist(page.next); } }
function earlier() { say(''); if (starts.length > 0) relist(starts.pop()); }

/** Whether somebody has said something that this page does not show yet: then it is shown. */
async function refresh() {
  const state = await ask('api/state');
  clearTimeout(soon);
  if (!state.isWhole) soon = setTimeout(() => run(refresh), 250);
  if (state.version === version) return;
  const isFirst = version === '';
  version = state.version;
  by('apply').hidden = !state.canApply;
  offerLearning(state.repeated);
  for (const [name, values] of [['type', state.types], ['language', state.languages], ['warning', state.warnings]]) offer(form.elements[name], values);
  if (isFirst) return;
  await list(page.offset);
  if (open !== null) await showLines(article.first);
}

/** What a select has to choose from, beside what it had in the page. */
function offer(select, values) {
  const chosen = select.value;
  for (const old of select.querySelectorAll('[data-count]')) old.remove();
  select.append(...values.map(([value, count]) => element('option', value + ' (' + count.toLocaleString() + ')', { value, 'data-count': count })));
  select.value = chosen;
}

/** What this window itself has changed is no news to it. */
async function own(work) {
  const answer = await work();
  const state = await ask('api/state');
  if (page.isWhole) version = state.version;
  offerLearning(state.repeated);
  return answer;
}

setInterval(() => { if (!document.hidden) run(refresh); }, 3000);
document.addEventListener('visibilitychange', () => { if (!document.hidden) run(refresh); });
`
