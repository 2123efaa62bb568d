import { expect, test } from 'vitest'
import { parseDocument } from '../../cli/document.ts'
import { shownBy } from '../../cli/visibility.ts'
import { detectPage } from './detect.ts'
import { seePage } from './see.ts'

function kindOf(html: string) {
  const document = parseDocument(html)
  return detectPage(seePage(document, { url: '', isShown: shownBy(document) }).seen).kind
}

const title = '<h1>云河市财政局2023年政府信息公开工作年度报告</h1>'
const headings = '<p>一、总体情况</p><p>本年度公开渠道进一步拓宽。</p><p>五、存在的主要问题及改进情况</p>'
const links = (count: number) =>
  Array.from({ length: count }, (_, index) => `<li><a href="/${index}.html">青岭县${2015 + index}年政府信息公开工作年度报告</a></li>`).join(
    '',
  )

test.each([
  ['title and two headings', title + headings, 'report'],
  ['a title that only names the column, and two headings', `<title>政府信息公开年报</title>${headings}`, 'report'],
  ['title and one heading', `${title}<p>一、总体情况</p>`, 'other'],
  ['headings without a title', headings, 'other'],
  ['a table of the form alone', '<table><tr><td>行政复议</td><td>未经复议直接起诉</td><td>复议后起诉</td></tr></table>', 'other'],
  ['title and a file', `${title}<a href="/2023.pdf">下载</a>`, 'attachment'],
  ['title and a file that only its name tells', `${title}<a href="/download?id=3">2023年年报.docx</a>`, 'attachment'],
  ['title and a file shown in the page', `${title}<iframe src="/2023.pdf"></iframe>`, 'attachment'],
  ['title, headings and a file', `${title}${headings}<a href="/2023.pdf">下载</a>`, 'report'],
  ['a file without a title', '<a href="/2023.pdf">下载</a>', 'other'],
  ['three links to reports', links(3), 'listing'],
  ['two links to reports', links(2), 'other'],
  ['the column of a list, with files of reports', `<title>政府信息公开年报</title>${links(3)}<a href="/form.doc">申请表</a>`, 'listing'],
  ['hidden links', `<div hidden>${links(5)}</div>`, 'other'],
  ['a notice on how to write reports', '<h1>关于编制2023年政府信息公开工作年度报告的通知</h1><a href="/form.doc">格式</a>', 'other'],
  ['nothing', '', 'other'],
])('%s', (_, html, kind) => {
  expect(kindOf(html)).toBe(kind)
})
