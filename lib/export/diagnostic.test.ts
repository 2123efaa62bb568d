import { expect, test } from 'vitest'
import { sampleAudit } from '../../tests/exports/audits.ts'
import { diagnosticOf } from './diagnostic.ts'

const audit = sampleAudit('row-shifted')
const [finding] = audit.findings
if (!finding) throw new Error('the sample has no finding')
const told = (markup: string) => diagnosticOf({ audit, finding, version: '1.2.3', browser: 'Sample/1', markup })

test('version, rule, figures, evidence and correction, and the table in a fenced block', () => {
  const text = told('<table><tr><td>1</td></tr></table>')
  for (const part of [
    'version: 1.2.3',
    'browser: Sample/1',
    'form: disclosure-2019, year: 2019',
    `finding: ${finding.id}`,
    'rule: requests-column-total (error)',
    'evidence: table ',
    'repair: row-shifted: ',
    '```html\n<table><tr><td>1</td></tr></table>\n```',
  ]) {
    expect(text).toContain(part)
  }
})

test('no text of the page ends the block', () => {
  expect(told('<td>```</td>')).toContain('````html\n<td>```</td>\n````')
  expect(told('')).not.toContain('```')
})
