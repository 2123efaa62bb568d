import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { sampleAudit } from '../../tests/exports/audits.ts'
import { samplePages } from '../../tests/portal/pages.ts'
import { auditAsJson } from './json.ts'

const schema = JSON.parse(readFileSync(new URL('../../docs/gouji-audit-1.schema.json', import.meta.url), 'utf8'))
const isValid = new Ajv2020({ strict: true, allErrors: true }).compile(schema)

test.each(samplePages.filter(({ html }) => html).map(({ name }) => name))(
  '%s: the file of its audit is as the published schema says',
  (name) => {
    const audit = sampleAudit(name)
    const text = auditAsJson(audit)
    expect(isValid(JSON.parse(text)), JSON.stringify(isValid.errors)).toBe(true)
    expect(JSON.parse(text)).toEqual(audit)
    expect(text.endsWith('}\n')).toBe(true)
  },
)

test('the schema refuses what is no audit', () => {
  const audit = sampleAudit('clean-2020')
  for (const wrong of [{}, { ...audit, schema: 'gouji-audit/2' }, { ...audit, verdict: 'fine' }, { ...audit, findings: [{}] }]) {
    expect(isValid(wrong)).toBe(false)
  }
})
