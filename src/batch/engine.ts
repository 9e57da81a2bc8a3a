import type { Document } from '../document/document.ts'

/** What one record of an input became. */
export type Converted =
  | { ok: true; document: Document; json: string; markdown: string }
  | { ok: false; error: { code: string; message: string; line: number | null } }

/** What the batch room needs of the rest of stet: bytes in, documents out, one record at a time. */
export interface Engine {
  /** Throws nothing for an odd text; throws what `stet.ts` throws for one that is no text at all. */
  convert(bytes: Uint8Array, name: string): Iterable<Converted>
  /** Names what made the documents: a change of it makes every document a new one. */
  version: string
  weights: string | null
}

/** The choices that change what is written, as data that can be sent to a worker and hashed. */
export type ConvertSettings = Readonly<Record<string, string | number | boolean | null>>

/** Loads the pipeline. The one place where this room meets it. */
export async function loadEngine(_settings: ConvertSettings): Promise<Engine> {
  throw new Error('not built yet')
}
