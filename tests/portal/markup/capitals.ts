import { articleOf } from './article.ts'
import type { Markup, PortalPage, Skin } from './report.ts'
import { html } from './text.ts'

/** A portal of the year 2003: capitals, unclosed tags, FONT, nested layout tables, no metadata at all. */

const skin: Skin = {
  paragraph: (html) => `<P>　　${html}`,
  heading: (html) => `<P>　　<STRONG>${html}</STRONG>`,
  cell: ({ lines, colspan, rowspan, hidden }) =>
    `<TD${colspan > 1 ? ` COLSPAN="${colspan}"` : ''}${rowspan > 1 ? ` ROWSPAN="${rowspan}"` : ''}${hidden ? ' STYLE="display:none"' : ' ALIGN=center'}><FONT size=2>${lines.join('<BR>')}</FONT>`,
  row: (cells) => `<TR>${cells}`,
  table: (bodies) =>
    `<TABLE border=1 width=100% cellspacing=0>${bodies.length > 1 ? bodies.map((rows) => `<TBODY>${rows}`).join('') : bodies.join('')}</TABLE>`,
}

function page({ site, title, column, source, published, content }: PortalPage): string {
  const date = published?.split('-').map(Number).join('-')
  return `<HTML><HEAD><META http-equiv=Content-Type content="text/html; charset=utf-8"><LINK rel=icon href="data:,"><TITLE>${html(site.name)}</TITLE>
<STYLE>BODY{font-family:SimSun,"Noto Serif CJK SC",serif;font-size:14px;background:#dfe8f5;margin:0}TD{line-height:24px}A{color:#003399}</STYLE></HEAD>
<BODY><TABLE width=960 align=center bgcolor=white cellpadding=0 cellspacing=0><TR><TD colspan=2 bgcolor=#003399 height=90 align=center><FONT color=yellow size=6 face=黑体>${html(site.name)}</FONT>
<TR><TD width=170 valign=top bgcolor=#eef3fb><TABLE width=100% cellpadding=8><TR><TD><A href="/">首页</A><TR><TD><A href="/zzjg.asp">组织机构</A><TR><TD><A href="./">${html(column)}</A><TR><TD><A href="/wsdc.asp">网上调查</A></TABLE><TD valign=top>
<TABLE width=100% cellpadding=14><TR><TD align=center><FONT size=5><B>${html(title)}</B></FONT><BR><FONT size=2 color=gray>${source ? `来源：${html(source)}　` : ''}${date ? `日期：${date}　` : ''}浏览：118 次</FONT><TR><TD id=content>
${content}
</TABLE><TR><TD colspan=2 align=center bgcolor=#003399><FONT size=2 color=white>版权所有 ${html(site.name)}</FONT></TABLE></BODY></HTML>`
}

export const capitals: Markup = {
  page,
  skin,
  report: (report) => page({ ...report, column: '政府信息公开', source: report.agency, content: articleOf(report, skin) }),
}
