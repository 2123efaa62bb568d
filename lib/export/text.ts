import type { Audit, Equation, Finding, Term } from '../audit/schema.ts'
import { checkedWords, severityWords, verdictWords } from '../audit/wording.ts'
import type { Language } from '../language.ts'
import { equationText, fieldLabel, figureText, unknownSign } from './labels.ts'
import { repairText } from './repair.ts'
import { type Words, wordsOf } from './words.ts'

/** Quotes of the page beyond this many are left out of a finding's text. */
const mostQuotes = 5
/** Characters. */
const longestQuote = 200

/**
 * All findings of an audit as plain text, to be pasted into a message to the agency or into 我为政府网站找错: page, agency, year and
 * result first, then the findings one by one. `language` is the one that the audit was made in.
 */
export function findingsAsText(audit: Audit, language: Language): string {
  const words = wordsOf(language)
  const findings = audit.findings.map((finding, index) => `${index + 1}. ${findingLines(audit, finding, words).join('\n   ')}`)
  const head = [
    ...pageLines(audit, words),
    `${words.verdict}${words.colon}${verdictWords[audit.verdict][language]}`,
    checkedWords(audit)[language],
  ]
  return `${[head.join('\n'), ...findings].join('\n\n')}\n`
}

/** One finding as plain text with the page that it is about, to be pasted on its own. */
export function findingAsText(audit: Audit, finding: Finding, language: Language): string {
  const words = wordsOf(language)
  return `${[...pageLines(audit, words), '', ...findingLines(audit, finding, words)].join('\n')}\n`
}

function pageLines(audit: Audit, words: Words): string[] {
  const { page, report } = audit
  const year = report?.year ?? null
  const lines = [`${words.page}${words.colon}${page.url}`, `${words.title}${words.colon}${oneLine(page.title)}`]
  if (report === null) return lines
  return [
    ...lines,
    `${words.agency}${words.colon}${oneLine(report.agency ?? words.unknown)}`,
    `${words.year}${words.colon}${year === null ? words.unknown : words.yearOf(year)}`,
  ]
}

function findingLines(audit: Audit, finding: Finding, words: Words): string[] {
  const where = placeText(audit, finding, words)
  return [
    `[${severityWords[finding.severity][words.language]}] ${finding.message}`,
    ...(where === '' ? [] : [`${words.where}${words.colon}${where}`]),
    ...quoteLines(audit, finding, words),
    ...(finding.equation ? equationLines(audit, finding.equation, words) : []),
    ...finding.repairs.slice(0, 1).map((repair) => `${words.repair}${words.colon}${repairText(audit, repair, words.language)}`),
    `${words.basis}${words.colon}${finding.basis}`,
  ]
}

/** The section's heading as printed, and the label of the field, row or column that the finding is about. */
function placeText(audit: Audit, finding: Finding, words: Words): string {
  const heading = audit.report?.sections.find(({ id }) => id === finding.section)?.heading
  const subject = finding.subject ?? ''
  const label = fieldLabel(audit, subject)
  return [oneLine(heading ?? ''), label === subject ? '' : label].filter((part) => part !== '').join(words.comma)
}

function equationLines(audit: Audit, equation: Equation, words: Words): string[] {
  const { left, right, leftValue, rightValue } = equation
  const terms = [...left, ...right]
  const figures =
    left.length > 1 && right.length > 0
      ? [
          `${words.stated}${words.colon}${sideText(audit, right, rightValue, words)}`,
          `${words.expected}${words.colon}${sideText(audit, left, leftValue, words)}`,
        ]
      : [`${words.stated}${words.colon}${terms.map((term) => termText(audit, term, words)).join(words.comma)}`]
  const unknown = new Set(terms.filter(({ value }) => value === null).map(({ field }) => unknownSign(audit, field)))
  const legend = [...unknown].map((sign) => words.signs[sign])
  return [...figures, `${words.equation}${words.colon}${[equationText(audit, equation), ...legend].join(words.comma)}`]
}

/** `（一）予以公开 · 自然人 2，（二）部分公开 · 自然人 1，其余 17 项为 0，合计为 3`. */
function sideText(audit: Audit, terms: readonly Term[], value: number, words: Words): string {
  if (terms.length === 1) return terms.map((term) => termText(audit, term, words)).join()
  const told = terms.filter((term) => term.value !== 0)
  const zeros = terms.length - told.length
  const open = terms.some((term) => term.value === null)
  const named = told.map((term) => termText(audit, term, words))
  return [...named, ...(zeros > 0 ? [words.zeros(zeros, told.length === 0)] : []), words.sum(figureText(value), open)].join(words.comma)
}

function termText(audit: Audit, { field, value, sign }: Term, words: Words): string {
  return `${fieldLabel(audit, field)} ${value === null ? words.unread[unknownSign(audit, field)] : figureText(sign * value)}`
}

function quoteLines(audit: Audit, finding: Finding, words: Words): string[] {
  // An equation names its cells with their figures; what it cannot give is the wording of a claim.
  const shown = finding.evidence.filter(({ kind }) => kind === 'text' || !finding.equation)
  const quotes = shown.map((evidence) => {
    if (evidence.kind === 'text') return words.quote(oneLine(evidence.quote))
    const text = oneLine(evidence.text)
    // A cell of a table of no known form has no field.
    const label = evidence.field === '' ? '' : `${fieldLabel(audit, evidence.field)} `
    return `${label}${text === '' ? words.unread['□'] : words.quote(text)}`
  })
  if (quotes.length === 0) return []
  const more = quotes.length > mostQuotes ? [`… (${quotes.length})`] : []
  return [`${words.printed}${words.colon}${[...quotes.slice(0, mostQuotes), ...more].join(words.comma)}`]
}

/** Text of the page in one line of bearable length. */
function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > longestQuote ? `${line.slice(0, longestQuote)}…` : line
}
