import { ofProse, remembered, rememberedBy } from '../tables/remembered.ts'
import { type Clause, clausesOf } from './clauses.ts'
import { type Figure, readFigures } from './figures.ts'
import { numberOf } from './numbering.ts'
import { spreadOut } from './respectively.ts'
import { isNeutralGap } from './scope.ts'
import type { Sentence } from './sentences.ts'
import { type Topic, withoutTail } from './subject.ts'
import { topics } from './topics.ts'

/** A figure with the words round it that can say what it counts. */
export interface Stretch extends Omit<Clause, 'isBase' | 'isMoved'> {
  topic: Topic | null
  /** The figure is a difference or what another one is compared with: 较上年增加 5 件, 比上年的 30 件. */
  isCompared: boolean
}

const complaints = '(?:信访|举报|投诉)(?:(?:、|及|和|与|或)?(?:信访|举报|投诉)){0,2}'
/** Names of rows that hold the name of another matter. */
const rowNames = new RegExp(
  `${complaints}(?:类|性质|为目的|(?:事项)?的?(?:政府信息公开|信息公开)?申请)|(?<=(?:申请|信息公开)(?:的)?(?:形式|名义|方式)(?:进行|开展|提出|反映)?)${complaints}|(?<=属于|系|作为)${complaints}(?:事项|诉求)|主动公开后|上年度?结转`,
  'g',
)
const compared =
  /(?:较|相比|同比|环比|比(?!例|重|如)|增加|增长|减少|下降|上升|降低|多|少|增|减|提高)(?:了|为|至|到|的|上年|去年|20\d\d年|度)*[^,;、]{0,4}$/

/** The figures of a sentence, in its order, with what stands round them. */
export function stretchesOf(sentence: Sentence): readonly Stretch[] {
  return stretchesIn({ text: sentence.text, isOn: topicBefore(sentence) })
}

interface Said {
  text: string
  /** What it is about where it does not say so. */
  isOn: Topic | null
}

const stretchesIn = rememberedBy(
  ({ text, isOn }: Said) => `${isOn ?? ''}\n${text}`,
  ({ text, isOn }): readonly Stretch[] => {
    const figures = readFigures(text)
    const classes = documentClasses(text)
    let topic = namesOutcomes(text) ? 'requests' : isOn
    const clauses = spreadOut(text, figures, clausesOf(text, figures))
    return clauses.map((clause, index) => {
      const { figure, before, after } = clause
      const previousEnd = figures[index - 1]?.end ?? 0
      const seen = text.slice(previousEnd, figure.end) + after
      const isOther = !clause.isBase && (takesIn(before, after) || countsOthers(before, figure))
      topic = topicOf(clause.isMoved ? `${seen}${before}` : seen) ?? (isOther ? 'other' : topic)
      const isClass = figure.start >= classes.from && figure.start <= classes.to
      return {
        ...clause,
        topic: isClass ? 'other' : topic,
        isCompared: clause.isBase || (!clause.isMoved && compared.test(before)),
      }
    })
  },
  ofProse,
)

/** 收到督查线索 4 件，办结 4 件: what is taken in and is no request is what the figures after it are of. */
function takesIn(before: string, after: string): boolean {
  const taken = /(?:收到|受理|接到|接收|承办)(?<what>[^,;:()]{2,})$/.exec(withoutTail(before))?.groups?.what ?? ''
  return taken !== '' && !/申请|结转|处理|登记/.test(taken + after) && !isNeutralGap(taken)
}

/** “领导信箱”收到 286 件: what has a name of its own and takes in is no office for requests; 信息 500 条，予以公开 450 条: nor are items of information. */
function countsOthers(before: string, { unit }: Figure): boolean {
  const name = withoutTail(before)
  return (
    /(?:□”|信箱|专栏|栏目)(?:全年|年内|共|累计|已)*(?:收到|受理|接到|接收|征集)$/.test(name) ||
    (/^[条篇]$/.test(unit) && /信息$/.test(name) && !/申请/.test(name))
  )
}

/** The topic that a text names last, or null. */
export const topicOf = remembered((text): Topic | null => {
  const said = text.replace(rowNames, '')
  let last: { at: number; topic: Topic } | null = null
  for (const [topic, words] of topics) {
    for (const match of said.matchAll(words)) {
      const at = match.index + match[0].length
      if (!last || at >= last.at) last = { at, topic }
    }
  }
  return last?.topic ?? null
}, ofProse)

/**
 * What the paragraph speaks of before the sentence; else what its section is about. What the items before say is said of them: （二）依申请公开.
 * 新收 24 件. （三）政民互动. 收到 286 件.
 */
function topicBefore({ text, before, section }: Sentence): Topic | null {
  let item = numberOf(text)
  for (let sentence = before, depth = 0; sentence && depth < 4; sentence = sentence.before, depth++) {
    const topic = topicOf(sentence.text)
    const number = numberOf(sentence.text)
    const isOfOtherItem = item !== null && !item.isFirst && (number === null || number.level >= item.level)
    if (topic && !isOfOtherItem) return topic
    if (number && (item === null || number.level <= item.level)) item = number
  }
  return section === 'requests' ? 'requests' : null
}

/** Two of the form's outcomes in one sentence: it speaks of requests, though it does not say so. */
function namesOutcomes(text: string): boolean {
  return (
    new Set(text.match(/(?<!不)予以公开|部分公开|不予公开|无法提供|不予处理/g)).size >= 2 ||
    /新收[^。]{0,60}(?:上年度?|去年|20\d\d年度?)结转|结转下一?年度?/.test(text)
  )
}

const documentClass = /主动公开|依申请公开|不予公开|不公开/

/**
 * 制发公文 80 件，其中主动公开 50 件、依申请公开 20 件、不予公开 10 件: the classes that documents are put into when they are drafted
 * have names that outcomes of requests have too. From the first such class to the end of the list no figure is of requests.
 */
function documentClasses(text: string): { from: number; to: number } {
  const none = { from: 1, to: 0 }
  if (!text.includes('主动公开') && !text.includes('依申请公开')) return none
  const first =
    /(?:主动公开|依申请公开)(?:类|属性)?(?:的)?(?:公文|文件|信息)?(?:的)?(?:有|共|为)?\d+[件份条个篇]|\d+[件份条个篇](?:为|属于|是|定为|认定为)?(?:主动公开|依申请公开)/.exec(
      text,
    )
  if (!first || !/公文|发文|文件|属性|政府信息(?!公开申请)|制发|印发/.test(text.slice(0, first.index))) return none
  const from = first.index
  const end = text.slice(from).search(/。|收到|受理|新收|接收|办结/)
  const to = end === -1 ? text.length : from + end
  const named = text.slice(from, to).match(new RegExp(documentClass, 'g')) ?? []
  return new Set(named).size >= 2 ? { from, to } : none
}

/** Whether the figure at a place is a part of another one: after 其中, 包括, or in a bracket. */
export function isPartAt(text: string, at: number): boolean {
  const said = text.slice(0, at)
  const sincePause = said.slice(said.lastIndexOf(';') + 1)
  const inBracket = said.lastIndexOf('(') > said.lastIndexOf(')')
  return inBracket || /其中|包括|包含|含/.test(sincePause)
}
