import type { Engine } from './engine.ts'
import type { NameParts } from './pattern.ts'
import type { Store } from './store.ts'
import type { Setup } from './task.ts'

/** What a worker has at hand. */
export interface Bench {
  setup: Setup
  engine: Engine
  store: Pick<Store, 'put' | 'copy' | 'remove'>
  nameOf: ((parts: NameParts) => string) | null
  /** To be called before a file is written. */
  begin: () => void
}
