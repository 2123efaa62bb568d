import type { Figure } from './figures.ts'
import type { Sentence } from './sentences.ts'
import type { Topic } from './subject.ts'
import { topics } from './topics.ts'

/** A figure with the words round it that can say what it counts. */
export interface Stretch {
  figure: Figure
  /** Where `before` begins in the sentence. */
  start: number
  /** From the last mark or figure up to the figure, and from its unit up to the next mark or figure. */
  before: string
  after: string
  topic: Topic | null
  /** The figure is a part of another one: after 其中, 包括, or in a bracket. */
  isPart: boolean
  /** The figure is a difference or what another one is compared with: 较上年增加 5 件, 比上年的 30 件. */
  isCompared: boolean
}

const rowNames = /信访、?举报、?投诉类|主动公开后|上年度?结转/g
const compared =
  /(?:较|相比|同比|环比|比(?!例|重|如)|增加|增长|减少|下降|上升|降低|多|少|增|减|提高)(?:了|为|至|到|的|上年|去年|20\d\d年|度)*[^,;、]{0,4}$/

/** The figures of a sentence with what stands round them. */
export function stretchesOf(sentence: Sentence, figures: readonly Figure[]): Stretch[] {
  const { text } = sentence
  let topic = topicBefore(sentence) ?? (namesOutcomes(text) ? 'requests' : null)
  return figures.map((figure, index) => {
    const previousEnd = figures[index - 1]?.end ?? 0
    const nextStart = figures[index + 1]?.start ?? text.length
    const start = Math.max(previousEnd, text.slice(0, figure.start).search(/[^,;:()]*$/))
    const before = text.slice(start, figure.start)
    const after = (/^[^,;:()。、]*/.exec(text.slice(figure.end, nextStart))?.[0] ?? '').slice(0, 60)
    topic = topicOf(text.slice(previousEnd, figure.end) + after) ?? topic
    return { figure, start, before, after, topic, isPart: isPartAt(text, figure.start), isCompared: compared.test(before) }
  })
}

/** The topic that a text names last, or null. */
export function topicOf(text: string): Topic | null {
  const said = text.replace(rowNames, '')
  let last: { at: number; topic: Topic } | null = null
  for (const [topic, words] of topics) {
    for (const match of said.matchAll(words)) {
      const at = match.index + match[0].length
      if (!last || at > last.at) last = { at, topic }
    }
  }
  return last?.topic ?? null
}

/** What the paragraph speaks of before the sentence; else what its section is about. */
function topicBefore({ before, section }: Sentence): Topic | null {
  for (let sentence = before, depth = 0; sentence && depth < 4; sentence = sentence.before, depth++) {
    const topic = topicOf(sentence.text)
    if (topic) return topic
  }
  return section === 'requests' ? 'requests' : null
}

/** Two of the form's outcomes in one sentence: it speaks of requests, though it does not say so. */
function namesOutcomes(text: string): boolean {
  return new Set(text.match(/(?<!不)予以公开|部分公开|不予公开|无法提供|不予处理/g)).size >= 2
}

function isPartAt(text: string, at: number): boolean {
  const said = text.slice(0, at)
  const sincePause = said.slice(said.lastIndexOf(';') + 1)
  const inBracket = said.lastIndexOf('(') > said.lastIndexOf(')')
  return inBracket || /其中|包括|包含|含/.test(sincePause)
}
