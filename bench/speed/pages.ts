import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { launchChromium, openBarePage } from '../../tests/browsers/bare-chromium.ts'
import { pageScript } from '../../tests/browsers/page-script.ts'
import { samplePages } from '../../tests/portal/pages.ts'
import { sharedPages } from '../../tests/reports/shared.ts'
import { type AuditTimes, timeAudit } from './audit.ts'

/** A report as it is measured. */
interface Measured {
  name: string
  html: string
}

/** The saved reports beside the checkout, where they are there, and the sample pages that are reports. */
async function reports(): Promise<Measured[]> {
  const saved = sharedPages('reports').map(async (path) => ({ name: basename(path, '.html'), html: await readFile(path, 'utf8') }))
  // That in a frame is another document, and that which comes late is not there yet.
  const samples = samplePages.filter(({ truth, name }) => truth && name !== 'in-a-frame' && name !== 'loaded-late')
  return [...(await Promise.all(saved)), ...samples.map(({ name, html }) => ({ name, html }))]
}

/** A report with a table of so many more cells beside its own. */
function grown(cells: number): Measured {
  const [report] = samplePages
  const rows = Array.from(
    { length: cells / 10 },
    (_, row) => `<tr>${Array.from({ length: 10 }, (_, column) => `<td>${(row * 7 + column) % 90}</td>`).join('')}</tr>`,
  )
  return { name: `${cells} cells`, html: (report?.html ?? '').replace(/<\/body>|$/, `<table>${rows.join('')}</table></body>`) }
}

/** What audits cost. */
export interface AuditMeasures {
  version: string
  reports: AuditTimes[]
  /** One page with ever more cells. */
  growth: AuditTimes[]
}

/** Measures the audit on all reports and on one page that grows. */
export async function measureAudits(rounds: number, names: (name: string) => boolean = () => true): Promise<AuditMeasures> {
  const browser = await launchChromium()
  try {
    const script = await pageScript('bench/speed/in-page.ts', 'measured', { minify: true })
    const measure = async ({ name, html }: Measured, axe: boolean, most = rounds) => {
      const page = await openPage(browser)
      const times = await timeAudit(page, name, html, script, { rounds: most, axe })
      await page.close()
      return times
    }
    const audits: AuditTimes[] = []
    for (const report of (await reports()).filter(({ name }) => names(name))) audits.push(await measure(report, true))
    const growth: AuditTimes[] = []
    for (const cells of [1000, 10_000, 100_000]) growth.push(await measure(grown(cells), false, Math.min(rounds, 5)))
    return { version: `Chromium ${browser.version()}`, reports: audits, growth }
  } finally {
    await browser.close()
  }
}

/** A page under a gov.cn name; what it asks for goes nowhere. */
async function openPage(browser: Browser): Promise<Page> {
  const page = await openBarePage(browser)
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest() ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: '' }) : route.abort(),
  )
  await page.goto('http://www.yunheshi-sample.gov.cn/report.html')
  return page
}
