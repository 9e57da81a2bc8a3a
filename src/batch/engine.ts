import type { Document } from '../document/document.ts'
import type { Options } from '../settings.ts'

/** What one record of an input became, with the texts of its files. */
export type Converted =
  | { ok: true; document: Document; json: string; markdown: string }
  | { ok: false; error: { code: string; message: string; line: number | null } }

/** What the batch room needs of the rest of stet: bytes in, documents out, one record at a time. */
export interface Engine {
  /**
   * Rejects with what `stet.ts` throws for bytes that are no text.
   *
   * @param name the file's name without its folder
   */
  convert(bytes: Uint8Array, name: string): AsyncIterable<Converted>
  /** Program and weights that make the documents: a change of either makes every document a new one. */
  version: string
  weights: string | null
}

/** The choices that change what is written. */
export type ConvertSettings = Omit<Options, 'name'>

/** Loads the pipeline. The one place where this room meets it. */
export async function loadEngine(settings: ConvertSettings): Promise<Engine> {
  const [{ Converter }, { WRITERS }, { defaultModel, loadModel }, { VERSION }] = await Promise.all([
    import('../stet.ts'),
    import('../write/index.ts'),
    import('../label/index.ts'),
    import('../version.ts')
  ])
  const converter = new Converter(settings)
  const json = await WRITERS.json()
  const markdown = await WRITERS.markdown()
  const model = settings.weights == null ? defaultModel() : loadModel(settings.weights)
  return {
    version: VERSION,
    weights: model.name,
    async *convert(bytes, name) {
      for await (const batch of converter.convert(once(bytes), { name }))
        for (const one of batch) {
          if (one.ok)
            yield {
              ok: true,
              document: one.result.document,
              json: json.write(one.result, true),
              markdown: markdown.write(one.result, true)
            }
          else yield { ok: false, error: one.failure.error }
        }
    }
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  if (bytes.byteLength > 0) yield bytes
}

/** The settings as data to be hashed and kept: sorted, without the weights, which have a name of their own. */
export function settingsAsData(settings: ConvertSettings): Record<string, unknown> {
  const entries = Object.entries(settings).filter(
    ([key, value]) => key !== 'weights' && value !== undefined && value !== null
  )
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}
