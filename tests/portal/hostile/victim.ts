import { beiyu } from '../agencies.ts'
import { figuresWith } from '../figures.ts'
import { contentOf, reportPage, type SampleReport } from '../sample.ts'

/** A page that was made to hurt who reads it. */
export interface HostilePage {
  /** Without a stroke. */
  name: string
  /** Markup, or the bytes of a page in another encoding. */
  body: string | Buffer
  /** The content type; that of HTML in UTF-8 where it is not given. */
  type?: string
  headers?: Readonly<Record<string, string>>
}

/** Every hostile page is of this host. */
export const host = beiyu.host

const figures = figuresWith('disclosure-2021', { 'received.natural': 12, 'granted.natural': 12, 'litigationDirect.upheld': 1 })

/** An ordinary report with one total that is wrong, and a sentence that says something else than the table. */
export const report: SampleReport = {
  name: 'hostile',
  site: beiyu,
  agency: '北屿新区经济发展局',
  year: 2023,
  published: '2024-01-19',
  figures: { ...figures, values: { ...figures.values, 'litigationDirect.total': 2 } },
  markup: 'modern',
  claims: { overview: ['2023年，我局共收到政府信息公开申请15件。'] },
  structural: ['narrative-table:received.total'],
}

// As the page's own scripts have made it; what is ours by then is no part of it.
const keep = `<script>addEventListener('load', () => { window.asMade = document.documentElement.outerHTML })</script>`

/** The report as it would be without anything hostile about it, its title, and the ids of its findings. */
export const victim = {
  html: replaced('</head>', `${keep}</head>`, reportPage(report).html),
  title: contentOf(report).title,
  findings: reportPage(report).truth?.findings ?? [],
}

/** The report with something more at the end of its article. */
export function withMore(markup: string): string {
  return replaced('</article>', `${markup}</article>`)
}

/** The report, or other markup, with one stretch of it replaced. Throws where it is not there. */
export function replaced(stretch: string, by: string, from: string = victim.html): string {
  if (!from.includes(stretch)) throw new Error(`the page has no ${stretch}`)
  return from.replace(stretch, () => by)
}

/** The report with a script at its end. */
export function withScript(source: string): string {
  return replaced('</body>', `<script>${source}</script></body>`)
}
