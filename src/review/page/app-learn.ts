/** The part of the page's program that offers to learn from corrections, and shows what would come of it before anything is changed. */
export const LEARN = `
let watching = 0;

/** Says which corrections have been made often. */
function offerLearning(repeated) {
  by('offer').hidden = repeated.length === 0;
  by('repeated').textContent = repeated.map(({ from, to, count }) => count + ' corrections of ' + from + ' to ' + to).join(', ');
}

async function learn(sent) {
  drawLearning(await ask('api/learn', sent));
  watch();
}

/** Asks how far it is until it has ended. */
function watch() {
  clearTimeout(watching);
  watching = setTimeout(async () => {
    try {
      const state = await ask('api/learn');
      drawLearning(state);
      if (state !== null && ['learning', 'comparing', 'writing'].includes(state.phase)) watch();
      if (state !== null && state.phase === 'written') run(refresh);
    } catch (error) { say(error.message); }
  }, 500);
}

const PHASES = {
  learning: ({ done, total }) => 'learning: ' + (total === 0 ? 0 : Math.round(100 * done / total)) + '%',
  comparing: ({ done, total }) => 'looking at other articles: ' + done.toLocaleString() + ' of ' + total.toLocaleString(),
  compared: ({ changed, unread, total, others }) => changed.toLocaleString() + ' of ' + total.toLocaleString() + ' other articles that were looked at would come out otherwise' + (unread === 0 ? '' : ', ' + unread.toLocaleString() + ' cannot be read any more') + (total < others ? ' (there are ' + others.toLocaleString() + ')' : ''),
  writing: ({ done, total }) => 'writing: ' + done.toLocaleString() + ' of ' + total.toLocaleString(),
  written: ({ file, written, message }) => joined([written === 0 ? 'nothing was written but the weights' : some(written, 'article') + ' written again', 'the weights are ' + file + (written === 0 ? '; stet --weights uses them' : ''), message], '; '),
  failed: ({ message }) => 'not done: ' + message
};

function drawLearning(state) {
  by('learned').hidden = state === null;
  if (state === null) return;
  const { phase, learned, articles, total, others } = state;
  by('progress').textContent = PHASES[phase](state);
  by('basis').textContent = learned === null ? '' : 'Learned from ' + some(learned.lines, 'line') + ' of ' + some(learned.documents, 'article') + ', ' + learned.corrected.toLocaleString() + ' of them corrected.';
  by('changes').replaceChildren(...(phase === 'compared' ? articles.map(drawChanged) : []));
  for (const id of ['accept', 'stop']) by(id).hidden = phase !== 'compared';
  by('all').hidden = phase !== 'compared' || total >= others;
}

function drawChanged({ index, headline, source, changes }) {
  const button = element('button', [element('bdi', headline ?? 'no headline'), element('small', ' ' + source)], { type: 'button' });
  button.addEventListener('click', () => run(() => show(index)));
  const lines = changes.map(({ line, text, before, after }) => element('li', [line + ': ' + before + ' → ' + after + ' ', element('bdi', text)]));
  return element('li', [button, element('ul', lines)]);
}

by('learn').addEventListener('click', () => run(() => learn({})));
by('all').addEventListener('click', () => run(() => learn({ all: true })));
by('stop').addEventListener('click', () => run(() => learn({ stop: true })));
by('accept').addEventListener('click', () => run(async () => { drawLearning(await ask('api/accept', {})); watch(); }));
run(async () => { const state = await ask('api/learn'); if (state !== null) { drawLearning(state); watch(); } });
`
