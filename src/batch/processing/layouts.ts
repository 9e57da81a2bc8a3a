import { bagLayout } from './bag-layout.ts'
import type { Layout } from './layout.ts'
import { plainLayout } from './plain-layout.ts'

/** The layouts by their names, which threads are sent. */
export const LAYOUTS = { bag: bagLayout, plain: plainLayout } as const satisfies Record<string, Layout>

export type LayoutName = keyof typeof LAYOUTS
