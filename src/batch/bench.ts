import type { Store } from './files/output-folder.ts'
import type { NameParts } from './naming/name-template.ts'
import type { Engine } from './processing/engine.ts'
import type { Setup } from './processing/protocol.ts'

/** What a worker has at hand. */
export interface Bench {
  setup: Setup
  engine: Engine
  store: Pick<Store, 'put' | 'copy' | 'remove'>
  nameOf: ((parts: NameParts) => string) | null
  /** To be called before a file is written. */
  begin: () => void
}
