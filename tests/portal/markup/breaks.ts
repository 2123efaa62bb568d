import { articleOf } from './article.ts'
import type { Markup, PortalPage, Skin } from './report.ts'
import { cellAttributes } from './tables.ts'
import { html } from './text.ts'

/** A portal whose editor knows no paragraphs: one `div` of text with a `br` after each line, tables in between. */

const style = `
body{margin:0;font:15px/2 Arial,"Noto Sans CJK SC",sans-serif;color:#222;background:#eef2f6}
#head{background:#fff;border-top:6px solid #0d6e8a;padding:24px 40px;font-size:26px;font-weight:bold;color:#0d6e8a}
#way{padding:8px 40px;font-size:13px;color:#678}
#box{width:1060px;margin:0 auto 30px;background:#fff;padding:24px 40px 50px}
#bt{font-size:22px;text-align:center;font-weight:bold;padding:14px 0}
#ly{font-size:12px;color:#89a;text-align:center;border-bottom:1px solid #dde6ec;margin-bottom:16px}
#nr table{border-collapse:collapse;width:100%;margin:6px 0}#nr td{border:1px solid #8aa;text-align:center}`

const skin: Skin = {
  paragraph: (html) => `　　${html}<br>`,
  heading: (html) => `　　<strong>${html}</strong><br>`,
  cell: (cell) => `<td${cellAttributes(cell)}>${cell.lines.join('<br>')}</td>`,
  row: (cells) => `<tr>${cells}</tr>`,
  table: (bodies) => `<table>${bodies.map((rows) => `<tbody>${rows}</tbody>`).join('')}</table>`,
}

function page({ site, title, column, source, published, content }: PortalPage): string {
  return `<!DOCTYPE html>
<html><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>${html(title)}</title>
<meta name="SiteName" content="${html(site.name)}"><meta name="ColumnName" content="${html(column)}">
<style>${style}</style></head>
<body><div id="head">${html(site.name)}</div><div id="way">位置：<a href="/">首页</a> - <a href="/xxgk/">信息公开</a> - <a href="./">${html(column)}</a></div>
<div id="box"><div id="bt">${html(title)}</div><div id="ly">${source ? `信息来源：${html(source)}　` : ''}${published ? `发布日期：${published.replace(/-/g, '/')}　` : ''}打印　关闭</div>
<div id="nr">
${content}
</div></div></body></html>`
}

export const breaks: Markup = {
  page,
  skin,
  report: (report) => page({ ...report, column: '政府信息公开年报', source: report.agency, content: articleOf(report, skin) }),
}
