import { expect, test } from 'vitest'
import { parseDocument } from '../../cli/document.ts'
import { shownBy } from '../../cli/visibility.ts'
import { auditPage } from '../../lib/audit/audit.ts'
import { samplePages } from '../portal/pages.ts'

/** Labels, headings and titles as agencies write them otherwise than the form: what is found besides when the words are those. */

/** The second has the form of 2019. */
type Name = 'clean-2023' | 'section-missing'
type Change = readonly [from: string, to: string]

/** The sample page with some of its words written otherwise, each of them wherever it stands. */
function written(name: Name, changes: readonly Change[]): string {
  return changes.reduce(
    (html, [from, to]) => {
      if (!html.includes(from)) throw new Error(`${name} does not say ${from}`)
      return html.replaceAll(from, to)
    },
    samplePages.find((page) => page.name === name)?.html ?? '',
  )
}

function audited(html: string) {
  const document = parseDocument(html)
  const { audit } = auditPage(document, {
    url: 'http://www.lancheng-sample.gov.cn/report.html',
    language: 'zh',
    isShown: shownBy(document),
  })
  const found = audit.findings.map(({ severity, rule, subject }) => [severity, rule, subject ?? []].flat().join(' '))
  return { found, told: audit.checked.told, identities: audit.checked.identities }
}

const asPrescribed = { 'clean-2023': audited(written('clean-2023', [])), 'section-missing': audited(written('section-missing', [])) }

test('as the form has them, what the sample pages have is found', () => {
  expect(asPrescribed['clean-2023'].found).toEqual([])
  expect(asPrescribed['section-missing'].found).toEqual(['error missing-section other'])
})

test.each<[string, Name, readonly Change[], string[]?]>([
  [
    '本年度 for 本年',
    'clean-2023',
    [
      ['本年制发件数', '本年度制发数'],
      ['本年废止件数', '本年度废止数'],
    ],
  ],
  ['the last character of a column is missing', 'clean-2023', [['现行有效件数', '现行有效件']], ['notice label-typo inForce']],
  ['行政事业型收费', 'clean-2023', [['行政事业性收费', '行政事业型收费']], ['notice label-typo fees']],
  [
    'blanks within labels',
    'clean-2023',
    [
      ['规章', '规 章'],
      ['商业企业', '商业 企业'],
      ['自然人', '自 然 人'],
      ['总计', '总 计'],
    ],
  ],
  [
    'brackets of articles put elsewhere',
    'clean-2023',
    [
      ['第二十条第（一）项', '第二十条第(一项)'],
      ['第二十条第（五）项', '第二十条 第(五)项'],
    ],
  ],
  [
    'the year in the columns',
    'clean-2023',
    [
      ['本年制发件数', '本年（2023年）制发件数'],
      ['现行有效件数', '现行有效件数（截至2023年底）'],
    ],
  ],
  ['a note in a column', 'clean-2023', [['现行有效件数', '现行有效件数（累计）']]],
  ['a row without 申请', 'clean-2023', [['上年结转政府信息公开申请数量', '上年结转政府信息公开数量']]],
  ['绝对 for 决定', 'clean-2023', [['本年处理决定数量', '本年处理绝对数量']]],
  [
    'columns of one form over rows of the other',
    'clean-2023',
    [
      ['本年制发件数', '本年新制作数量'],
      ['本年废止件数', '本年新公开数量'],
    ],
  ],
  ['对外公开数量', 'section-missing', [['对外公开总数量', '对外公开数量']]],
  [
    'columns cut after 本年新',
    'section-missing',
    [
      ['本年新制作数量', '本年新'],
      ['本年新公开数量', '本年新'],
      ['对外公开总数量', '对外公开'],
    ],
  ],
  ['section one by other names', 'clean-2023', [['一、总体情况', '一、工作开展情况']]],
  ['a name with the year', 'clean-2023', [['一、总体情况', '一、2023年政府信息公开工作总体情况']]],
  ['a numeral without 、', 'clean-2023', [['一、总体情况', '一 概 述']]],
  ['section one on the points of the year', 'clean-2023', [['一、总体情况', '一、政务公开工作要点落实情况']]],
  [
    'a blank before 、',
    'clean-2023',
    [
      ['一、总体情况', '一 、总体情况'],
      ['五、存在的主要问题', '五 、存在的主要问题'],
    ],
  ],
  ['行政机关 in a heading', 'clean-2023', [['二、主动公开政府信息情况', '二、行政机关主动公开政府信息情况']]],
  ['a heading without numeral', 'clean-2023', [['二、主动公开政府信息情况', '主动公开政府信息情况']]],
  [
    '四 as it was called before',
    'clean-2023',
    [['四、政府信息公开行政复议、行政诉讼情况', '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况']],
  ],
  [
    'the report of another year in its own first words',
    'clean-2023',
    [['澜城市工业和信息化局编制了本报告', '现公布澜城市工业和信息化局2022年政府信息公开工作年度报告']],
    ['warning year-mismatch'],
  ],
  ['one numeral twice', 'clean-2023', [['二、主动公开政府信息情况', '一、主动公开政府信息情况']], ['notice section-order proactive']],
])('%s', (_, name, changes, expected = []) => {
  const { found, told, identities } = audited(written(name, changes))
  expect(found).toEqual([...expected, ...asPrescribed[name].found])
  expect({ told, identities }).toEqual({ told: asPrescribed[name].told, identities: asPrescribed[name].identities })
})
