import type { Severity } from '../audit/schema.ts'
import { grounds, underlineColours } from './ground.ts'
import { highlightName, highlightSign, type Lane } from './highlight-names.ts'

const lanes: readonly Lane[] = [0, 1]

/** Shape tells the severities apart without colour. */
const strokes: readonly (readonly [Severity, string])[] = [
  ['error', 'double 1px'],
  ['warning', 'wavy 1px'],
  ['notice', 'dashed 1.5px'],
]

const rules = strokes.flatMap(([severity, stroke]) =>
  lanes.flatMap((lane) =>
    grounds.map(
      (ground) =>
        `::highlight(${highlightName(severity, lane, ground)}){text-decoration:underline ${stroke} ${underlineColours[ground][severity]};text-decoration-skip-ink:none;text-underline-offset:${3 + 5 * lane}px}`,
    ),
  ),
)

/**
 * How the words of claims are underlined: a sheet that must reach the page's text, so that none in a shadow root will do. The browser
 * puts it in on the extension's behalf, where no script of the page can find it. It says nothing on paper.
 */
export const highlightStyles = `@media screen{gouji-overlay{${highlightSign}:1}${rules.join('')}}`
