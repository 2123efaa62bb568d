import { expect, test } from 'vitest'
import { parseDocument } from '../../cli/document.ts'
import { shownBy } from '../../cli/visibility.ts'
import { generatePage } from '../../tests/portal/generate.ts'
import { samplePages } from '../../tests/portal/pages.ts'
import { reservations } from '../checks/report.ts'
import { checkReading, explain } from './check.ts'
import { packReading } from './pack.ts'
import { readPage } from './reading.ts'
import { unpackReading } from './unpack.ts'

function readingOf(html: string) {
  const document = parseDocument(html)
  return readPage(document, { url: 'http://www.yunheshi-sample.gov.cn/a.html', isShown: shownBy(document) }).reading
}

/** The whole audit of a reading but for its times. */
function audited({ report, ...rest }: ReturnType<typeof readingOf>) {
  const audit = checkReading({ report, ...rest }, 'zh')
  return { ...(report ? explain(audit, report) : audit), timings: null }
}

const pages = [
  ...samplePages.map(({ name, html }) => [name, html] as const),
  ...Array.from({ length: 60 }, (_, seed) => [`random page ${seed}`, generatePage(seed).html] as const),
]

test.each(pages)('%s is checked alike here and on the other side', (_, html) => {
  const reading = readingOf(html)
  const there = unpackReading(packReading(reading), reading.timings)
  expect(there).toEqual(reading)
  expect(audited(there)).toEqual(audited(reading))
})

test.each(reservations)('the reservation %s comes over', (reservation) => {
  const { report, ...rest } = readingOf(generatePage(1).html)
  if (!report) throw new Error('The page is no report')
  const reading = { ...rest, report: { ...report, reservations: [reservation] } }
  expect(unpackReading(packReading(reading), reading.timings)).toEqual(reading)
})

test('two readings of one page are one text, whatever time they took', () => {
  const { html } = generatePage(1)
  expect(packReading(readingOf(html))).toBe(packReading(readingOf(html)))
})

test.each([
  ['no JSON', '{', SyntaxError],
  ['another value', '[]', Error],
  ['a form that nobody knows', packReading(readingOf(generatePage(1).html)).replace(/"form":"[^"]*"/, '"form":"none"'), Error],
  [
    'a table with a field too few',
    packReading(readingOf(generatePage(1).html)).replace(/"cells":\[(?:\[[^\]]*\]|null),/, '"cells":['),
    Error,
  ],
])('%s is refused', (_, text, error) => {
  expect(() => unpackReading(text, { detect: 0, read: 0 })).toThrow(error)
})
