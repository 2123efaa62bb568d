import type { Finding } from '../audit/schema.ts'
import { severityWords } from '../audit/wording.ts'
import { build } from './build.ts'
import { glyph } from './glyph.ts'
import { groundOf } from './ground.ts'
import { type Group, isCounted } from './groups.ts'
import type { Lane } from './highlight-names.ts'
import { lanesOf, sameWords } from './lanes.ts'
import type { Size } from './spots.ts'
import type { Surface } from './surface.ts'
import type { Underlining } from './underline-mark.ts'
import type { Words } from './words.ts'

/** A badge or pill on the page: one element for its place, one button in it for each finding. */
export interface Mark {
  group: Group
  node: HTMLElement
  /** At words alone. */
  underlining: Underlining | null
  /** The thin frame round the cell, or the line through the gap; title and words have none. */
  frame: HTMLElement
  /** Where it stands, as an offset from the element's upper left corner, until something changes. */
  spot: { dx: number; dy: number; size: Size; compact: boolean; of: Size } | null
  /** Its full size in our pixels; null until it has been measured. */
  size: Size | null
}

/** Draws the groups, keeping every element whose finding is still there, and returns their marks in page order. */
export function drawMarks(surface: Surface, previous: readonly Mark[], groups: readonly Group[], words: Words): Mark[] {
  const atWords = groups.filter(({ at }) => at === 'words')
  // Before anything is written: to ask for styles in between would have the browser reckon them once a mark.
  const grounds = groups.map(({ element }) => groundOf(element, surface.view))
  const lanes = lanesOf(atWords.map(({ words: stretch }) => stretch))
  const marks = groups.map((group, index) => {
    const known = previous.find(
      ({ group: old }) => old.element === group.element && old.at === group.at && sameWords(old.words, group.words),
    )
    const mark = drawMark(surface.document, known, group, lanes[atWords.indexOf(group)] ?? 0)
    attribute(mark.frame, 'class', `${frames[group.at]} ${group.findings[0]?.severity ?? 'notice'} on-${grounds[index] ?? 'light'}`)
    return mark
  })
  for (const { node, frame } of previous.filter((old) => !marks.some((mark) => mark.node === old.node))) {
    node.remove()
    frame.remove()
  }
  inOrder(
    surface.marks,
    marks.map(({ node }) => node),
  )
  inOrder(
    surface.frames,
    marks.map(({ frame }) => frame),
  )
  const buttons = [...surface.marks.querySelectorAll<HTMLElement>('[data-finding]')]
  attribute(surface.marks, 'aria-label', words.marks(buttons.length))
  buttons.forEach((button, index) => {
    const severity = groups.flatMap(({ findings }) => findings)[index]?.severity
    if (severity)
      attribute(button, 'aria-description', `${severityWords[severity][words.language]} · ${words.of(index + 1, buttons.length)}`)
  })
  return marks
}

function drawMark(document: Document, known: Mark | undefined, group: Group, lane: Lane): Mark {
  const node = known?.node ?? build(document, 'div')
  const frame = known?.frame ?? build(document, 'div')
  const worst = group.findings[0]?.severity ?? 'notice'
  const kind = group.at === 'words' ? `words ${worst}` : group.at === 'cell' ? 'badge' : 'pill'
  attribute(node, 'class', `group ${kind}${isCounted(group) ? ' counted' : ''}`)
  const old = new Map([...node.querySelectorAll<HTMLElement>('[data-finding]')].map((button) => [button.dataset.finding, button]))
  const buttons = group.findings.map((finding) => drawButton(document, old.get(finding.id), finding, group))
  const kept = new Set(buttons)
  for (const button of old.values()) if (!kept.has(button)) button.remove()
  inOrder(node, buttons)
  drawCount(document, node, isCounted(group) ? String(group.findings.length) : null)
  if (group.at === 'words' && !known) node.append(build(document, 'div', { class: 'stretches', 'aria-hidden': 'true' }))
  // Shown at full size, so that the next pass can measure it; that pass comes before anything is painted.
  node.hidden = false
  return { group, node, frame, underlining: group.at === 'words' ? { ranges: rangesOf(group.words), lane } : null, spot: null, size: null }
}

const frames: Record<Group['at'], string> = { cell: 'frame', words: 'none', title: 'none', before: 'line', after: 'line' }

/** Live ranges: they shrink to nothing where the page takes their text away, and so never stand at other words. */
function rangesOf(words: Group['words']): Range[] {
  return words.map(({ node, start, end }) => {
    const range = node.ownerDocument.createRange()
    range.setStart(node, Math.min(start, node.length))
    range.setEnd(node, Math.min(end, node.length))
    return range
  })
}

function drawButton(document: Document, known: HTMLElement | undefined, finding: Finding, group: Group): HTMLElement {
  const button = known ?? build(document, 'button', { type: 'button', tabindex: '-1', 'aria-haspopup': 'dialog', 'aria-expanded': 'false' })
  const changed = button.dataset.severity !== finding.severity || button.getAttribute('aria-label') !== finding.message
  attribute(button, 'class', `mark ${finding.severity}`)
  attribute(button, 'data-finding', finding.id)
  attribute(button, 'data-rule', finding.rule)
  attribute(button, 'data-severity', finding.severity)
  attribute(button, 'data-subject', finding.subject ?? '')
  attribute(button, 'aria-label', finding.message)
  if (changed) {
    const sign = glyph(document, finding.severity)
    if (group.at === 'words')
      button.replaceChildren(build(document, 'span', { class: 'sign' }, sign), build(document, 'span', { class: 'grips' }))
    else button.replaceChildren(sign)
    if (group.at !== 'cell' && group.at !== 'words')
      button.append(build(document, 'span', { class: 'label', 'aria-hidden': 'true' }, finding.message))
  }
  return button
}

/** Writes the number of findings beside the first sign; null takes it away. */
function drawCount(document: Document, node: HTMLElement, count: string | null): void {
  const first = node.querySelector('[data-finding]')
  const parent = count === null ? null : (first?.querySelector('.sign') ?? first)
  for (const old of node.querySelectorAll('.count')) if (old.parentElement !== parent || old.textContent !== count) old.remove()
  if (parent && count !== null && !parent.querySelector('.count'))
    parent.append(build(document, 'span', { class: 'count', 'aria-hidden': 'true' }, count))
}

function attribute(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value)
}

/** Moves a child only where it stands wrong: an element that is moved loses the focus. */
function inOrder(parent: Element, children: readonly Element[]): void {
  children.forEach((child, index) => {
    const there = parent.children[index] ?? null
    if (there !== child) parent.insertBefore(child, there)
  })
}
