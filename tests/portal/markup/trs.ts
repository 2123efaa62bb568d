import { articleOf } from './article.ts'
import type { Markup, PortalPage, Skin } from './report.ts'
import { cellAttributes } from './tables.ts'
import { html } from './text.ts'

/** TRS (拓尔思): full metadata, the text pasted from Word with its Mso classes. */

const style = `
body{margin:0;font:16px/1.8 "Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:#333;background:#f2f5f9}
.header{background:linear-gradient(90deg,#0b4f9c,#2f7fd0);color:#fff;padding:26px 0 22px}
.header h2{width:1100px;margin:0 auto;font-size:32px;letter-spacing:4px}
.nav{background:#0a3f7d;margin:0;padding:0;list-style:none;display:flex;justify-content:center}
.nav li a{display:block;color:#fff;padding:10px 34px;text-decoration:none}
.wrapper{width:1100px;margin:16px auto;background:#fff;padding:20px 48px 48px;box-sizing:border-box}
.location{border-bottom:1px solid #dde;padding-bottom:8px;font-size:14px;color:#667}
h1.title{text-align:center;font-size:26px;line-height:1.5;margin:28px 0 8px}
.info{text-align:center;font-size:13px;color:#888;border-bottom:1px dashed #ccc;padding-bottom:14px;margin-bottom:20px}
.info span{margin:0 14px}
.trs_editor_view table{margin:8px auto 20px;width:100%}
.list{list-style:none;padding:0}.list li{display:flex;justify-content:space-between;border-bottom:1px dashed #d5dbe5;line-height:42px}.list a{color:#0b4f9c;text-decoration:none}
.footer{background:#0a3f7d;color:#dbe6f3;text-align:center;font-size:13px;padding:22px}`

const span = (html: string): string => `<span style="font-size:16.0pt;font-family:仿宋_GB2312">${html}</span>`

const skin: Skin = {
  paragraph: (html) => `<p class="MsoNormal" style="text-indent:32.0pt;line-height:28.0pt">${span(html)}</p>`,
  heading: (html) =>
    `<p class="MsoNormal" style="text-indent:32.0pt"><span style="font-size:16.0pt;font-family:黑体">${html}<span lang="EN-US"><o:p></o:p></span></span></p>`,
  cell: (cell) => {
    const lines = cell.lines.map(
      (line) =>
        `<p class="MsoNormal" align="center" style="text-align:center;margin:0"><span lang="EN-US" style="font-size:12.0pt;font-family:仿宋_GB2312">${line}<o:p></o:p></span></p>`,
    )
    return `<td valign="center"${cellAttributes(cell, 'border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt')}>${lines.join('')}</td>`
  },
  row: (cells) => `<tr style="height:22.5pt">${cells}</tr>`,
  table: (bodies) =>
    `<table class="MsoNormalTable" border="0" cellspacing="0" cellpadding="0" style="border-collapse:collapse">${bodies.map((rows) => `<tbody>${rows}</tbody>`).join('')}</table>`,
}

function page({ site, title, column, source, published, content }: PortalPage): string {
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="UTF-8"><link rel="icon" href="data:,">
<title>${html(title)}_${html(site.name)}</title>
<meta name="SiteName" content="${html(site.name)}"/><meta name="SiteDomain" content="${site.host}"/><meta name="SiteIDCode" content="0000000001"/>
<meta name="ColumnName" content="${html(column)}"/><meta name="ColumnType" content="政府信息公开"/>
${published ? `<meta name="ArticleTitle" content="${html(title)}"/><meta name="PubDate" content="${published} 17:20"/>` : ''}
${source ? `<meta name="ContentSource" content="${html(source)}"/>` : ''}
<style>${style}</style></head><body>
<div class="header"><h2>${html(site.name)}</h2></div>
<ul class="nav"><li><a href="/">首页</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/bsfw/">办事服务</a></li><li><a href="/hdjl/">互动交流</a></li><li><a href="/sjfb/">数据发布</a></li></ul>
<div class="wrapper"><div class="location">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; <a href="./">${html(column)}</a></div>
<div class="article"><h1 class="title">${html(title)}</h1>
<div class="info">${published ? `<span>发布时间：${published} 17:20</span>` : ''}${source ? `<span>来源：${html(source)}</span>` : ''}<span>【字体：大 中 小】</span></div>
<div class="trs_editor_view TRS_UEDITOR trs_paper_default trs_word">
${content}
</div></div></div>
<div class="footer">主办：${html(site.name)}　网站标识码：0000000001<br>联系我们　|　网站地图　|　隐私声明</div>
</body></html>`
}

export const trs: Markup = {
  page,
  skin,
  report: (report) => page({ ...report, column: '政府信息公开年报', source: report.agency, content: articleOf(report, skin) }),
}
