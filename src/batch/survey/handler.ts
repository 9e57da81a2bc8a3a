import type { Document } from '../../document/document.ts'
import { packSketch, packVocabulary, sketchOf, vocabularyOf } from '../../duplicates/index.ts'
import { type CountedDocument, linesOf, sourceOf } from '../../profile/index.ts'
import { fileErrorOf } from '../files/io-errors.ts'
import { openSourceFile, type SourceFile, streamedSource } from '../files/source-file.ts'
import { shownAs } from '../inputs/standard-input.ts'
import type { Engine } from '../processing/engine.ts'
import { fileName } from '../processing/prepare-task.ts'
import type { SurveyEvent, SurveyedInput, SurveyedText, SurveyKind, SurveyTask } from './surveyed.ts'

/** Documents sent at a time. */
const AT_ONCE = 100

/** Reads a batch of inputs; throws for nothing that a file can cause. */
type Survey = (tasks: SurveyTask[], emit: (event: SurveyEvent) => void) => Promise<SurveyedInput[]>

/** Prepares a survey. `streams` reads what is no regular file, where there may be such. */
export function startSurvey(
  kind: SurveyKind,
  engine: Engine,
  streams?: (path: string) => AsyncIterable<Uint8Array>
): Survey {
  const open = ({ path, size }: SurveyTask): SourceFile =>
    size === null && streams !== undefined ? streamedSource(() => streams(path)) : openSourceFile(path, size ?? 0)
  return async (tasks, emit) => {
    const done: SurveyedInput[] = []
    for (const task of tasks) done.push(await surveyInput({ kind, engine, open, emit }, task))
    return done
  }
}

interface Reading {
  kind: SurveyKind
  engine: Engine
  open: (task: SurveyTask) => SourceFile
  emit: (event: SurveyEvent) => void
}

async function surveyInput({ kind, engine, open, emit }: Reading, task: SurveyTask): Promise<SurveyedInput> {
  const done: SurveyedInput = { path: task.path, bad: [], error: null }
  let documents: Document[] = []
  let first = 1
  const send = () => {
    if (kind === 'texts') emit({ texts: documents.map((document, at) => surveyed(task, document, first + at)) })
    else emit({ lines: documents.map((document) => counted(task, document)) })
    first += documents.length
    documents = []
  }
  try {
    const about = { name: fileName(task), source: task.source }
    for await (const one of engine.convert(open(task).stream(), about)) {
      if (one.ok) documents.push(one.document)
      else done.bad.push(one.error)
      if (documents.length >= AT_ONCE) send()
    }
  } catch (error) {
    const { code, message } = fileErrorOf(error, shownAs(task.path))
    done.error = { code, message }
  }
  if (documents.length > 0) send()
  return done
}

function counted(task: SurveyTask, { id, source, blocks }: Document): CountedDocument {
  const path = fileName(task) === null ? null : task.source
  return { id, source: sourceOf(source.url, path), ...linesOf(blocks) }
}

function surveyed({ path, source }: SurveyTask, document: Document, number: number): SurveyedText {
  const { id, headline, byline, published, publication, language, stats, text } = document
  return {
    ...{ path, source, record: document.source.record ?? number, id },
    ...{ headline, byline, published, publication, language },
    words: stats.words,
    sketch: packSketch(sketchOf(text)),
    vocabulary: packVocabulary(vocabularyOf(text))
  }
}
