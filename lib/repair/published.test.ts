import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { decodePage } from '../../cli/decode.ts'
import { parseDocument } from '../../cli/document.ts'
import { shownBy } from '../../cli/visibility.ts'
import { sharedPages } from '../../tests/reports/shared.ts'
import { auditPage, withRepairs } from '../audit/audit.ts'

const pages = sharedPages('reports').filter((path) => basename(path).startsWith('003'))

test.skipIf(pages.length === 0)('the published report with a shifted row', () => {
  for (const path of pages) {
    const document = parseDocument(decodePage(readFileSync(path)))
    const { audit } = withRepairs(auditPage(document, { url: '', language: 'zh', isShown: shownBy(document) }))
    expect(audit.findings.find(({ id }) => id === 'requests-column-total:concluded.business')?.repairs[0]).toEqual({
      changes: [
        { field: 'unable.notHeld.business', from: 1, to: 0 },
        { field: 'unable.notHeld.natural', from: null, to: 1 },
      ],
      reason: 'row-shifted',
      resolves: ['requests-column-total:concluded.business'],
    })
  }
})
