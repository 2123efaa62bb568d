import { type Figures, statedValue } from '../../../tests/portal/figures.ts'
import type { ReportPage } from '../../../tests/portal/markup/report.ts'
import type { SectionId } from '../../../tests/portal/prescribed.ts'
import type { Random } from '../../../tests/portal/random.ts'
import type { Claim, Slot } from './claim.ts'
import { claimsOn } from './claims.ts'
import { breakdown, percentage } from './made-up.ts'
import type { Plan } from './plan.ts'

/** The report with sentences that state figures: as its tables print them, but for the one that the plan wants wrong. */
export function withSentences(
  report: ReportPage,
  { text, year, markup }: Plan,
  random: Random,
): { report: ReportPage; findings: string[] } {
  const { figures } = report
  const claims = claimsOn(figures, year, text === 'against-table' ? 1 : 0.4, random)
  const wrong = text === 'against-table' ? wrongClaim(claims, figures, random) : null
  const written = claims.map((claim) => ({
    section: claim.section,
    text: claim === wrong?.claim ? wrong.text : claim.write(printed(claim.slots, random)),
  }))
  const more = [
    ...(text === 'breakdown' || random.chance(0.3) ? [breakdown(figures, year, text !== 'breakdown', random)] : []),
    ...(text === 'percentage' || random.chance(0.3) ? [percentage(text !== 'percentage', random)] : []),
  ]
  // One sheet with all tables leaves no room for text between them.
  const place = (section: SectionId): SectionId => (markup === 'combined' ? 'overview' : section)
  const all = [...written, ...more.map((claim) => ({ section: claim.section, text: claim.write([]) }))]
  const sections = report.sections.map((section) => ({
    ...section,
    paragraphs: [...section.paragraphs, ...all.filter((one) => place(one.section) === section.id).map((one) => one.text)],
  }))
  const findings = [
    ...(wrong ? [`narrative-table:${wrong.field}`] : []),
    ...(text === 'breakdown' ? ['narrative-sum'] : []),
    ...(text === 'percentage' ? ['narrative-percentage'] : []),
  ]
  return { report: { ...report, sections }, findings }
}

const fullWidth = (text: string): string => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))

function printed(slots: readonly Slot[], random: Random): string[] {
  const style = random.chance(0.15) ? fullWidth : (text: string) => text
  return slots.map(({ value }) => style(String(value)))
}

/** One of the claims with one figure changed to what no reading of the words can mean; null where none states a field. */
function wrongClaim(claims: readonly Claim[], figures: Figures, random: Random): { claim: Claim; text: string; field: string } | null {
  const stating = claims.filter(({ slots }) => slots.some(({ field }) => field !== null))
  if (stating.length === 0) return null
  const claim = random.pick(stating)
  const slot = random.pick(claim.slots)
  const other = implausible(slot.value, figures, random)
  const texts = claim.slots.map((one) => String(one === slot ? other : one.value))
  return slot.field === null ? null : { claim, text: claim.write(texts), field: slot.field }
}

/** Cells of which a sum or difference may be what the words mean: 收到 with and without those carried over, and so on. */
const related = ['received', 'carriedOver', 'concluded', 'carriedForward'].map((row) => `${row}.total`)

function implausible(value: number, figures: Figures, random: Random): number {
  const values = [...Object.values(figures.values).flatMap((one) => one ?? []), value]
  const totals = related.map((field) => statedValue(figures, field))
  const sums = new Set([...values, ...totals.flatMap((one) => totals.flatMap((two) => [one + two, one - two]))])
  let other = value + random.integer(1, 9)
  while (sums.has(other)) other += random.integer(1, 9)
  return Number(other.toFixed(2))
}
