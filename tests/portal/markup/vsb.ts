import { articleOf } from './article.ts'
import type { Markup, PortalPage, Skin } from './report.ts'
import { cellAttributes } from './tables.ts'
import { chineseDate, html } from './text.ts'

/** 博达 VSB: XHTML, metadata in lower case, the text pasted from WPS with `font` and `mso-spacerun`. */

const style = `
body{margin:0;font-family:"Microsoft YaHei","Noto Sans CJK SC",sans-serif;background:#fff7f2;color:#222}
.top{background:#b01f24;color:#ffe9c9;height:120px;line-height:120px;text-align:center;font-size:38px;letter-spacing:8px;font-weight:bold}
.menu{background:#8e1418;text-align:center}.menu a{color:#fff;display:inline-block;line-height:44px;padding:0 30px;text-decoration:none}
.main{width:1080px;margin:14px auto;background:#fff;border:1px solid #ecd8d0;padding:10px 50px 40px}
.position{font-size:13px;color:#865;line-height:34px;border-bottom:2px solid #b01f24}
.ar_title{text-align:center}.ar_title h3{font-size:24px;margin:26px 0 6px}.ar_title h6{font-weight:normal;color:#999;font-size:12px;margin:0 0 18px}
.v_news_content table{margin:6px auto 18px}
.bottom{border-top:3px solid #b01f24;text-align:center;font-size:12px;color:#777;padding:18px;line-height:24px}`

const run = (face: string, size: number, html: string): string =>
  `<span style="mso-spacerun:'yes';font-family:${face};font-size:${size}.0000pt;"><font face="${face}">${html}</font></span>`

const skin: Skin = {
  paragraph: (html) => `<p class="p" style="text-indent:32.0000pt;line-height:30px;">${run('仿宋', 16, html)}</p>`,
  heading: (html) => `<p class="p" style="text-indent:32.0000pt;"><strong>${run('黑体', 16, html)}</strong></p>`,
  cell: (cell) => {
    const lines = cell.lines.map(
      (line) => `<p class="MsoNormal" align="center" style="text-align:center;margin:2px;">${run('宋体', 10, line)}<span></span></p>`,
    )
    return `<td width="${60 * cell.colspan}" valign="center"${cellAttributes(cell, 'padding:0.7500pt;border:1.0000pt solid rgb(0,0,0);')}>${lines.join('')}</td>`
  },
  row: (cells) => `<tr>${cells}</tr>`,
  table: (bodies) =>
    `<div align="center"><table border="1" cellspacing="0" style="border-collapse:collapse;width:98%;">${bodies.map((rows) => `<tbody>${rows}</tbody>`).join('')}</table></div>`,
}

function page({ site, title, column, source, published, content }: PortalPage): string {
  const line = [source ? `来源：${html(source)}` : '', published ? `发布时间：${chineseDate(published)}` : ''].filter(Boolean).join('　')
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" /><link rel="icon" href="data:," />
<title>${html(title)}-${html(site.name)}</title><META Name="sitename" Content="${html(site.name)}" /><META Name="columnname" Content="${html(column)}" />
<style type="text/css">${style}</style></head>
<body><div class="top">${html(site.name)}</div><div class="menu"><a href="/">首页</a><a href="/jggk.htm">机构概况</a><a href="/zfxxgk.htm">政府信息公开</a><a href="/wsbs.htm">网上办事</a><a href="/gzcy.htm">公众参与</a></div>
<div class="main"><div class="position">您现在的位置：首页&gt;&gt;政府信息公开&gt;&gt;${html(column)}</div>
<form name="_newscontent_fromname"><div class="ar_title"><h3>${html(title)}</h3><h6>${line}</h6></div>
<div id="vsb_content"><div class="v_news_content">
${content}
</div></div><div class="ar_page">【<a href="#">打印</a>】【<a href="#">关闭</a>】</div></form></div>
<div class="bottom">版权所有：${html(site.name)}　政府网站标识码：0000000002<br />建议使用 1366×768 以上分辨率浏览</div></body></html>`
}

export const vsb: Markup = {
  page,
  skin,
  report: (report) => page({ ...report, column: '政府信息公开年报', source: null, content: articleOf(report, skin) }),
}
