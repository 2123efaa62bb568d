import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyAudit, sampleAudit } from '../../tests/exports/audits.ts'
import { rules } from '../checks/index.ts'
import { sarifOf } from './sarif.ts'

const audits = [sampleAudit('row-shifted'), sampleAudit('text-disagrees'), sampleAudit('clean-2020')]

test('one run, its rules, and a result for each finding with its level, place and fingerprint', () => {
  const log = sarifOf(audits, rules, 'zh', '1.2.3')
  const [run] = log.runs
  expect([log.version, log.runs.length, run?.tool.driver.version]).toEqual(['2.1.0', 1, '1.2.3'])
  expect(run?.tool.driver.rules?.map(({ id }) => id)).toEqual(rules.map(({ id }) => id))
  expect(run?.results?.map(({ level }) => level)).toEqual(['error', 'error', 'warning', 'warning', 'warning', 'warning', 'warning'])
  const [first] = run?.results ?? []
  expect(first).toMatchObject({
    ruleId: 'requests-column-total',
    ruleIndex: 1,
    partialFingerprints: { 'goujiFinding/v1': audits[0]?.findings[0]?.id },
  })
  expect(first?.message.text).toContain('19×0 = 0 ≠ 1')
  expect(first?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toMatch(/^http:\/\/www\.shipanxian-sample\.gov\.cn\//)
})

test('a path becomes a URI reference: no space and no Chinese in it', () => {
  const [audit] = audits
  if (!audit) throw new Error('no audit')
  const local = { ...audit, page: { ...audit.page, url: '报告 2019/民政局#1.html' } }
  const uri = sarifOf([local], rules, 'zh', '1.2.3').runs[0]?.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? ''
  expect(uri).toMatch(/^[\w%./-]+$/)
  expect(decodeURIComponent(uri)).toBe('报告 2019/民政局#1.html')
})

test('whatever the page says, each result keeps to the constraints of the format', () => {
  fc.assert(
    fc.property(anyAudit, (audit) => {
      const [run] = JSON.parse(JSON.stringify(sarifOf([audit], rules, 'zh', '1.2.3'))).runs
      for (const result of run.results) {
        expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId)
        expect(['error', 'warning', 'note']).toContain(result.level)
        expect(typeof result.message.text).toBe('string')
        expect(result.message.text.length).toBeGreaterThanOrEqual(0)
        expect(() => new URL(result.locations[0].physicalLocation.artifactLocation.uri, 'file:///x/')).not.toThrow()
      }
    }),
    { numRuns: 40 },
  )
})
