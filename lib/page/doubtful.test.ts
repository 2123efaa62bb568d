import { expect, test } from 'vitest'
import { parseDocument } from '../../cli/document.ts'
import { sectionIds as ids } from '../audit/section-ids.ts'
import { disclosure2021 } from '../forms/official/disclosure-2021.ts'
import { readContent } from './content.ts'
import { doubtfulSections } from './doubtful.ts'
import { sectionNames } from './section-names.ts'
import { findSections } from './sections.ts'

const names = sectionNames.map(({ prescribed }) => prescribed)
const text = '<p>本年度按要求开展各项工作，公开渠道进一步拓宽。</p>'
const other = '<p>（一）制度建设有待加强。</p><p>（二）公开的内容还不够丰富，今后将逐步改进。</p>'

/** The labels of a section's table. */
function table(id: string) {
  const blocks = disclosure2021.tables.filter(({ section }) => section === id).flatMap((own) => own.blocks)
  const labels = blocks.flatMap(({ rows, columns }) => [...rows, ...columns].map(({ label }) => label.zh))
  return labels.length > 0 ? `<table>${labels.map((label) => `<tr><td>${label}</td><td>0</td></tr>`).join('')}</table>` : ''
}

/** A report whose sections hold their tables, one of them under other markup than the rest. */
function report(index: number, heading: string | null, before = text) {
  return names
    .map((name, at) => {
      const own = at === index ? (heading ?? '') : `<p>${'一二三四五六'[at]}、${name}</p>`
      return own + (heading === null && at === index ? '' : text + table(ids[at] ?? '') + (at === index - 1 ? before : ''))
    })
    .join('')
}

function read(html: string) {
  const { blocks } = readContent(parseDocument(html), () => true).seen
  const sections = findSections(blocks)
  return { sections, found: sections.map(({ id }) => id), doubtful: doubtfulSections(blocks, sections) }
}

const review = names[3] ?? ''

test.each([
  `4.${review}`,
  `4、${review}`,
  `（四）${review}`,
  `（四）、${review}`,
  `㈣${review}`,
  `⑷${review}`,
  `④${review}`,
  `四${review}`,
  `四丶${review}`,
  `四。${review}`,
  `四；${review}`,
  `四·${review}`,
  `【四】${review}`,
  `（四、${review}）`,
  `●&nbsp;四、${review}`,
  `- 四、${review}`,
  `# 四、${review}`,
  `** 四、${review} **`,
  `&gt;&gt; 四、${review}`,
  `== 四、${review} ==`,
  `| 四、${review} |`,
  `PART.04 ${review}`,
  `4. 四、${review}`,
  `4 四、${review}`,
  `1. 四、${review}`,
  `04${review}`,
  `Ⅳ、${review}`,
  `第四、${review}`,
])('one heading written unlike the others is found: %s', (heading) => {
  const { sections, found } = read(report(3, `<p>${heading}</p>`))
  expect(found).toEqual(ids)
  expect(sections[3]).toMatchObject({ numeral: 4 })
})

test.each(ids.map((id, index) => [id, index] as const))('marks that are slips for 、 are read before every name: %s', (_, index) => {
  const numeral = '一二三四五六'[index] ?? ''
  for (const before of [`${numeral}丶`, numeral, `${index + 1}`, `${index + 1}.`, `●${numeral}、`, `${'ⅠⅡⅢⅣⅤⅥ'[index]}、`])
    expect(read(report(index, `<p>${before}${names[index]}</p>`)).found, before).toEqual(ids)
})

test('half of the headings numbered one way, half the other', () => {
  for (const way of ['2.', '（2）', '（二）', '㈡'])
    expect(
      read(
        names
          .map((name, at) => {
            const own = '一二三四五六'[at] ?? ''
            const other = way
              .replace('2', String(at + 1))
              .replace('二', own)
              .replace('㈡', '㈠㈡㈢㈣㈤㈥'[at] ?? '')
            return `<p>${at % 2 === 1 ? other : `${own}、`}${name}</p>${text}${table(ids[at] ?? '')}`
          })
          .join(''),
      ).found,
      way,
    ).toEqual(ids)
})

test('one Chinese numeral among Arabic ones', () => {
  const html = names.map((name, at) => `<p>${at === 3 ? '四、' : `${at + 1}. `}${name}</p>${text}${table(ids[at] ?? '')}`).join('')
  expect(read(html).found).toEqual(ids)
})

test('a part of the section before that has the numeral of the missing one cannot be told from it', () => {
  const parts = '<p>（一）制度不全。</p><p>（二）内容不多。</p><p>（三）人手不足。</p><p>（四）渠道不宽。</p><p>（五）培训不够。</p>'
  const { found, doubtful } = read(report(5, '<p>（六）其他需要报告的事项</p>', parts))
  expect(found).toEqual(ids.slice(0, 5))
  expect(doubtful).toEqual(['other'])
  expect(read(report(5, '<p>（六）其他需要报告的事项</p>', other)).found).toEqual(ids)
})

test.each([
  [0, '<p>本年度报告的统计期限自1月1日起至12月31日。<strong>一、总体情况</strong></p>'],
  [1, '<p>公开渠道进一步拓宽<strong>二、主动公开政府信息情况</strong></p>'],
  [5, '<p><strong>其他需要报告的事项</strong>　无。本年度没有收取信息处理费，也没有其他需要说明的情况，特此报告。</p>'],
  [5, '<p>（六）无其他需要报告的事项。本年度没有收取信息处理费，也没有别的情况需要在这里加以说明，特此报告。</p>'],
  [5, '<p>（六）本年度没有收取信息处理费，也没有别的情况需要在这里加以说明，特此报告，如有疑问请与本机关联系。</p>'],
  [5, '<p>*** 附 其他需要报告的事项 ***</p>'],
  [3, `<p>Chapter IV. ${review}</p>`],
  [1, '<table><tr><td rowspan="3">二、主动公开政府信息情况</td><td>规章</td><td>0</td></tr><tr><td>许可</td><td>0</td></tr></table>'],
  [3, `<table><tr><td>四、</td><td>${review}</td></tr></table>`],
])('whether a section is missing cannot be told where its name stands like this: %i %s', (index, heading) => {
  const { found, doubtful } = read(report(index, heading))
  expect([...found, ...doubtful].filter((id) => id === ids[index])).toEqual([ids[index]])
})

test.each(ids.map((id, index) => [id, index] as const))('a section that is not there is missing: %s', (id, index) => {
  const { found, doubtful } = read(report(index, null, other))
  expect(found).toEqual(ids.filter((own) => own !== id))
  expect(doubtful).toEqual([])
})

test.each([
  '<p>一、加强学习。</p><p>二、加强培训。</p>',
  '<p>（一）存在问题。</p><p>（二）改进情况。</p>',
  '<p>6 月10日，召开会议部署工作，要求各科室按照规定及时公开政府信息，并将有关材料送办公室存档备查。</p>',
  '<p>（一）甲。</p><p>（二）乙。</p><p>（三）丙。</p><p>（四）丁。</p><p>（五）戊。</p><p>（六）己。</p>',
])('what else the last section lists is no heading: %s', (list) => {
  expect(read(report(5, null, list))).toMatchObject({ found: ids.slice(0, 5), doubtful: [] })
})
