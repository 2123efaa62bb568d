import { articleOf } from './article.ts'
import type { Markup, PortalPage, Skin } from './report.ts'
import { cellAttributes } from './tables.ts'
import { chineseDate, html } from './text.ts'

/** A portal of today: HTML 5, `article`, `time`, `th`, tables that scroll in a wrapper. */

const style = `
:root{color-scheme:light}body{margin:0;font:17px/1.9 system-ui,"Noto Sans CJK SC",sans-serif;color:#1f2329;background:#f7f8fa}
.site{background:#fff;border-bottom:1px solid #e5e6eb;padding:18px max(20px,calc((100% - 1080px)/2));display:flex;align-items:center;gap:40px}
.site strong{font-size:22px;color:#1657b8}.site a{color:#4e5969;text-decoration:none;margin-right:26px;font-size:15px}
article{max-width:1000px;margin:24px auto;background:#fff;border-radius:10px;padding:36px 44px 56px;box-shadow:0 2px 12px #0000000f}
article>h1{font-size:28px;line-height:1.4;margin:0 0 6px}.meta{color:#86909c;font-size:14px;margin:0 0 26px}
article h2{font-size:20px;border-left:4px solid #1657b8;padding-left:12px;margin:34px 0 14px}
.table-wrap{overflow-x:auto;margin:14px 0}.table-wrap table{border-collapse:collapse;width:100%;min-width:860px;font-size:15px}
.table-wrap th,.table-wrap td{border:1px solid #c9cdd4;padding:6px 8px;text-align:center}.table-wrap th{background:#f2f6fc;font-weight:600}
.site-footer{color:#86909c;font-size:13px;text-align:center;padding:26px}`

const skin: Skin = {
  paragraph: (html) => `<p>${html}</p>`,
  heading: (html) => `<h2>${html}</h2>`,
  cell: (cell) => {
    const tag = cell.header ? 'th' : 'td'
    return `<${tag}${cellAttributes(cell)}>${cell.lines.map((line) => (cell.lines.length > 1 ? `<div>${line}</div>` : line)).join('')}</${tag}>`
  },
  row: (cells) => `<tr>${cells}</tr>`,
  table: (bodies) => `<div class="table-wrap"><table>${bodies.map((rows) => `<tbody>${rows}</tbody>`).join('')}</table></div>`,
}

function page({ site, title, column, source, published, content }: PortalPage): string {
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<title>${html(title)} - ${html(site.name)}</title>
<meta name="SiteName" content="${html(site.name)}"><meta name="ColumnName" content="${html(column)}">${published ? `<meta name="PubDate" content="${published}">` : ''}
<style>${style}</style></head>
<body><div class="site"><strong>${html(site.name)}</strong><nav><a href="/">首页</a><a href="/open/">政务公开</a><a href="/service/">办事</a><a href="/ask/">问答</a></nav></div>
<article><h1>${html(title)}</h1>
<p class="meta">${published ? `<time datetime="${published}">${chineseDate(published)}</time>　` : ''}${source ? html(source) : html(column)}</p>
${content}
</article><footer class="site-footer">${html(site.name)}主办 · 无障碍浏览 · 网站标识码 0000000006</footer></body></html>`
}

export const modern: Markup = {
  page,
  skin,
  report: (report) => page({ ...report, column: '政府信息公开年报', source: report.agency, content: articleOf(report, skin) }),
}

/** The skin of this portal, for others that share its tables. */
export const modernSkin = skin
