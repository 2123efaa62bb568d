import fc from 'fast-check'
import { expect, test } from 'vitest'
import { read, utils, type WorkBook } from 'xlsx'
import { anyAudit, sampleAudit } from '../../tests/exports/audits.ts'
import type { Audit } from '../audit/schema.ts'
import { auditAsXlsx, bearable } from './xlsx.ts'

/** The workbook as another spreadsheet library reads it. */
async function reopened(audit: Audit): Promise<WorkBook> {
  const file = await auditAsXlsx(audit, 'zh', { today: new Date(2026, 10, 3) })
  return read(await file.arrayBuffer(), { cellStyles: true, cellFormula: true })
}

const rowsOf = (book: WorkBook, name: string) => utils.sheet_to_json<unknown[]>(book.Sheets[name] ?? {}, { header: 1 })

test('a summary, the findings, and one sheet for each section with tables', async () => {
  const book = await reopened(sampleAudit('column-does-not-add-up'))
  expect(book.SheetNames.slice(0, 2)).toEqual(['概况', '逐条'])
  expect(book.SheetNames.slice(2).map((name) => name.slice(0, 4))).toEqual(['1 二、', '2 三、', '3 四、'])
  expect(rowsOf(book, '概况')).toEqual(
    expect.arrayContaining([
      ['机关', '北屿新区经济发展局'],
      ['报告年度', 2022],
      ['核对结果', '有不一致之处'],
      ['核对日期', '2026-11-03'],
    ]),
  )
  expect(rowsOf(book, '逐条')).toHaveLength(4)
})

test('figures are numbers, wrong ones are coloured, and beside them stands what the others want', async () => {
  const book = await reopened(sampleAudit('column-does-not-add-up'))
  const name = book.SheetNames[3] ?? ''
  const sheet = book.Sheets[name] ?? {}
  const rows = rowsOf(book, name)
  const total = rows.findIndex(([label]) => String(label).includes('（七）总计'))
  expect(rows[total]?.slice(1, 9)).toEqual([55, 10, 0, 0, 2, 0, 73, '自然人 61；总计 67'])
  const cell = sheet[utils.encode_cell({ r: total, c: 1 })]
  const plain = sheet[utils.encode_cell({ r: 1, c: 2 })]
  expect([cell.t, cell.s.fgColor.rgb]).toEqual(['n', 'F4B6B1'])
  expect(plain.s?.fgColor).toBeUndefined()
})

test('whatever the page says, every text is a text', async () => {
  await fc.assert(
    fc.asyncProperty(anyAudit, async (audit) => {
      const book = await reopened(audit)
      for (const sheet of Object.values(book.Sheets)) {
        for (const [at, cell] of Object.entries(sheet)) {
          if (at.startsWith('!')) continue
          expect(cell.f).toBeUndefined()
          expect(['s', 'n', 'z']).toContain(cell.t)
        }
      }
      const title = rowsOf(book, '概况').find(([name]) => name === '页面标题')?.[1] ?? ''
      // XML knows no difference between ways to end a line.
      expect(String(title).replace(/\r\n?/g, '\n').trim()).toBe(bearable(audit.page.title).replace(/\r\n?/g, '\n').trim())
    }),
    { numRuns: 25 },
  )
})

test('it tells how far it is, and can be stopped on its way', async () => {
  const audit = sampleAudit('row-shifted')
  const many = {
    ...audit,
    findings: Array.from({ length: 2000 }, (_, at) => ({ ...(audit.findings[0] as Audit['findings'][number]), id: `f${at}` })),
  }
  const told: number[] = []
  const stopping = new AbortController()
  const onProgress = (progress: number) => {
    told.push(progress)
    if (told.length === 4) stopping.abort()
  }
  await expect(auditAsXlsx(many, 'zh', { signal: stopping.signal, onProgress })).rejects.toThrow(/abort/i)
  expect(told).toHaveLength(4)
  const whole: number[] = []
  await auditAsXlsx(many, 'zh', { onProgress: (progress) => whole.push(progress) })
  expect(whole.length).toBeGreaterThan(10)
  expect(whole).toEqual([...whole].sort((a, b) => a - b))
  expect(whole.at(-1)).toBe(1)
})

test.each(['constructor', 'valueOf', '__proto__', 'toString'])('a text that every object has as a property is kept: %s', async (title) => {
  const audit = sampleAudit('row-shifted')
  const book = await reopened({ ...audit, page: { ...audit.page, title } })
  expect(rowsOf(book, '概况').find(([name]) => name === '页面标题')?.[1]).toBe(`${title}\u200B`)
})

test('what XML or Excel does not take is left out', () => {
  expect(bearable('a\u0000b\uFFFEc\nd\uD800')).toBe('abc\nd')
  expect(bearable('长'.repeat(40_000))).toHaveLength(32_001)
})
