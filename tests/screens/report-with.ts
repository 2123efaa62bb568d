import { parseDocument } from '../../cli/document.ts'
import { shownBy } from '../../cli/visibility.ts'
import { auditPage } from '../../lib/audit/audit.ts'
import { lancheng } from '../portal/agencies.ts'
import { type Figures, figuresWith } from '../portal/figures.ts'
import type { MarkupName } from '../portal/markup/index.ts'
import { reportPage, type SamplePage } from '../portal/sample.ts'

const details = {
  'received.natural': 62,
  'received.business': 11,
  'carriedOver.natural': 3,
  'granted.natural': 26,
  'granted.business': 6,
  'partlyGranted.natural': 9,
  'unable.notHeld.natural': 22,
  'unable.notHeld.business': 4,
  'notProcessed.petition.natural': 5,
  'carriedForward.natural': 3,
  'carriedForward.business': 1,
  'licensing.decisions': 512,
}

/** A report with just so many findings, in a portal's markup: as many wrong figures as it takes. */
export function reportWith(findings: number, markup: MarkupName): SamplePage {
  const page = pageOf(figuresFor(findings), findings, markup)
  if (countOf(page) !== findings) throw new Error(`${markup}: not ${findings} findings but ${countOf(page)}`)
  return page
}

const known = new Map<number, Figures>()

/** Figures with so many findings. A total that is off by one, then fractions of requests: each field is spoilt unless that makes too many. */
function figuresFor(findings: number): Figures {
  const made = known.get(findings)
  if (made) return made
  const figures = figuresWith('disclosure-2021', details)
  const fields = Object.keys(figures.values)
  let count = 0
  for (const field of [...fields.filter((each) => each.endsWith('.total')), ...fields]) {
    if (count === findings) break
    const before = figures.values[field] ?? 0
    figures.values[field] = field.endsWith('.total') ? before + 1 : before + 0.5
    const now = countOf(pageOf(figures, findings, 'modern'))
    if (now > findings) figures.values[field] = before
    else count = now
  }
  known.set(findings, figures)
  return figures
}

function pageOf(figures: Figures, findings: number, markup: MarkupName): SamplePage {
  return reportPage({
    name: `screen-${markup}-${findings}`,
    site: lancheng,
    agency: '澜城市工业和信息化局',
    year: 2023,
    published: '2024-01-19',
    figures: { ...figures, values: { ...figures.values } },
    markup,
  })
}

function countOf({ html }: SamplePage): number {
  const document = parseDocument(html)
  return auditPage(document, { url: '', language: 'zh', isShown: shownBy(document) }).audit.findings.length
}
