import { expect, test } from 'vitest'
import { parseDocument } from '../../cli/document.ts'
import { readContent } from './content.ts'
import { periodYears } from './period.ts'
import { sectionTexts } from './section-texts.ts'
import { findSections } from './sections.ts'

test.each([
  ['统计期限自2023年1月1日起至12月31日止。', [2023]],
  ['所列数据的统计期限自 ２０２３ 年 １ 月 １ 日起，至 2023 年 12 月 31 日止。', [2023]],
  ['本报告统计期限为2022年1月1日至2023年12月31日。', [2022, 2023]],
  ['上一年度报告的统计期限为2021年1月1日至12月31日。', []],
  ['本报告公示期限为2024年1月1日至2024年12月31日。', []],
  ['对比数据的统计时间为2022年1月1日至12月31日。', []],
  ['2024年预算自2024年1月1日起执行。', []],
  ['统计期限为全年。', []],
])('%s', (line, years) => expect(periodYears(['前言。', line])).toEqual(years))

test('the text of a section goes to the next heading, glued text counts, the heading itself does not', () => {
  const html = `<h3>一、总体情况</h3><p>甲事。</p><p>乙事。</p><h3>五、存在的主要问题及改进情况</h3><p>丙事。</p>
    <p>六、其他需要报告的事项未收取信息处理费。</p><p>完。</p>`
  const { blocks } = readContent(parseDocument(html), () => true).seen
  const texts = sectionTexts(blocks, findSections(blocks))
  expect(Object.fromEntries(texts)).toEqual({ overview: '甲事。\n乙事。', problems: '丙事。', other: '未收取信息处理费。\n完。' })
})
