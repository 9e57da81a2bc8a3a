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
  return spans.map(({ by, ...span }) => ({ ...span, role: by?.role ?? null, kind: by?.kind ?? null }));
}

async function correct({ line, lineEnd, role, kind = null }) {
  const sent = { index: open, id: article.id, seen: article.corrections.length, first: article.first, line, lineEnd, role, kind };
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
  const [first, last] = chosen();
  const places = [];
  let isOpen = false;
  for (let at = first; at <= last; at++) {
    const { line } = article.lines[at];
    if (isHidden(at)) isOpen = false;
    else if (isOpen) places.at(-1).lineEnd = line;
    else isOpen = places.push({ line, lineEnd: line }) > 0;
  }
  return places;
}

function give(role) {
  if (article === null) return;
  const places = shownPlaces();
  run(async () => {
    for (const place of places) {
      const before = spansOf(place, standing());
      await correct({ ...place, role });
      made.push({ id: article.id, place, before });
    }
    leaveHidden();
    say(role + ': line ' + places.map(spanOf).join(', '));
  });
}

/** Takes the latest correction back that is not taken back yet: of those of this window, what stood before it stands again. */
function undo() {
  run(async () => {
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
