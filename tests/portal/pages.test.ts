import { expect, test } from 'vitest'
import { parseDocument } from '../../cli/document.ts'
import { shownBy } from '../../cli/visibility.ts'
import { auditPage } from '../../lib/audit/audit.ts'
import { samplePages } from './pages.ts'

test('names and addresses are unlike', () => {
  expect(new Set(samplePages.map(({ name }) => name)).size).toBe(samplePages.length)
  expect(new Set(samplePages.map(({ host, path }) => host + path)).size).toBe(samplePages.length)
})

/** The document that the report of a sample page stands in. */
const documentOf = ({ name, html, files }: (typeof samplePages)[number]) => (name === 'in-a-frame' ? (files[0]?.body ?? '') : html)

test.each(samplePages.filter(({ name }) => name !== 'loaded-late').map((page) => [page.name, page] as const))(
  '%s is read and checked right',
  (_, page) => {
    const document = parseDocument(documentOf(page))
    const { audit } = auditPage(document, { url: page.path, language: 'zh', isShown: shownBy(document) })
    expect(audit.page.kind).toBe(page.kind)
    if (!page.truth) {
      expect(audit.findings).toEqual([])
      return
    }
    const { year, form, agency, published, sections, fields, findings } = page.truth
    expect(audit.report).toMatchObject({ year, form, agency, published, fields })
    expect(audit.report?.sections.map(({ id }) => id)).toEqual(sections)
    expect(audit.findings.map(({ id }) => id).sort()).toEqual(findings)
  },
)
