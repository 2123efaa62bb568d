import { articleOf } from './article.ts'
import type { Markup, PortalPage, Skin } from './report.ts'
import { cellAttributes } from './tables.ts'
import { chineseDate, html } from './text.ts'

/** 开普 UCAP: a tag of its own round the text, real headings, a table of 索引号 and 发布机构 above it. */

const style = `
body{margin:0;font:16px/1.9 "PingFang SC","Noto Sans CJK SC",sans-serif;color:#2b2b2b}
header{background:#c7000b;color:#fff;padding:20px calc((100% - 1140px)/2)}header b{font-size:30px;letter-spacing:3px}
header nav{margin-top:12px}header nav a{color:#ffe2d8;margin-right:34px;text-decoration:none}
main{width:1140px;margin:0 auto;padding:20px 0 50px}
main h1{text-align:center;font-size:28px;line-height:1.5}
.public-info{width:100%;border:1px solid #d9d9d9;background:#fafafa;border-collapse:collapse;font-size:14px;margin:10px 0 24px}
.public-info td{padding:6px 14px}
.table-bordered td{border:1px solid #999;padding:4px 6px}
UCAPCONTENT{display:block}
footer{background:#3a3a3a;color:#bbb;text-align:center;font-size:13px;padding:24px}`

const skin: Skin = {
  paragraph: (html) => `<p style="text-indent:2em">${html}</p>`,
  heading: (html) => `<h2 style="font-size:18px">${html}</h2>`,
  cell: (cell) =>
    `<td${cellAttributes(cell, 'text-align:center')}>${cell.lines.length > 1 ? cell.lines.map((line) => `<p style="margin:0">${line}</p>`).join('') : cell.lines.join('')}</td>`,
  row: (cells) => `<tr>${cells}</tr>`,
  table: (bodies) =>
    `<table style="width:100%;border-collapse:collapse" class="table-bordered">${bodies.map((rows) => `<tbody>${rows}</tbody>`).join('')}</table>`,
}

function page({ site, title, column, source, published, content }: PortalPage): string {
  const index = published
    ? `<table class="public-info"><tbody><tr><td>索 引 号：</td><td>000000-${published.slice(0, 4)}-00017</td><td>主题分类：</td><td>${html(column)}</td></tr><tr><td>发布机构：</td><td>${html(source ?? site.name)}</td><td>发文日期：</td><td>${chineseDate(published)}</td></tr></tbody></table>`
    : ''
  return `<!doctype html>
<html lang="zh"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>${html(title)}</title>
<meta name="SiteName" content="${html(site.name)}"><meta name="SiteDomain" content="${site.host}"><meta name="ColumnName" content="${html(column)}">${published ? `<meta name="ArticleTitle" content="${html(title)}"><meta name="PubDate" content="${published} 09:05:11">` : ''}
<style>${style}</style></head>
<body><header><b>${html(site.name)}</b><nav><a href="/">首页</a><a href="/zfxxgk/">政府信息公开</a><a href="/zwfw/">政务服务</a><a href="/hd/">互动</a><a href="/ssy/">市情</a></nav></header>
<main class="pages_content" id="UCAP-CONTENT"><h1>${html(title)}</h1>${index}<UCAPCONTENT>
${content}
</UCAPCONTENT></main><footer>主办：${html(site.name)}　承办：政务公开办公室　标识码：0000000004</footer></body></html>`
}

export const ucap: Markup = {
  page,
  skin,
  report: (report) => page({ ...report, column: '政府信息公开年度报告', source: report.agency, content: articleOf(report, skin) }),
}
