import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { compose } from '../../src/compose/index.ts'
import { dumpOf } from '../../src/read/blocks/index.ts'
import type { LabelledDump } from '../../src/tree/dump.ts'
import { KINDS, type Kind, ROLES, type Role } from '../../src/tree/roles.ts'
import { pieces } from '../../src/tree/visit.ts'

/** The kind that a line gets which was labelled so and whose container named a kind. */
function kindOf(role: Role, kind: Kind): Kind | null {
  const dump = dumpOf('![](x.png)\n')
  const children = dump.children.map((block) => ({
    ...block,
    data: { label: { role, kind, confidence: 1, alt: null, why: [] } }
  }))
  const [piece] = pieces(compose({ ...dump, children } as LabelledDump, new VFile()))
  return piece?.kind ?? null
}

test('a picture in Markdown that stet wrote is no page furniture among what stands', () => {
  expect(kindOf('body', 'page-furniture')).toBe('paragraph')
  expect(kindOf('boilerplate', 'page-furniture')).toBe('page-furniture')
})

test('no block has a kind that its role does not have', () => {
  const all = ROLES.flatMap((role) => [...KINDS[role]])
  for (const role of ROLES)
    for (const kind of all) expect([null, ...KINDS[role]], `${role} ${kind}`).toContain(kindOf(role, kind))
})
