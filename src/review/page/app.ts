import { UNSURE } from '../../tree/confidence.ts'
import { KINDS } from '../../tree/roles.ts'
import { ARTICLE } from './app-article.ts'
import { CORRECT } from './app-correct.ts'
import { KEYBOARD } from './app-keyboard.ts'
import { LEARN } from './app-learn.ts'
import { LIST } from './app-list.ts'
import { ROLE_KEYS } from './page.ts'

/**
 * The page's program. What an archive says is put into the page as text, never as markup. A correction is shown only when the server
 * has answered, which it does when the correction is on the disk.
 */
export const APP = `'use strict';
const ROLE_OF_KEY = new Map(Object.entries(${JSON.stringify(ROLE_KEYS)}).map(([role, key]) => [key, role]));
const UNSURE = ${UNSURE};
const KINDS = ${JSON.stringify(KINDS)};
const by = (id) => document.getElementById(id);

function element(name, content, attributes = {}) {
  const made = document.createElement(name);
  if (typeof content === 'string') made.textContent = content; else made.append(...content);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

async function ask(path, sent) {
  const post = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(sent) };
  const response = await fetch(path, sent === undefined ? {} : post).catch(() => { throw new Error('stet review does not answer any more: start it again. What was said to be kept is kept.'); });
  if (!response.ok) throw new Error((await response.text()).trim());
  return response.json();
}

function say(message) { by('status').textContent = message; }
const some = (count, what) => count === 0 ? '' : count.toLocaleString() + ' ' + what + (count === 1 ? '' : 's');
const percent = (share) => share === null ? '' : Math.round(share * 100) + '%';
const joined = (parts, mark = ' · ') => parts.filter(Boolean).join(mark);

let queue = Promise.resolve();
/** One after the other, so that answers come in the order of the keys. */
function run(work) { queue = queue.then(work).catch((error) => say(error.message)); return queue; }
/** What a person asks for: what was said of the last is gone then. */
function act(work) { return run(() => { say(''); return work(); }); }
${LIST}${ARTICLE}${CORRECT}${LEARN}${KEYBOARD}`
