import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../scripts/run.mjs'

/**
 * Real pages that lie beside the checkout on some machines and are not part of the project: five published reports, and pages
 * that are no reports. Tests run on them where they are.
 */
const shared = join(root, '..', 'shared')

/** The paths of the saved pages in a folder of `shared`; none where it is not there. */
export function sharedPages(folder: 'reports' | 'pages'): string[] {
  const path = join(shared, folder)
  if (!existsSync(path)) return []
  const files = readdirSync(path).filter((name) => name.endsWith('.html'))
  return files.sort().map((name) => join(path, name))
}

/** What is known of a published report: its year, its form, its sections, and all that may be found in it. */
export interface KnownReport {
  year: number
  form: string
  sections: string[]
  findings: string[]
}

const six = ['overview', 'proactive', 'requests', 'review', 'problems', 'other']

/** By the first three characters of the file's name. Findings of the rules that rest on forms and structure. */
export const knownReports: Record<string, KnownReport> = {
  '000': { year: 2020, form: 'disclosure-2019', sections: six, findings: [] },
  '001': { year: 2023, form: 'disclosure-2021', sections: six, findings: [] },
  '002': { year: 2019, form: 'disclosure-2019', sections: six.slice(0, 5), findings: ['narrative-sum', 'missing-section:other'] },
  '003': {
    year: 2019,
    form: 'disclosure-2019',
    sections: six.slice(0, 5),
    findings: [
      'negative-stock:otherServices',
      'legal-reference:proactive.5',
      'legal-reference:proactive.9',
      'label-typo:fees',
      'requests-column-total:concluded.business',
      'blank-cell:requests',
      'label-typo:refused.thirdPartyRights',
      'label-typo:notProcessed.publication',
      'missing-section:other',
    ],
  },
  '004': { year: 2020, form: 'disclosure-2019', sections: six, findings: ['blank-cell:reconsideration'] },
}

/** Told once where the pages are not at hand, so that a run without them is not mistaken for one with them. */
export function sayIfMissing(pages: readonly string[], what: string): void {
  if (pages.length === 0) console.warn(`Not tested: ${what} are not on this machine.`)
}
