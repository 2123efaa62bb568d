import { expect, test } from 'vitest'
import { parseDocument } from '../../cli/document.ts'
import { shownBy } from '../../cli/visibility.ts'
import { articleAround } from './article.ts'
import { readContent } from './content.ts'
import { smallestAround, within } from './outline.ts'
import { findReservations } from './reservations.ts'
import { findSections } from './sections.ts'

const prose = '<p>本年度按要求开展各项工作，公开渠道进一步拓宽，公开内容进一步丰富。</p>'.repeat(5)

/** The reservations on an article with `extra` at its end, in a page with a list of files beside it. */
function reservationsOn(extra: string, around = '') {
  const document = parseDocument(
    `<nav>${prose}</nav><div id="article"><h3>一、总体情况</h3>${prose}<table><tr><td>规章<td>0</table><h3>二、</h3>${extra}</div>${around}${prose}`,
  )
  const { seen, elements, numberOf } = readContent(document, shownBy(document))
  const stretch = smallestAround(seen.outline, [...document.querySelectorAll('h3, table')].map(numberOf))
  if (stretch === null || elements[stretch]?.id !== 'article') throw new Error('the report is not where it should be')
  return findReservations(seen, {
    stretch,
    isInArticle: within(seen.outline, [articleAround(seen, stretch)]),
    sections: findSections(seen.blocks),
    formTables: [...document.querySelectorAll('table')].map(numberOf),
  })
}

test.each([
  ['nothing', '', []],
  ['a link to a page', '<p><a href="/a.html">青岭县年度报告</a></p>', []],
  ['a link to a file', '<p>附件：<a href="/a.pdf">年度报告</a></p>', ['attachment']],
  ['a file in a frame', '<iframe src="/a.pdf#page=1"></iframe>', ['attachment']],
  ['a page in a frame', '<iframe src="/table.html"></iframe>', ['attachment']],
  ['further pages', '<p><a href="#">上一页</a> 1 2 <a href="#">下一页</a></p>', ['further-pages']],
  ...[
    '<a href="/2.html">[2]</a> <a href="/3.html">[3]</a>',
    '<a href="/2.html" title="下一页">&gt;</a>',
    '<a href="/2.html">»</a>',
    '第 1 页 / 共 2 页',
    '<a href="/2.html">后页</a>',
    '<a href="/3.html">尾页</a>',
    '<a href="/2.html">【下一页】</a>',
    '<a href="/2.html">下一页→</a>',
    '<a href="/2.html">下一页(2/3)</a>',
    '下一页：<a href="/2.html">第2页</a>',
    '<a href="/2.html">Next</a>',
    '<a href="/2.html">继续阅读</a>',
  ].map((pager): [string, string, string[]] => [`further pages: ${pager}`, `<p>${pager}</p>`, ['further-pages']]),
  ['a note', '<p>共 3 件<a href="#note2">[2]</a></p>', []],
  ['one page', '<p>第 1 页 / 共 1 页</p>', []],
  ...['展开阅读全文', '剩余60%'].map((control): [string, string, string[]] => [control, `<p>${control}</p>`, ['hidden-content']]),
  ...[
    '<a href="/download.do?id=3">申请情况统计表</a>',
    '<a href="/x?id=3">申请情况统计表.xlsx （15.3 KB）</a>',
    '<a href="/x?id=3" title="a.xls">统计表</a>',
    '<a href="/a.zip">统计表</a>',
    '<a href="javascript:downloadFile(3)">统计表</a>',
    '<a href="/a.jpg">附件1</a>',
    '<a href="/a.jpg">点击查看大图</a>',
    '申请情况详见附表。',
    '统计表另附。',
  ].map((attached): [string, string, string[]] => [`a part elsewhere: ${attached}`, `<p>${attached}</p>`, ['attachment']]),
  ['a site whose name ends like a file', '<p><a href="http://www.doc.gov.cn/">档案局</a></p>', []],
  ['what is added to something', '<p>附带收取费用的情形没有。</p>', []],
  ['the next article', '<p><a href="#">下一篇：公告</a></p>', []],
  ['a folded part', '<div><button>展开全文</button></div>', ['hidden-content']],
  ['a hidden tab', '<div style="display:none">六、其他需要报告的事项 本年度无其他需要报告的事项。</div>', ['hidden-content']],
  [
    'a table left open',
    `<table>${'<tr><td>行政许可<td>3<td>件'.repeat(3)}<tr><td><table><tr><td>总计<td>3</table></table>`,
    ['unread-table'],
  ],
  [
    'a row of a form left open',
    '<table><tr><td>行政许可<td>3<td><table><tr><td><table><tr><td>行政处罚<td>2</table></table></table>',
    ['unread-table'],
  ],
  ['a menu beside a table', '<table><tr><td>行政许可<td>行政处罚<td><table><tr><td>总计<td>3</table><td></table>', []],
  ['tables laid out in a table', `<table>${'<tr><td><table><tr><td>总计<td>3</table><td>注：<td>'.repeat(3)}</table>`, []],
  ['a hidden word', '<span hidden>打印</span>', []],
  ['a hidden copy of what is shown', '<div hidden><p>本年度按要求开展各项工作，公开渠道进一步拓宽，公开内容进一步丰富。</p></div>', []],
])('%s', (_, extra, expected) => {
  expect(reservationsOn(extra)).toEqual(expected)
})

test('what stands outside the article is none of it', () => {
  const menus = '<div hidden>政务公开 政府信息公开指南 政府信息公开制度 法定主动公开内容</div>'
  expect(reservationsOn('', `<div><a href="/form.doc">申请表</a><a href="#">下一页</a></div>${menus}`)).toEqual([])
})

test('another tab of the article that is hidden may hold a part of it', () => {
  expect(reservationsOn('', '<div hidden>六、其他需要报告的事项 本年度无其他需要报告的事项。</div>')).toEqual(['hidden-content'])
})
