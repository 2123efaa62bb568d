import type { Places } from '../audit/places.ts'
import type { Audit } from '../audit/schema.ts'
import { findCovers } from './covers.ts'
import { groupFindings } from './groups.ts'
import { clearHighlights, paintHighlights } from './highlights.ts'
import type { Lights } from './lights.ts'
import { drawMarks, type Mark } from './marks.ts'
import { arrange, type MarkBoxes } from './positions.ts'
import { scrollToRange } from './scroll-to.ts'
import { putOnPage, type Surface } from './surface.ts'
import { type Watch, watchLayout } from './watch.ts'
import type { Words } from './words.ts'

/** The marks that are drawn, and their life on the page: put on it, kept in place, taken off. */
export interface Stage {
  /** Draws the findings that are not among those `hidden`. */
  draw(audit: Audit, places: Places, hidden: ReadonlySet<string>): void
  /** The findings that have a mark, in page order. */
  ids(): string[]
  buttonOf(finding: string): HTMLElement | null
  /** The mark that Tab leads to. */
  tabStop(): HTMLElement | null
  /** Scrolls a finding's place into view and makes its mark the tab stop; false where it cannot be seen. */
  reach(finding: string, block: 'center' | 'nearest'): boolean
  /** Puts everything where it belongs, now. */
  arrange(): void
  enter(): void
  leave(): void
  isOn(): boolean
}

/**
 * How else to scroll where a mark is still not seen: the page's own header lies over what the browser takes for seen, or its cell is
 * larger than what scrolls it, and the mark stands at the corner.
 */
const furtherWays = [
  ['center', 'nearest'],
  ['start', 'end'],
] as const

/**
 * A stage on a surface. `moved` is called when marks or page have moved, at a moment when layout can be read at no cost: with where the
 * marks are going to stand, or without where they stand still.
 */
export function createStage(surface: Surface, lights: Lights, words: Words, moved: (boxes?: MarkBoxes) => void): Stage {
  const { view, host } = surface
  let marks: Mark[] = []
  let watched: Element[] = []
  let watch: Watch | null = null
  let covers: Element[] | null = null
  let adrift = false
  let frame = 0
  let current: string | null = null

  const buttons = () => [...surface.marks.querySelectorAll<HTMLElement>('[data-finding]')]
  const markOf = (finding: string) => marks.find(({ group }) => group.findings.some(({ id }) => id === finding))

  const keepOneTabStop = (): void => {
    const seen = buttons().filter((button) => button.parentElement?.hidden === false)
    const stop = seen.find(({ dataset }) => dataset.finding === current) ?? seen[0]
    for (const button of buttons()) {
      const wanted = button === stop ? 0 : -1
      if (button.tabIndex !== wanted) button.tabIndex = wanted
    }
  }
  /** Underlines the words; where the browser cannot, the mark draws its own line under them. */
  const paint = (): void => {
    const underlines = marks.flatMap(({ underlining, group }) =>
      underlining ? [{ ...underlining, severity: group.findings[0]?.severity ?? 'notice' }] : [],
    )
    surface.root.classList.toggle('painted', paintHighlights(surface, underlines))
  }
  const arrangeNow = (): void => {
    view.cancelAnimationFrame(frame)
    frame = 0
    if (!watch) return
    covers ??= findCovers(surface.document, view, host, watched)
    adrift = arrange(surface, { marks, lights: lights.all(), covers }, moved)
    keepOneTabStop()
  }
  const arrangeSoon = (): void => {
    frame ||= view.requestAnimationFrame(arrangeNow)
  }
  const forget = (): void => {
    covers = null
    for (const mark of marks) mark.spot = null
  }
  const layoutChanged = (): void => {
    forget()
    arrangeSoon()
  }
  const resized = (): void => {
    forget()
    arrangeNow()
  }
  const scrolled = (container: Element | null): void => {
    if (container === null ? adrift : watched.some((element) => container.contains(element))) arrangeSoon()
    else if (container === null) moved()
  }

  return {
    draw(audit, places, hidden) {
      const shown = audit.findings.filter(({ id }) => !hidden.has(id))
      marks = drawMarks(surface, marks, groupFindings(shown, places), words)
      covers = null
      watched = [...places.values()].flatMap(({ element, lit }) => [element, ...lit.map((cell) => cell.element)])
      // A page that replaced its content may have thrown our element out with it.
      if (watch && !host.isConnected) putOnPage(surface)
      if (watch) paint()
      watch?.over(watched)
      arrangeNow()
    },
    ids: () => marks.flatMap(({ group }) => group.findings.map(({ id }) => id)),
    buttonOf: (finding) => buttons().find(({ dataset }) => dataset.finding === finding) ?? null,
    tabStop: () => buttons().find(({ tabIndex }) => tabIndex === 0) ?? null,
    reach(finding, block) {
      const mark = markOf(finding)
      const words = mark?.underlining?.ranges[0]
      const element = words ? words.startContainer.parentElement : mark?.group.element
      if (!watch || !mark || !element?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false
      current = finding
      for (const [vertical, inline] of [[block, 'nearest'], ...furtherWays] as const) {
        if (!words) element.scrollIntoView({ block: vertical, inline, behavior: 'instant' })
        else scrollToRange(words, vertical === 'nearest' ? vertical : 'center', view)
        arrangeNow()
        if (!mark.node.hidden) return true
      }
      return false
    },
    arrange: arrangeNow,
    enter() {
      putOnPage(surface)
      watch = watchLayout(view, { layout: layoutChanged, resized, scroll: scrolled })
      // Of an earlier copy of this script.
      clearHighlights(view)
      // Nothing is drawn on a new stage: to look at the page for it would have the browser lay it out once more.
      if (marks.length === 0) return
      paint()
      watch.over(watched)
      arrangeNow()
    },
    leave() {
      watch?.stop()
      watch = null
      covers = null
      view.cancelAnimationFrame(frame)
      frame = 0
      clearHighlights(view)
      host.remove()
    },
    isOn: () => watch !== null,
  }
}
