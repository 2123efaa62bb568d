import { articleOf } from './article.ts'
import type { Markup, PortalPage, Skin } from './report.ts'
import { cellAttributes } from './tables.ts'
import { chineseDate, html } from './text.ts'

/** A portal of divs whose tables were pasted from Excel: `xl` classes, `x:num`, `colgroup`, a height on every row. */

const style = `
body{margin:0;font-family:"Microsoft YaHei","Noto Sans CJK SC",sans-serif;font-size:16px;line-height:1.8;background:#f4f6fb}
.g-hd{background:#22468f;color:#fff;padding:28px 60px;font-size:30px}.g-nav{background:#19356e;padding:10px 60px}.g-nav a{color:#dfe8fb;margin-right:30px;text-decoration:none}
.g-mn{width:1100px;margin:18px auto;background:#fff;padding:30px 60px 60px;box-sizing:border-box}
.m-tt{text-align:center;font-size:26px;line-height:1.6}.m-if{text-align:center;color:#999;font-size:13px;margin-bottom:20px}
.xl65{border:.5pt solid #000;text-align:center;vertical-align:middle}.xl66{font-weight:700}`

const isNumber = (lines: readonly string[]): boolean => lines.length === 1 && /^\d+(?:\.\d+)?$/.test(lines[0] ?? '')

const skin: Skin = {
  paragraph: (html) => `<div style="text-indent:2em">${html}</div>`,
  heading: (html) => `<div style="text-indent:2em;font-weight:bold">${html}</div>`,
  cell: (cell) =>
    `<td class="xl65${cell.header ? ' xl66' : ''}" height="27"${isNumber(cell.lines) ? ` x:num="${cell.lines[0]}"` : ''}${cellAttributes(cell)}>${cell.lines.map((line) => `<font class="font5">${line}</font>`).join('<br>')}</td>`,
  row: (cells) => `<tr height="27" style="height:20.25pt">${cells}</tr>`,
  table: (bodies) =>
    `<table border="0" cellpadding="0" cellspacing="0" width="980" style="border-collapse:collapse;table-layout:fixed"><colgroup><col width="120" style="mso-width-source:userset"></colgroup>${bodies.map((rows) => `<tbody>${rows}</tbody>`).join('')}</table>`,
}

function page({ site, title, column, source, published, content }: PortalPage): string {
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>${html(title)}_${html(column)}_${html(site.name)}</title>
<meta name="SiteName" content="${html(site.name)}"><meta name="SiteDomain" content="${site.host}">${published ? `<meta name="ArticleTitle" content="${html(title)}"><meta name="PubDate" content="${published} 10:12:40">` : ''}
<style>${style}</style></head>
<body><div class="g-hd">${html(site.name)}</div><div class="g-nav"><a href="/">首页</a><a href="/xw/">新闻</a><a href="/gk/">公开</a><a href="/fw/">服务</a></div>
<div class="g-mn"><div class="m-tt">${html(title)}</div><div class="m-if">${published ? `发布时间：${chineseDate(published)}　` : ''}${source ? `来源：${html(source)}` : ''}</div>
<div class="m-con">
${content}
</div></div></body></html>`
}

export const excel: Markup = {
  page,
  skin,
  report: (report) => page({ ...report, column: '政府信息公开年度报告', source: report.agency, content: articleOf(report, skin) }),
}
