import { lancheng, qingling, yunhe } from '../agencies.ts'
import { figuresWith } from '../figures.ts'
import { articleOf } from '../markup/article.ts'
import { markups } from '../markup/index.ts'
import { modernSkin } from '../markup/modern.ts'
import type { Site } from '../markup/report.ts'
import { contentOf, type PortalFile, reportPage, type SampleReport } from '../sample.ts'

/** Pages that change while they are looked at. They are served beside the sample pages and belong to no list of them. */
export interface LivePage {
  host: string
  path: string
  html: string
  files: readonly PortalFile[]
}

const html = 'text/html; charset=utf-8'

/** A report whose column does not add up, so that it has findings; of one agency and year each. */
function faulty(name: string, site: Site, agency: string, year: number, upheld: number): SampleReport {
  const figures = figuresWith('disclosure-2021', { 'received.natural': 2, 'granted.natural': 2, 'litigationDirect.upheld': upheld })
  const wrong = { ...figures, values: { ...figures.values, 'litigationDirect.total': upheld + 1 } }
  return { name, site, agency, year, published: `${year + 1}-01-20`, figures: wrong, markup: 'modern' }
}

const first = faulty('live-first', qingling, '青岭县自然资源局', 2022, 1)
const second = faulty('live-second', qingling, '青岭县农业农村局', 2023, 3)
const other = faulty('live-other', lancheng, '澜城市工业和信息化局', 2021, 2)

const fragment = (report: SampleReport) => articleOf(contentOf(report), modernSkin)
const news = '<p>全县春耕物资储备充足，各乡镇备耕工作有序展开。</p>'
const links = [2024, 2023, 2022, 2021].map((year) => `${first.agency}${year}年政府信息公开工作年度报告`)
const list = `<ul>${links.map((title, index) => `<li><a href="/live/app/${index}">${title}</a></li>`).join('')}</ul>`

function page(site: Site, title: string, content: string): string {
  return markups.modern.page({ site, title, column: '政务公开', source: null, published: null, content })
}

/** What the portal of one page fetches: heading and content. */
const parts: Record<string, { title: string; content: string }> = {
  first: { title: contentOf(first).title, content: fragment(first) },
  second: { title: contentOf(second).title, content: fragment(second) },
  news: { title: '春耕备耕', content: news },
  list: { title: '信息列表', content: list },
}

/**
 * A portal of one page. `go(address, part, wait)` changes the address at once and the content `wait` milliseconds and one request later;
 * the addresses say nothing about what is there.
 */
const app: LivePage = {
  host: qingling.host,
  path: '/live/app.html',
  html: page(
    qingling,
    '政务服务',
    `<div id="view">${news}</div><script>
const show = (part, wait) => setTimeout(() => fetch('/live/part/' + part).then((answer) => answer.json()).then(({ title, content }) => {
  document.querySelector('h1').textContent = title
  document.title = title
  document.getElementById('view').innerHTML = content
}), wait)
const go = (address, part, wait) => { history.pushState({ part }, '', address); show(part, wait) }
history.replaceState({ part: 'news' }, '')
addEventListener('popstate', ({ state }) => { if (state) show(state.part, 100) })
addEventListener('hashchange', () => { if (location.hash.startsWith('#/')) show(location.hash.slice(2), 300) })
</script>`,
  ),
  files: Object.entries(parts).map(([name, body]) => ({
    path: `/live/part/${name}`,
    type: 'application/json; charset=utf-8',
    body: JSON.stringify(body),
  })),
}

const tabs = ['单位简介', '2022年年报', '2023年年报']
const panels = [news, fragment(first), fragment(second)]

/** Two reports in tabs that a script shows, one at a time; the page opens on neither. */
const scriptedTabs: LivePage = {
  host: qingling.host,
  path: '/live/tabs.html',
  html: page(
    qingling,
    '青岭县政府信息公开年报',
    `<style>.panel{display:none}.panel.on{display:block}</style><div>${tabs.map((tab, index) => `<button id="tab${index}" onclick="turn(${index})">${tab}</button>`).join('')}</div>
${panels.map((panel, index) => `<div class="panel${index === 0 ? ' on' : ''}">${panel}</div>`).join('')}
<script>const turn = (to) => document.querySelectorAll('.panel').forEach((panel, index) => panel.classList.toggle('on', index === to))</script>`,
  ),
  files: [],
}

/** The same by CSS alone: nothing of the document changes when a tab is chosen. */
const styledTabs: LivePage = {
  host: qingling.host,
  path: '/live/styled-tabs.html',
  html: page(
    qingling,
    '青岭县政府信息公开年报',
    `<style>.panel{display:none}input:checked+.panel{display:block}</style>
${panels.map((panel, index) => `<label for="tab${index}">${tabs[index]}</label> <input type="radio" name="tab" id="tab${index}"${index === 0 ? ' checked' : ''}><div class="panel">${panel}</div>`).join('')}`,
  ),
  files: [],
}

/** A report beside a clock and a carousel that change every 10 milliseconds. */
const restless: LivePage = {
  host: yunhe.host,
  path: '/live/restless.html',
  html: reportPage(faulty('live-restless', yunhe, '云河市水务局', 2023, 1)).html.replace(
    '<article>',
    `<p id="clock">0</p><ul id="slides"><li>一</li><li>二</li><li>三</li></ul><script>
let ticks = 0
setInterval(() => {
  document.getElementById('clock').textContent = ++ticks
  document.querySelectorAll('#slides li').forEach((slide, index) => slide.classList.toggle('on', index === ticks % 3))
}, 10)
</script><article>`,
  ),
  files: [],
}

const frame = (report: SampleReport): LivePage => ({
  host: report.site.host,
  path: `/live/frame/${report.name}.html`,
  html: reportPage(report).html,
  files: [],
})

/** A page that is nothing by itself and takes frames. */
const frames: LivePage = {
  host: qingling.host,
  path: '/live/frames.html',
  html: page(qingling, '政务公开', '<p>请选择栏目。</p><div id="place"></div>'),
  files: [{ path: '/live/frame/news.html', type: html, body: page(qingling, '春耕备耕', news) }],
}

export const livePages = {
  app,
  scriptedTabs,
  styledTabs,
  restless,
  frames,
  first: frame(first),
  second: frame(second),
  /** Of another portal. */
  other: frame(other),
}
