/** The part of the page's program that listens to keys and the mouse, and begins. */
export const KEYBOARD = `
const KEYS = {
  j: (event) => step(1, event.shiftKey), ArrowDown: (event) => step(1, event.shiftKey),
  k: (event) => step(-1, event.shiftKey), ArrowUp: (event) => step(-1, event.shiftKey),
  n: () => act(() => nextDoubtful()), z: undo, m: mark, f: fold, t: () => kindField.focus(), e: () => { noteField.focus(); noteField.select(); }, '?': toggleKeys, ']': () => neighbour(1), '[': () => neighbour(-1), '/': () => form.elements.words.focus()
};

/** Keys that do something while no article is open. */
const ALWAYS = new Set(['/', ']', '?']);

function toggleKeys() {
  const keys = by('keys');
  keys.open = !keys.open;
  if (keys.open) keys.scrollIntoView({ block: 'nearest' });
}

/** A key by its letter; by its place where the keyboard is of another script, as Cyrillic or Greek. */
function keyOf({ key, code }) {
  if (key.length > 1) return key;
  return key > '~' && code.startsWith('Key') ? code.slice(3).toLowerCase() : key.toLowerCase();
}

document.addEventListener('keydown', (event) => {
  const typing = event.target.closest('input, select');
  // Some keyboards have the brackets on a third level.
  const isCommand = (event.ctrlKey || event.altKey) && !event.getModifierState('AltGraph');
  if (typing || isCommand || event.metaKey) return;
  const key = keyOf(event);
  const role = ROLE_OF_KEY.get(key);
  if (role === undefined && (KEYS[key] === undefined || (article === null && !ALWAYS.has(key)))) return;
  event.preventDefault();
  if (role === undefined) KEYS[key](event); else give(role);
});
for (const button of document.querySelectorAll('[data-role]')) button.addEventListener('click', () => give(button.dataset.role));
by('apply').addEventListener('click', () => act(apply));
by('undo').addEventListener('click', undo);
by('mark').addEventListener('click', mark);
by('fold').addEventListener('click', fold);
by('earlier').addEventListener('click', earlier);
by('later').addEventListener('click', later);
by('above').addEventListener('click', () => turn(article.above, 0));
by('below').addEventListener('click', () => turn(article.below, 0));
form.addEventListener('submit', (event) => event.preventDefault());
let waiting = 0;
form.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && article !== null) lines.focus();
  if (event.key !== 'Enter' || !event.target.matches('input:not([type=checkbox])')) return;
  event.preventDefault();
  clearTimeout(waiting);
  starts = [];
  act(async () => {
    await list();
    const [first] = page.articles;
    if (first === undefined) say('no article fits'); else await show(first.index, first.id);
  });
});
/** Whether the kind is being chosen by keys, of which each changes it: it counts when Enter says so. */
let isKeyed = false;
kindField.addEventListener('keydown', (event) => {
  isKeyed = true;
  if (event.key === 'Enter') { event.preventDefault(); keepKind(); }
  if (event.key === 'Escape') lines.focus();
});
kindField.addEventListener('mousedown', () => { isKeyed = false; });
kindField.addEventListener('change', () => { if (!isKeyed) keepKind(); });
kindField.addEventListener('blur', () => drawGiven());
noteField.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') noteField.value = noteHere();
  if (event.key === 'Enter' || event.key === 'Escape') lines.focus();
});
noteField.addEventListener('change', keepNote);
form.addEventListener('input', () => { say(''); clearTimeout(waiting); waiting = setTimeout(() => { starts = []; place = -1; relist(); }, 150); });

run(refresh);
run(() => list()).then(() => {
  const index = Number(location.hash.slice(1));
  if (location.hash.length > 1 && Number.isInteger(index)) run(() => show(index));
});
`
