import type { Engine } from '../../src/batch/processing/engine.ts'
import { stubEngine } from './stub-engine.ts'

/** Takes the place of `src/batch/processing/engine.ts` in the program that the tests build. */
export async function loadEngine(): Promise<Engine> {
  return stubEngine()
}

export function settingsAsData(): Record<string, unknown> {
  return {}
}
