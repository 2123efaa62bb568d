import { build } from './build.ts'
import { isCounted } from './groups.ts'
import type { Lane } from './highlight-names.ts'
import type { Mark } from './marks.ts'
import { boxAt, type Rectangle, shared } from './rectangle.ts'
import type { Sight } from './sight.ts'
import { type Origin, put } from './surface.ts'
import { emOf } from './text-boxes.ts'
import { gripOf, inkOf, linesOf, parted, underlined, union } from './text-lines.ts'

/** What words are marked with: their ranges, and which of two underlines that cross is theirs. */
export interface Underlining {
  ranges: readonly Range[]
  lane: Lane
}

/** The words of a mark on the page, in viewport pixels: the ink of all of their lines, and what of these is seen. */
export interface SeenWords {
  lines: readonly Rectangle[]
  seen: readonly Rectangle[]
  whole: Rectangle
}

/** Looks where the words of a mark are; null where none of them is shown. Reads layout. */
export function seeWords({ ranges }: Underlining, sight: Sight): SeenWords | null {
  const lines: Rectangle[] = []
  const seen: Rectangle[] = []
  for (const range of ranges) {
    const parent = range.startContainer.parentElement
    const window = parent && sight.inside(parent)
    if (!window) continue
    const em = emOf(parent)
    for (const box of range.getClientRects()) {
      const ink = inkOf(box, em)
      lines.push(ink)
      const part = shared(ink, window)
      const clear = part && sight.uncovered(parent, part)
      if (clear) seen.push(clear)
    }
  }
  const [first, ...others] = linesOf(lines)
  return first && seen.length > 0 ? { lines: [first, ...others], seen: linesOf(seen), whole: others.reduce(union, first) } : null
}

/** How a mark at words is drawn, in viewport pixels. */
export interface UnderlineLayout {
  whole: Rectangle
  /** The words with their underline, line by line. */
  stretches: readonly Rectangle[]
  /** Where the underline takes the pointer: one for each button, and the rest of the lines for the first of them. */
  grips: readonly Rectangle[]
  rest: readonly Rectangle[]
  /** One for each button; null where there is no room in sight. */
  signs: readonly (Rectangle | null)[]
}

/** Lays out a mark at words whose badge stands at `badge`, each button over its share of the longest line; those that are counted one over the other. */
export function layUnderline(mark: Mark, { whole, seen }: SeenWords, badge: Rectangle | null, scale: number): UnderlineLayout {
  const lane = mark.underlining?.lane ?? 0
  const count = mark.group.findings.length
  const lines = seen.map((line) => gripOf(line, lane, scale))
  const longest = lines.reduce((best, line) => (line.right - line.left > best.right - best.left ? line : best), lines[0] ?? whole)
  const size = badge ? badge.bottom - badge.top : 0
  const isOne = isCounted(mark.group)
  const step = badge && count > 1 && !isOne ? (badge.right - badge.left - size) / (count - 1) : 0
  return {
    whole,
    stretches: seen.map((line) => underlined(line, lane, scale)),
    grips: isOne ? Array.from({ length: count }, () => longest) : parted(longest, count),
    rest: lines.filter((line) => line !== longest),
    signs: Array.from({ length: count }, (_, at) => badge && boxAt(badge.left + at * step, badge.top, size, size)),
  }
}

/** Puts a mark's underline, buttons and badge where they belong. Writes only. */
export function putUnderline({ node }: Mark, layout: UnderlineLayout, origin: Origin): void {
  const { whole, grips, signs, rest, stretches } = layout
  put(node, whole, origin, true)
  const inMark = { left: whole.left, top: whole.top, scale: origin.scale }
  const painted = node.querySelector<HTMLElement>('.stretches')
  if (painted) putAll(painted, 'stretch', stretches, inMark)
  node.querySelectorAll<HTMLElement>('.mark').forEach((button, at) => {
    const grip = grips[at] ?? whole
    const inButton = { left: grip.left, top: grip.top, scale: origin.scale }
    put(button, grip, inMark, true)
    const [sign, more] = button.querySelectorAll<HTMLElement>('.sign,.grips')
    if (sign) put(sign, signs[at] ?? null, inButton, false)
    if (more) putAll(more, 'grip', at === 0 ? rest : [], inButton)
  })
}

/** Puts one child of a kind at each box, with as many children as there are boxes. */
function putAll(parent: HTMLElement, kind: string, boxes: readonly Rectangle[], origin: Origin): void {
  while (parent.childElementCount > boxes.length) parent.lastElementChild?.remove()
  boxes.forEach((box, at) => {
    const known = parent.children[at]
    const child = known instanceof HTMLElement ? known : parent.appendChild(build(parent.ownerDocument, 'span', { class: kind }))
    put(child, box, origin, true)
  })
}
