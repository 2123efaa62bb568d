import type { Place, Places } from '../audit/places.ts'
import type { Finding, Severity } from '../audit/schema.ts'
import type { TextPiece } from '../page/words.ts'
import { sameWords } from './lanes.ts'

/** The findings that share one place, and so one badge. */
export interface Group {
  at: Place['at']
  element: Element
  /** Empty but for `words`. */
  words: readonly TextPiece[]
  /** The gravest first. */
  findings: readonly Finding[]
}

/** More than so many signs side by side would cover what they are about: a number stands for them. */
const mostFanned = 3

/** Whether a group is drawn as its gravest sign with a count. */
export function isCounted({ findings }: Pick<Group, 'findings'>): boolean {
  return findings.length > mostFanned
}

const gravity: Record<Severity, number> = { error: 0, warning: 1, notice: 2 }
const depth: Record<Place['at'], number> = { before: 0, title: 1, cell: 2, words: 3, after: 4 }

/** Findings with a place, grouped by it, in the order in which a reader of the page meets them. */
export function groupFindings(findings: readonly Finding[], places: Places): Group[] {
  const byElement = new Map<Element, (Group & { findings: Finding[] })[]>()
  for (const finding of findings) {
    const place = places.get(finding.id)
    if (!place) continue
    const { at, element, words = [] } = place
    const there = byElement.get(element) ?? []
    const group = there.find((other) => other.at === at && sameWords(other.words, words))
    if (group) group.findings.push(finding)
    else there.push({ at, element, words, findings: [finding] })
    byElement.set(element, there)
  }
  const groups = [...byElement.values()].flat()
  for (const group of groups) group.findings.sort(byGravity)
  return groups.sort(inPageOrder)
}

function byGravity(a: Finding, b: Finding): number {
  return gravity[a.severity] - gravity[b.severity]
}

function inPageOrder(a: Group, b: Group): number {
  const [one, other] = [anchorOf(a), anchorOf(b)]
  if (one === other) return depth[a.at] - depth[b.at] || (a.words[0]?.start ?? 0) - (b.words[0]?.start ?? 0)
  return one.compareDocumentPosition(other) & 4 /* the other follows */ ? -1 : 1
}

/** Words stand where their text stands: their block may hold the whole article. */
function anchorOf({ element, words }: Group): Node {
  return words[0]?.node ?? element
}
