import type { SamplePage } from './sample.ts'
import { claimSamples } from './samples/claims.ts'
import { deliveredSamples } from './samples/delivered.ts'
import { olderSamples } from './samples/older.ts'
import { otherSamples } from './samples/others.ts'
import { reportSamples } from './samples/reports.ts'
import { unusualSamples } from './samples/unusual.ts'

/** All pages of the sample portal: invented agencies, figures like those of published reports. */
export const samplePages: readonly SamplePage[] = [
  ...reportSamples,
  ...unusualSamples,
  ...claimSamples,
  ...olderSamples,
  ...deliveredSamples,
  ...otherSamples,
]
