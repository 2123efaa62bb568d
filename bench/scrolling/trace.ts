import * as z from 'zod/mini'

/** An event of a Chromium trace; times are in microseconds. */
const eventSchema = z.object({
  name: z.string(),
  ph: z.string(),
  tid: z.number(),
  ts: z.number(),
  dur: z.optional(z.number()),
})
export type TraceEvent = z.infer<typeof eventSchema>

/** What one frame cost on the page's main thread. */
export interface FrameCost {
  /** How often a script made the browser lay out the page, instead of leaving that to the frame's end. */
  forcedLayouts: number
  /** The same for the styles of elements. */
  forcedStyles: number
  /** All layouts, those at the frame's end included. */
  layouts: number
  /** Time in scripts, milliseconds. */
  script: number
}

/** The name of the mark that the page sets at the beginning of each frame. */
export const frameMark = 'gouji-frame'

const scripts = new Set(['FunctionCall', 'FireAnimationFrame', 'TimerFire', 'EventDispatch', 'EvaluateScript', 'RunMicrotasks'])

/** Reads the events of a trace. What is no event is left out. */
export function readEvents(found: readonly unknown[]): TraceEvent[] {
  return found.flatMap((each) => {
    const event = eventSchema.safeParse(each)
    return event.success ? [event.data] : []
  })
}

/** The cost of each frame between two marks, in order. Only the thread that sets the marks counts. */
export function framesOf(events: readonly TraceEvent[]): FrameCost[] {
  const marks = events.filter(({ name, ph }) => name === frameMark && ph !== 'E').sort(byTime)
  const thread = marks[0]?.tid
  const spans = spansOf(events.filter(({ tid }) => tid === thread).sort(byTime))
  const inScripts = outermost(spans.filter(({ name }) => scripts.has(name)))
  const isForced = ({ from }: Span) => inScripts.some((script) => script.from <= from && from < script.to)
  return marks.slice(0, -1).map((mark, index) => {
    const end = marks[index + 1]?.ts ?? mark.ts
    const within = (span: Span) => span.from >= mark.ts && span.from < end
    const layouts = spans.filter((span) => span.name === 'Layout' && within(span))
    const styles = spans.filter((span) => span.name === 'UpdateLayoutTree' && within(span))
    return {
      forcedLayouts: layouts.filter(isForced).length,
      forcedStyles: styles.filter(isForced).length,
      layouts: layouts.length,
      script: inScripts.filter(within).reduce((sum, { from, to }) => sum + (to - from) / 1000, 0),
    }
  })
}

interface Span {
  name: string
  from: number
  to: number
}

/** Events that last: complete ones, and pairs of a beginning and an end. `events` are in the order of their times. */
function spansOf(events: readonly TraceEvent[]): Span[] {
  const spans: Span[] = []
  const begun: TraceEvent[] = []
  for (const event of events) {
    if (event.ph === 'X') spans.push({ name: event.name, from: event.ts, to: event.ts + (event.dur ?? 0) })
    if (event.ph === 'B') begun.push(event)
    if (event.ph !== 'E') continue
    const at = begun.findLastIndex(({ name }) => name === event.name)
    const [first] = at === -1 ? [] : begun.splice(at, 1)
    if (first) spans.push({ name: first.name, from: first.ts, to: event.ts })
  }
  return spans.sort((a, b) => a.from - b.from || b.to - a.to)
}

/** The spans that lie in no other of them. `spans` are in the order of their beginnings. */
function outermost(spans: readonly Span[]): Span[] {
  let end = Number.NEGATIVE_INFINITY
  return spans.filter(({ to }) => {
    const isOutside = to > end
    end = Math.max(end, to)
    return isOutside
  })
}

function byTime(a: TraceEvent, b: TraceEvent): number {
  return a.ts - b.ts
}
