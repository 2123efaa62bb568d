import { articleOf } from './article.ts'
import type { Markup, PortalPage, Skin } from './report.ts'
import { cellAttributes } from './tables.ts'
import { html } from './text.ts'

/** 大汉 JCMS: the article in nested layout tables, between the comments of its RSS export. */

const style = `
body{margin:0;background:#e8f1ea;font-family:SimSun,"Noto Serif CJK SC",serif;font-size:15px;line-height:1.9}
#barrierfree_container>table{background:#fff}
.banner{background:#1d6b45;color:#fff;font-size:34px;padding:34px 40px;letter-spacing:6px}
.bar td{background:#2c8a5c;color:#fff;text-align:center;line-height:38px}.bar a{color:#fff;text-decoration:none}
#article .title{font-size:24px;font-weight:bold;color:#14532f;padding:26px 0 10px}
#article .subtitle{font-size:13px;color:#777;border-bottom:1px solid #cbdccf;padding-bottom:10px}
.bt_content{padding:16px 40px 40px}
.bt_content table{margin:6px 0 14px}`

const skin: Skin = {
  paragraph: (html) => `<p>　　${html}</p>`,
  heading: (html) => `<p>　　<b>${html}</b></p>`,
  cell: (cell) =>
    `<td${cell.header ? ' bgcolor="#f3f3f3"' : ''} align="center"${cellAttributes(cell)}>${cell.lines.length > 1 ? cell.lines.map((line) => `<p style="margin:0">${line}</p>`).join('') : cell.lines.join('')}</td>`,
  row: (cells) => `<tr>${cells}</tr>`,
  table: (bodies) =>
    `<table border="1" bordercolor="#000000" cellspacing="0" cellpadding="2" width="100%">${bodies.length > 1 ? bodies.map((rows) => `<tbody>${rows}</tbody>`).join('') : bodies.join('')}</table>`,
}

function page({ site, title, column, source, published, content }: PortalPage): string {
  return `<!DOCTYPE html>
<html><head><meta charset="utf-8"><link rel="icon" href="data:,"><meta name="SiteName" content="${html(site.name)}"><meta name="SiteDomain" content="${site.host}"><meta name="ColumnName" content="${html(column)}"><meta name="ColumnDescription" content=""><meta name="ArticleTitle" content="${published ? html(title) : ''}"><meta name="PubDate" content="">
<title>${html(site.name)} ${html(column)} ${html(title)}</title><style>${style}</style></head><body>
<div id="barrierfree_container"><table width="1000" align="center" border="0" cellpadding="0" cellspacing="0"><tr><td class="banner">${html(site.name)}</td></tr>
<tr><td><table class="bar" width="100%" cellspacing="0"><tr><td><a href="/">网站首页</a></td><td><a href="/col/col101/index.html">走进本地</a></td><td><a href="/col/col102/index.html">信息公开</a></td><td><a href="/col/col103/index.html">政务服务</a></td><td><a href="/col/col104/index.html">政民互动</a></td></tr></table></td></tr>
<tr><td><table id="article" width="100%"><tr><td class="title" align="center">${html(title)}</td></tr><tr><td class="subtitle" align="center">${published ? `发布日期：${published}　` : ''}${source ? `信息来源：${html(source)}　` : ''}字号：[ 大 中 小 ]</td></tr>
<tr><td class="bt_content"><div id="zoom"><!--ZJEG_RSS.content.begin-->
${content}
<!--ZJEG_RSS.content.end--></div></td></tr></table></td></tr>
<tr><td align="center" style="background:#1d6b45;color:#dfeee5;font-size:12px;padding:14px">主办单位：${html(site.name)}办公室　技术支持：信息中心</td></tr></table></div></body></html>`
}

export const jcms: Markup = {
  page,
  skin,
  report: (report) => page({ ...report, column: '信息公开年报', source: report.agency, content: articleOf(report, skin) }),
}
