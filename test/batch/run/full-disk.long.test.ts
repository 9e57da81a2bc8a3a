import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'

const PATIENCE = 600_000

/** Only the superuser may make a file system of a size of our own. */
function canMount(): boolean {
  const place = mkdtempSync(path.join(tmpdir(), 'stet-mount-'))
  const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', place]).status === 0
  if (isMounted) spawnSync('umount', [place])
  rmdirSync(place)
  return isMounted
}

it.skipIf(!canMount())(
  'completes what met a full disk, by bytes or by files, once there is room, and leaves nothing else (skipped where none can be mounted)',
  () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['bench/robustness/full-disk.js', '3'], {
      encoding: 'utf8'
    })
    expect([status, stdout.match(/6 sizes of the disk, \d runs met its end, 0 wrong/g)?.length, stderr]).toEqual([
      0,
      5,
      ''
    ])
  },
  PATIENCE
)
