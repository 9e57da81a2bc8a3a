/** The part of the page's program that gives lines their roles, and takes that back. */
export const CORRECT = `
/** What stood before each correction that this window has made, the latest last. */
const made = [];

/** The correction that holds for each line that is shown, the lines that have none left out. */
function standing() {
  const held = new Map();
  for (const one of article.corrections)
    for (const { line } of article.lines)
      if (line < one.line || line > one.lineEnd) continue; else if (one.role === null) held.delete(line); else held.set(line, one);
  return held;
}

/** How some lines are corrected now, in spans of lines that are so by one correction, or by none; with the blank lines between them. */
function spansOf({ line, lineEnd }, held) {
  const spans = [];
  for (const { line: number } of article.lines) {
    if (number < line || number > lineEnd) continue;
    const by = held.get(number) ?? null;
    if (spans.length > 0) spans.at(-1).lineEnd = number - 1;
    if (spans.length === 0 || spans.at(-1).by !== by) spans.push({ line: number, by });
  }
  spans.at(-1).lineEnd = lineEnd;
  return spans.map(({ by, ...span }) => ({ ...span, role: by?.role ?? null, kind: by?.kind ?? null, note: by?.note ?? null }));
}

async function correct({ line, lineEnd, role, kind = null, note = null }) {
  const sent = { index: open, id: article.id, seen: article.corrections.length, first: article.first, line, lineEnd, role, kind, note };
  const [from, to] = [cursor, anchor];
  try {
    draw(await own(() => ask('api/corrections', sent)));
  } catch (error) {
    await showLines(article.first);
    throw error;
  }
  anchor = to;
  move(from, true);
}

/** The lines that are chosen, without those that are folded away. */
function shownPlaces() {
  const places = [];
  if (article.lines.length === 0) return places;
  const [first, last] = chosen();
  let isOpen = false;
  for (let at = first; at <= last; at++) {
    const { line } = article.lines[at];
    if (isHidden(at)) isOpen = false;
    else if (isOpen) places.at(-1).lineEnd = line;
    else isOpen = places.push({ line, lineEnd: line }) > 0;
  }
  return places;
}

function give(role, kind = null, note = null) {
  if (article === null) return;
  keep(shownPlaces().map((place) => ({ ...place, role, kind, note })), role + (kind === null ? '' : '/' + kind));
}

function keep(corrections, told) {
  if (corrections.length === 0) return say('no line is chosen');
  act(async () => {
    for (const one of corrections) {
      const before = spansOf(one, standing());
      await correct(one);
      made.push({ id: article.id, place: one, before });
    }
    leaveHidden();
    say(told + ': line ' + corrections.map(spanOf).join(', '));
  });
}

const kindField = by('kind');
const noteField = by('note');

/** Shows of which kind the line is that is chosen, and what was noted to its correction, unless something is being chosen or written there. */
function drawGiven() {
  const { role, kind } = lineHere();
  if (document.activeElement !== kindField) {
    if (kindField.dataset.role !== role) kindField.replaceChildren(element('option', KINDS[role].length === 0 ? 'has none' : 'to be found', { value: '' }), ...KINDS[role].map((one) => element('option', one, { value: one })));
    kindField.dataset.role = role;
    kindField.disabled = KINDS[role].length === 0;
    kindField.value = kind ?? '';
  }
  if (document.activeElement !== noteField) noteField.value = noteHere();
}

/** The line that is chosen; of an article without lines one that has no kind. */
function lineHere() { return article.lines[cursor] ?? { line: 0, role: 'headline', kind: null }; }

/** What was noted to the correction of the line that is chosen. */
function noteHere() { return standing().get(lineHere().line)?.note ?? ''; }

/** Gives the chosen lines a kind: with the role that the list is of. */
function keepKind() {
  const [kind, role] = [kindField.value || null, kindField.dataset.role];
  const note = noteHere() || null;
  lines.focus({ preventScroll: true });
  give(role, kind, note);
}

/** Keeps a note with the corrections of the chosen lines; lines that have none are kept as what they are now. */
function keepNote() {
  const note = noteField.value.trim() || null;
  const held = standing();
  const spans = [];
  for (const place of shownPlaces())
    for (const { line, role } of article.lines) {
      if (line < place.line || line > place.lineEnd) continue;
      const kind = held.get(line)?.kind ?? null;
      const last = spans.at(-1);
      if (last?.place === place && last.role === role && last.kind === kind) last.lineEnd = line;
      else spans.push({ place, line, lineEnd: line, role, kind, note });
    }
  keep(spans, note === null ? 'no note' : 'note');
}

/** Takes the latest correction back that is not taken back yet: of those of this window, what stood before it stands again. */
function undo() {
  if (article === null) return;
  act(async () => {
    const at = made.findLastIndex(({ id }) => id === article.id);
    const { place, before } = at >= 0 ? made.splice(at, 1)[0] : latest();
    if (place === undefined) return say('nothing to take back in these lines');
    for (const span of before) await correct(span);
    say('taken back: line ' + spanOf(place));
  });
}

/** The latest correction that still holds for lines that are shown, also one of another window or an earlier day. */
function latest() {
  const held = new Set(standing().values());
  const place = article.corrections.findLast((one) => held.has(one));
  return place === undefined ? {} : { place, before: [{ line: place.line, lineEnd: place.lineEnd, role: null }] };
}
`
