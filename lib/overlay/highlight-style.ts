import type { Severity } from '../audit/schema.ts'
import { strokeColours } from '../design/mark-colours.ts'
import { highlightName, highlightSign, type Lane } from './highlight-names.ts'

const lanes: readonly Lane[] = [0, 1]

/** Shape tells the severities apart without colour. The colours are those of the frames round cells. */
const strokes: readonly (readonly [Severity, string])[] = [
  ['error', `double 1px ${strokeColours.error}`],
  ['warning', `wavy 1px ${strokeColours.warning}`],
  ['notice', `dashed 1.5px ${strokeColours.notice}`],
]

const rules = strokes.flatMap(([severity, stroke]) =>
  lanes.map(
    (lane) =>
      `::highlight(${highlightName(severity, lane)}){text-decoration:underline ${stroke};text-decoration-skip-ink:none;text-underline-offset:${3 + 5 * lane}px}`,
  ),
)

/**
 * How the words of claims are underlined: a sheet that must reach the page's text, so that none in a shadow root will do. The browser
 * puts it in on the extension's behalf, where no script of the page can find it. It says nothing on paper.
 */
export const highlightStyles = `@media screen{gouji-overlay{${highlightSign}:1}${rules.join('')}}`
