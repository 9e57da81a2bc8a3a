import { documentSchema } from '../../document/schema.ts'
import { print } from '../io/stdio.ts'

/** `stet schema`: the published schema, as JSON. */
export function schema(): void {
  print(`${JSON.stringify(documentSchema, null, 2)}\n`)
}
