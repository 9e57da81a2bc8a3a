/** The part of the page's program that listens to keys and the mouse, and begins. */
export const KEYBOARD = `
const KEYS = {
  j: (event) => step(1, event.shiftKey), ArrowDown: (event) => step(1, event.shiftKey),
  k: (event) => step(-1, event.shiftKey), ArrowUp: (event) => step(-1, event.shiftKey),
  n: () => run(() => nextDoubtful()), z: undo, m: mark, f: fold, ']': () => neighbour(1), '[': () => neighbour(-1), '/': () => form.elements.words.focus()
};

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
  if (role === undefined && (KEYS[key] === undefined || (article === null && key !== '/'))) return;
  event.preventDefault();
  if (role === undefined) KEYS[key](event); else give(role);
});
for (const button of document.querySelectorAll('[data-role]')) button.addEventListener('click', () => give(button.dataset.role));
by('apply').addEventListener('click', () => run(apply));
by('undo').addEventListener('click', undo);
by('mark').addEventListener('click', mark);
by('fold').addEventListener('click', fold);
by('earlier').addEventListener('click', earlier);
by('later').addEventListener('click', later);
by('above').addEventListener('click', () => turn(article.above, 0));
by('below').addEventListener('click', () => turn(article.below, 0));
form.addEventListener('submit', (event) => event.preventDefault());
let waiting = 0;
form.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(() => { starts = []; relist(); }, 150); });

run(refresh);
run(() => list()).then(() => {
  const index = Number(location.hash.slice(1));
  if (location.hash.length > 1 && Number.isInteger(index)) run(() => show(index));
});
`
