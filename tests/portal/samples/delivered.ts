import { lancheng, qingling, yunhe } from '../agencies.ts'
import { figuresWith } from '../figures.ts'
import { articleOf } from '../markup/article.ts'
import { markups } from '../markup/index.ts'
import { modernSkin } from '../markup/modern.ts'
import { contentOf, reportPage, type SamplePage, type SampleReport } from '../sample.ts'

/** Reports that reach the reader in other ways than as one HTML page. */

/** A drawing of a table, as portals put scans of their tables on a page. */
function pictureOfTable(rows: number): string {
  const lines = Array.from({ length: rows + 1 }, (_, row) => `<path d="M10 ${10 + (row * 400) / rows}H710" stroke="#333"/>`)
  const columns = [10, 190, 320, 450, 580, 710].map((x) => `<path d="M${x} 10V410" stroke="#333"/>`)
  const words = Array.from(
    { length: rows },
    (_, row) => `<text x="24" y="${30 + (row * 400) / rows}" font-size="15">第 ${row + 1} 行</text>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" width="720" height="420"><rect width="720" height="420" fill="#fff"/>${[...lines, ...columns, ...words].join('')}</svg>`
}

const pictures: SamplePage = {
  ...reportPage({
    name: 'tables-as-pictures',
    site: lancheng,
    agency: '澜城市工业和信息化局',
    year: 2022,
    published: '2023-01-17',
    figures: figuresWith('disclosure-2021', {}),
    markup: 'vsb',
    tables: { pictures: ['/images/table.svg'] },
    structural: ['image-table:proactive', 'image-table:requests', 'image-table:review'],
  }),
  files: [{ path: '/images/table.svg', type: 'image/svg+xml', body: pictureOfTable(12) }],
}

const framed: SampleReport = {
  name: 'in-a-frame',
  site: qingling,
  agency: '青岭县自然资源局',
  year: 2021,
  published: '2022-01-24',
  figures: figuresWith('disclosure-2021', {
    'received.natural': 5,
    'granted.natural': 4,
    'unable.notHeld.natural': 1,
    'concluded.natural': 5,
  }),
  markup: 'ucap',
}

/** The page round the report says only where it stands. */
const inFrame: SamplePage = {
  ...reportPage(framed),
  html: markups.jcms.page({
    site: framed.site,
    title: '政府信息公开专栏',
    column: '政府信息公开',
    source: null,
    published: null,
    content: '<iframe src="/open/frame/in-a-frame.html" width="100%" height="1600" frameborder="0"></iframe>',
  }),
  files: [{ path: '/open/frame/in-a-frame.html', type: 'text/html; charset=utf-8', body: reportPage(framed).html }],
}

const late: SampleReport = {
  name: 'loaded-late',
  site: yunhe,
  agency: '云河市交通运输局',
  year: 2024,
  published: '2025-01-20',
  figures: figuresWith('disclosure-2021', { 'received.natural': 2, 'granted.natural': 2, 'litigationDirect.upheld': 1 }),
  markup: 'modern',
}

const loadedLate: SamplePage = {
  ...reportPage(late),
  html: markups.modern.page({
    ...contentOf(late),
    column: '政府信息公开年报',
    source: late.agency,
    content: `<div id="content">正在加载……</div>
<script>setTimeout(function () {
  fetch('/api/loaded-late.html').then(function (r) { return r.text() }).then(function (text) { document.getElementById('content').innerHTML = text })
}, 2000)</script>`,
  }),
  files: [{ path: '/api/loaded-late.html', type: 'text/html; charset=utf-8', body: articleOf(contentOf(late), modernSkin) }],
}

export const deliveredSamples: readonly SamplePage[] = [pictures, inFrame, loadedLate]
