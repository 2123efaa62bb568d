import { expect, test } from 'vitest'
import { parseDocument } from '../../cli/document.ts'
import { shownBy } from '../../cli/visibility.ts'
import { auditPage } from '../../lib/audit/audit.ts'
import { auditSchema } from '../../lib/audit/schema.ts'
import { generatePage } from '../portal/generate.ts'
import { markupNames } from '../portal/markup/index.ts'

/** Another seed for the pages can be given in the environment. */
const firstSeed = Number(process.env.GOUJI_SEED ?? 1)
const count = 420
const batch = 30
const batches = Array.from({ length: count / batch }, (_, index) => firstSeed + index * batch)

/** Reads the page of a seed and says what it should have read otherwise; nothing where all is right. */
function misread(seed: number) {
  const page = generatePage(seed)
  const document = parseDocument(page.html)
  const { audit, places } = auditPage(document, { url: `/random/${seed}.html`, language: 'zh', isShown: shownBy(document) })
  const { report } = audit
  const fields = Object.entries(page.truth.fields).filter(([field, value]) => report?.fields[field] !== value)
  const errors = audit.findings.filter(({ severity }) => severity === 'error').map(({ id }) => id)
  const right =
    report?.year === page.year &&
    report.form === page.form &&
    report.agency === page.agency &&
    report.published === page.published &&
    report.sections.length === 6 &&
    fields.length === 0 &&
    [...errors].sort().join() === page.truth.errors.join() &&
    audit.findings.every(({ id, severity }) => severity !== 'warning' && places.has(id)) &&
    auditSchema.safeParse(audit).success
  return right
    ? null
    : {
        seed,
        markup: page.markup,
        faults: page.faults,
        fields,
        errors,
        wanted: page.truth.errors,
        report: { ...report, fields: null, gaps: null, tables: null },
      }
}

test.each(batches)('every field and every violated identity of thirty random pages from seed %i on', (seed) => {
  expect(Array.from({ length: batch }, (_, index) => misread(seed + index)).filter((wrong) => wrong !== null)).toEqual([])
})

test('the pages are of all kinds', () => {
  const pages = Array.from({ length: count }, (_, index) => generatePage(firstSeed + index))
  expect(new Set(pages.map(({ markup }) => markup))).toEqual(new Set(markupNames))
  expect(new Set(pages.map(({ form }) => form)).size).toBe(2)
  const cut = pages.filter(({ traits }) => traits.pages.startsWith('cut')).length
  expect(cut / count).toBeGreaterThan(0.12)
  expect(new Set(pages.flatMap(({ traits }) => [...traits.counts, ...Object.values(traits.zeros)])).size).toBeGreaterThanOrEqual(10)
})
