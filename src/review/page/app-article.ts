/** The part of the page's program that shows an article and corrects its lines. */
export const ARTICLE = `
const lines = by('lines');
let open = null;
let article = null;
let cursor = 0;
let anchor = 0;
const isDoubtful = (line) => line.opens && !line.corrected && line.confidence <= UNSURE;
const spanOf = ({ line, lineEnd }) => line + (lineEnd > line ? '–' + lineEnd : '');

/** @param id tells whether the article still has that index; none where it is not known */
async function show(index, id = '') {
  const view = await ask('api/article?' + new URLSearchParams({ index, id }));
  open = index;
  place = page.articles.findIndex((one) => one.index === index);
  draw(view);
  move(Math.max(0, article.lines.findIndex(isDoubtful)));
  for (const button of by('articles').querySelectorAll('button')) {
    if (Number(button.dataset.index) === index) button.setAttribute('aria-current', 'true'); else button.removeAttribute('aria-current');
  }
  history.replaceState(null, '', '#' + index);
  lines.focus({ preventScroll: true });
}

/** Other lines of the article that is open, or the same again. */
async function showLines(first, at = cursor) {
  const [from, to] = [at, at === cursor ? anchor : at];
  draw(await ask('api/article?' + new URLSearchParams({ index: open, id: article.id, first })));
  anchor = to;
  move(from, true);
}

/** Goes to a line of the article that is open, also where it is not among those that are shown. */
async function showLine(line) {
  const at = () => article.lines.findIndex((one) => one.line >= line);
  if (at() < 0 || article.lines[0].line > line) draw(await ask('api/article?' + new URLSearchParams({ index: open, id: article.id, line })));
  move(at());
  lines.focus({ preventScroll: true });
}

function draw(view) {
  article = view;
  by('article').hidden = false;
  by('headline').textContent = view.headline ?? 'no headline';
  by('facts').textContent = joined([view.authors.join(', '), view.published ?? '', placeOf(view), view.checked ? '✓ checked' : '']);
  by('mark').setAttribute('aria-pressed', String(view.checked));
  by('tagged').href = 'api/tagged?index=' + open;
  by('tagged').download = placeOf(view).replaceAll('/', '-') + '.tagged';
  by('warnings').replaceChildren(...view.warnings.map(drawWarning));
  lines.replaceChildren(...view.lines.map(drawLine));
  by('places').hidden = view.above === null && view.below === null;
  by('above').disabled = view.above === null;
  by('below').disabled = view.below === null;
  by('place').textContent = (view.first + 1) + '–' + (view.first + view.lines.length) + ' of ' + view.total.toLocaleString();
  by('text').replaceChildren(...view.clean.map(drawPart));
}

function drawWarning(one) {
  const said = '⚠ ' + (one.line === null ? '' : 'line ' + one.line + ': ') + one.message + ' (' + one.code + ')';
  if (one.line === null) return element('li', said);
  const button = element('button', said, { type: 'button' });
  button.addEventListener('click', () => run(() => showLine(one.line)));
  return element('li', [button]);
}

/** The codes of the warnings about a line. */
function warningsAt(number) {
  return [...new Set(article.warnings.filter(({ line, lineEnd }) => line !== null && number >= line && number <= (lineEnd ?? line)).map(({ code }) => code))];
}

function drawLine(line, at) {
  const kind = line.kind === null ? '' : '/' + line.kind;
  const said = line.opens ? (isDoubtful(line) ? '? ' : '') + line.role + kind + (line.corrected ? ' ✓' : ' ' + percent(line.confidence)) : '';
  const warned = warningsAt(line.line);
  const text = [element('bdi', line.text), ...(warned.length === 0 ? [] : [element('small', '⚠ ' + warned.join(', '), { class: 'warned' })])];
  const item = element('li', [element('span', String(line.line), { class: 'no' }), element('span', said, { class: 'role' }), element('span', text, { class: 'said' })],
    { role: 'option', id: 'line-' + at, class: line.role, 'aria-selected': 'false' });
  item.addEventListener('mousedown', (event) => { event.preventDefault(); lines.focus({ preventScroll: true }); move(at, event.shiftKey); });
  return item;
}

/** Parts that are no paragraphs are named; a caption and its credit apart. */
const NAMES = { standfirst: 'standfirst', byline: 'byline', date: 'date', quote: 'quotation', tagline: 'about the author', correction: 'correction', update: 'update', figure: 'caption' };

function drawPart({ what, text, credit }) {
  const isTitle = what === 'headline' || what === 'subhead';
  const name = NAMES[what] === undefined ? [] : [element('small', NAMES[what])];
  const parts = [...name, element(isTitle ? 'b' : 'bdi', text, { dir: 'auto' })];
  if (credit !== null) parts.push(element('small', 'credit'), element('bdi', credit, { class: 'credit' }));
  return element(what === 'figure' ? 'div' : 'p', parts, { class: what });
}

/** Shows beside a line what the clean article has of it, at the same height where each side turns by itself. */
function align(item) {
  const { line, role } = article.lines[cursor];
  let at = -1;
  for (const [place, part] of article.clean.entries()) if (part.line <= line && part.line >= (article.clean[at]?.line ?? 0)) at = place;
  const parts = by('text').children;
  for (const [place, part] of Array.from(parts).entries())
    if (place === at && role !== 'boilerplate') part.setAttribute('aria-current', 'true'); else part.removeAttribute('aria-current');
  const side = by('side');
  if (at >= 0) side.scrollTop = parts[at].offsetTop + side.getBoundingClientRect().top - item.getBoundingClientRect().top;
}

function move(to, more = false) {
  if (article === null) return;
  if (article.lines.length === 0) {
    by('why').textContent = 'this dump has no text';
    lines.removeAttribute('aria-activedescendant');
    return drawGiven();
  }
  cursor = Math.min(Math.max(to, 0), article.lines.length - 1);
  if (!more) anchor = cursor;
  anchor = Math.min(anchor, article.lines.length - 1);
  const [first, last] = chosen();
  Array.from(lines.children).forEach((item, at) => item.setAttribute('aria-selected', String(at >= first && at <= last && !isHidden(at))));
  lines.setAttribute('aria-activedescendant', 'line-' + cursor);
  lines.children[cursor].scrollIntoView({ block: 'nearest' });
  align(lines.children[cursor]);
  by('why').textContent = whyOf(article.lines[cursor]);
  drawGiven();
}

function whyOf(line) {
  const block = line.opens ? line : article.lines.slice(0, cursor).reverse().find(({ opens }) => opens) ?? line;
  if (block.corrected) return 'line ' + line.line + ': ' + block.role + ', as ' + saidOf(standing().get(line.line));
  const because = block.why.length === 0 ? '' : ' because ' + block.why.join('; ');
  return 'line ' + line.line + ': ' + block.role + ' ' + percent(block.confidence) + because + (block.alt === null ? '' : ' – or ' + block.alt);
}

/** By whom, of which text, and with which note a line was corrected. */
function saidOf(one) {
  if (one === undefined) return 'you or another person said';
  const of = one.document === article.id ? '' : ' of an earlier text of this source';
  return (one.by ?? 'you or another person') + ' said' + of + (one.note === null ? '' : ': ' + one.note);
}

function chosen() { return [Math.min(cursor, anchor), Math.max(cursor, anchor)]; }

/** Whether a line is folded away. */
function isHidden(at) { return lines.children[at].offsetHeight === 0; }

/** Goes to the next line that is shown, or the one before, where the line of now is folded away. */
function leaveHidden() {
  if (article === null || article.lines.length === 0 || !isHidden(cursor)) return;
  const shown = article.lines.map((_, at) => at).filter((at) => !isHidden(at));
  const to = shown.find((at) => at > cursor) ?? shown.at(-1);
  if (to !== undefined) move(to);
}

/** Skips lines that are folded away; goes on to the lines above and below those that are shown. */
function step(by, more) {
  let to = cursor + by;
  while (lines.children[to] && isHidden(to)) to += by;
  if (lines.children[to]) return move(to, more);
  if (!more) turn(by > 0 ? article.below : article.above, by > 0 ? 0 : Infinity);
}

function turn(first, at) { if (article !== null && first !== null) run(() => showLines(first, at)); }

function mark() {
  if (article === null) return;
  act(async () => {
    const checked = !article.checked;
    await own(() => ask('api/checked', { index: open, id: article.id, checked }));
    await showLines(article.first);
    await list(page.offset);
    say(checked ? 'marked as checked' : 'not marked as checked any more');
  });
}

async function nextDoubtful(from = cursor + 1) {
  const after = article.lines.findIndex((line, at) => at >= from && isDoubtful(line));
  if (after >= 0) return move(after);
  if (article.below === null) return say('no doubtful line below');
  await showLines(article.below, 0);
  return nextDoubtful(0);
}

function fold() {
  const folded = document.body.classList.toggle('folded');
  by('fold').setAttribute('aria-pressed', String(folded));
  leaveHidden();
}

/** Opens the article that follows in the list, or comes before; at the list's end that of its next page. */
function neighbour(by) {
  act(async () => {
    const stands = page.articles.findIndex((one) => one.index === open);
    // Where it has gone from the list the one behind it has its place.
    let at = stands >= 0 ? stands + by : Math.min(place + Math.min(by, 0), page.articles.length);
    if (stands < 0 && place < 0) at = by > 0 ? 0 : -1;
    if (by > 0 && at === page.articles.length && page.next !== null) { starts.push(page.offset); await list(page.next); at = 0; }
    if (by < 0 && at === -1 && starts.length > 0) { await list(starts.pop()); at = page.articles.length - 1; }
    if (page.articles[at]) await show(page.articles[at].index, page.articles[at].id); else say('no article ' + (by > 0 ? 'below' : 'above'));
  });
}

/** Writes the archive again by its corrections. */
async function apply() {
  say('writing the archive …');
  const { articles, failed, lost } = await own(() => ask('api/apply', {}));
  await list(page.offset);
  if (open !== null) await showLines(article.first);
  const done = articles === 0 ? 'nothing to write: all corrections are applied' : some(articles, 'article') + ' written again';
  say(failed.length > 0 ? failed.join('; ') : lost === null ? done : done + '; but ' + lost);
}
`
