import { readFileSync } from 'node:fs'
import { loadModel, type Model } from './model.ts'

let shipped: Model | undefined

/** The model that comes with the program: read once, from the file that lies beside this one. */
export function defaultModel(): Model {
  shipped ??= loadModel(readFileSync(new URL('./weights.bin', import.meta.url)))
  return shipped
}
