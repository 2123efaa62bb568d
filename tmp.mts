import { chromium } from 'playwright-core'
import { readFileSync } from 'node:fs'
import { sharedPages } from './tests/reports/shared.ts'
import { samplePages } from './tests/portal/pages.ts'
import { measuringScript, timeAudit } from './bench/speed/audit.ts'
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
const script = await measuringScript()
const pages = [...sharedPages('reports').map(p => [p.split('/').at(-1)!, readFileSync(p,'utf8')] as const), ...samplePages.filter(p => p.truth && p.name !== 'in-a-frame').map(p => [p.name, p.html] as const)]
const ctx = await b.newContext({ javaScriptEnabled: true })
for (const [n, h] of pages) {
  const page = await ctx.newPage()
  await page.route('**/*', (r) => r.request().isNavigationRequest() ? r.fulfill({ contentType: 'text/html; charset=utf-8', body: h }) : r.abort())
  await page.goto('http://a.gov.cn/x.html')
  const t = await timeAudit(page, n, h, script, { rounds: 7, axe: true })
  console.log(n.padEnd(30), t.cells, t.cellsAlone.toFixed(3), t.audit.toFixed(3), t.read.toFixed(3), 'ratio', (t.audit/t.cellsAlone).toFixed(1), 'read', (t.read/t.cellsAlone).toFixed(1), 'axe', (t.axe!/t.audit).toFixed(1))
  await page.close()
}
await b.close()
