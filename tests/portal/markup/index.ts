import { breaks } from './breaks.ts'
import { capitals } from './capitals.ts'
import { combined } from './combined.ts'
import { excel } from './excel.ts'
import { jcms } from './jcms.ts'
import { modern } from './modern.ts'
import type { Markup } from './report.ts'
import { trs } from './trs.ts'
import { ucap } from './ucap.ts'
import { vsb } from './vsb.ts'

/** Every maker of portals that the tests know. */
export const markups = { trs, vsb, jcms, ucap, capitals, modern, combined, breaks, excel } satisfies Record<string, Markup>

export type MarkupName = keyof typeof markups

export const markupNames = Object.keys(markups) as MarkupName[]
