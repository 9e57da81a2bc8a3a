import { verify } from '../../src/batch/verify/index.ts'

/** What `verify` finds wrong with an archive: code and path of each fault. */
export async function faultsIn(folder: string): Promise<string[]> {
  const { faults } = await verify({ folder, jobs: 1 })
  return faults.map(({ code, path }) => `${code} ${path}`)
}
