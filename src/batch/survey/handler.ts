import { packSketch, sketchOf } from '../../duplicates/index.ts'
import { fileErrorOf } from '../files/io-errors.ts'
import { openSourceFile, type SourceFile, streamedSource } from '../files/source-file.ts'
import type { Converted, Engine } from '../processing/engine.ts'
import { fileName, shownAs } from '../processing/prepare-task.ts'
import type { SurveyEvent, SurveyedInput, SurveyedText, SurveyTask } from './surveyed.ts'

/** Documents sent at a time. */
const AT_ONCE = 100

/** Reads a batch of inputs; throws for nothing that a file can cause. */
type Survey = (tasks: SurveyTask[], emit: (event: SurveyEvent) => void) => Promise<SurveyedInput[]>

/** Prepares a survey of texts. `streams` reads what is no regular file, where there may be such. */
export function startSurvey(engine: Engine, streams?: (path: string) => AsyncIterable<Uint8Array>): Survey {
  const open = ({ path, size }: SurveyTask): SourceFile =>
    size === null && streams !== undefined ? streamedSource(() => streams(path)) : openSourceFile(path, size ?? 0)
  return async (tasks, emit) => {
    const done: SurveyedInput[] = []
    for (const task of tasks) done.push(await surveyInput(engine, task, open, emit))
    return done
  }
}

async function surveyInput(
  engine: Engine,
  task: SurveyTask,
  open: (task: SurveyTask) => SourceFile,
  emit: (event: SurveyEvent) => void
): Promise<SurveyedInput> {
  const done: SurveyedInput = { path: task.path, bad: [], error: null }
  let texts: SurveyedText[] = []
  let records = 0
  try {
    const about = { name: fileName(task), source: task.source }
    for await (const one of engine.convert(open(task).stream(), about)) {
      records++
      if (one.ok) texts.push(surveyed(task, one, records))
      else done.bad.push(one.error)
      if (texts.length < AT_ONCE) continue
      emit({ texts })
      texts = []
    }
  } catch (error) {
    const { code, message } = fileErrorOf(error, shownAs(task))
    done.error = { code, message }
  }
  if (texts.length > 0) emit({ texts })
  return done
}

function surveyed({ path, source }: SurveyTask, { document }: Converted & { ok: true }, records: number): SurveyedText {
  const { id, headline, byline, published, publication, language, stats, text } = document
  return {
    ...{ path, source, record: document.source.record ?? records, id },
    ...{ headline, byline, published, publication, language },
    words: stats.words,
    sketch: packSketch(sketchOf(text))
  }
}
