import { measurePages, type PageMeasures } from './pages.ts'
import { measureRepairs, type RepairMeasure } from './repairs.ts'
import { measureSentences, type SetMeasure } from './sentences.ts'
import { measureTables } from './tables.ts'
import { repairTimes, type Times } from './times.ts'

/** All that is measured, with what it can be reproduced by. */
export interface Accuracy {
  seed: number
  count: number
  pages: PageMeasures
  repairs: readonly RepairMeasure[]
  times: Times
  sentences: readonly SetMeasure[]
  tables: readonly SetMeasure[]
}

/** Measures `count` random pages of a seed, and all labelled sentences and tables. */
export async function measureAccuracy(seed: number, count: number): Promise<Accuracy> {
  const pages = measurePages(seed, count)
  return {
    seed,
    count,
    pages,
    repairs: measureRepairs(pages.pages),
    times: repairTimes(pages.pages),
    sentences: await measureSentences(),
    tables: await measureTables(),
  }
}
