import type { Reading } from './reading.ts'
import type { Sentence } from './sentences.ts'
import type { Stretch } from './stretches.ts'
import { type Topic, withoutTail } from './subject.ts'

/** Results of reviews and lawsuits, each in the block that the text speaks of: table 4. */
const results = (
  [
    ['upheld', /(?:予以|决定|判决|结果|复议)?维持(?!(?:原[^,;:]{1,6})?后)(?:原(?:具体)?行政行为|原(?:行政)?决定|原答复|原告知|结果)?/],
    ['corrected', /(?:结果|予以|依法)?(?:纠正|纠错)(?:结果)?/],
    ['otherResult', /其[他它]结果/],
    [
      'pending',
      /(?:尚未|未|暂未)(?:审结|办结|作出(?:复议)?(?:决定|判决)|审理完毕|结案)|(?:正在|尚在|仍在|还在)(?:依法)?(?:审理|审查|审)(?:中|之中|过程中|阶段)?/,
    ],
  ] satisfies [column: string, words: RegExp][]
).map(([column, words]) => ({ column, words, all: new RegExp(words, 'g') }))

const blocks: readonly Topic[] = ['reconsideration', 'litigation', 'litigationDirect', 'litigationAfterReconsideration']

/** Words that say whose result it is, or nothing. */
const filler =
  /(?:行政)?复议(?:机关|机构|决定|案件|申请|程序)?|(?:人民)?法院|行政诉讼|诉讼|案件|一审|政府信息公开|信息公开|我[局厅委办市区县]|本(?:机关|单位|局)|市政府|省政府|上级|答复|决定|判决|裁定|结果|均|已|被|为|的|目前|经|依法|中|在|由|共|有|因|最终|截至|年底|处于|系|是|申请|其中|其|、|所|类/g
const residueOf = (text: string) => text.replace(filler, '')
const opener = /其中|另有|尚有|还有|仍有|共有|有|另|共|和|及|、|上述|对|20\d\d年度?|全年|本年度?/g

/** 结果维持 2 件, 1 件被纠正: the column that a figure of cases states in the block that the text speaks of. */
export function readResult({ figure, before, after, trail, topic }: Stretch, sentence: Sentence): Reading | null {
  const block = topic !== null && blocks.includes(topic) ? topic : reviewIn(sentence, after, trail)
  if (!block) return null
  const name = withoutTail(before)
  const follows = !results.some(({ words }) => words.test(name)) && residueOf(before.replace(opener, '')) === ''
  for (const { column, words, all } of results) {
    const found = [...name.matchAll(all)].at(-1) ?? null
    const isLeading = found !== null && residueOf(name.slice(found.index + found[0].length)) === ''
    const isFollowing = follows && isSaid(words, after, trail())
    if (!isLeading && !isFollowing) continue
    return {
      ...ofBlock(column, block, sentence.text, figure.start),
      at: isLeading ? found.index : 0,
      gap: '',
      isPart: true,
      isDoubtful: /部分/.test(before + after) || isOfPair(sentence.text, figure.start),
    }
  }
  return null
}

const blockWords = /复议后|直接(?:向[^,;:()\d]{0,12})?(?:起诉|提起)|行政诉讼|行政复议/g

/**
 * A result is of the block that was named last where it stands within it: 复议后起诉 2 件，其中 1 件未审结. After a mere comma (直接起诉 2 件，
 * 复议后起诉 2 件，尚有 1 件未审结) it may be of all that were named.
 */
function ofBlock(column: string, block: Topic, text: string, at: number): Pick<Reading, 'field' | 'agrees'> {
  let end = 0
  for (const match of text.slice(0, at).matchAll(blockWords)) end = match.index + match[0].length
  const field = `${block}.${column}`
  const between = text.slice(end, at)
  if (!/\d/.test(between) || /其中|\(|:|中,|均/.test(between)) return { field, agrees: [] }
  const lawsuits = `litigation.${column}`
  const said = text.slice(0, at)
  const all = /复议(?!后|决定)/.test(said) && /诉讼|起诉/.test(said) ? [`reconsideration.${column}+${lawsuits}`] : []
  if (block === 'reconsideration') return { field, agrees: all }
  const areBoth = /直接/.test(said) && /复议后/.test(said)
  return areBoth ? { field: lawsuits, agrees: [field, ...all] } : { field, agrees: [lawsuits, ...all] }
}

/** 复议 5 件、诉讼 2 件，其中 2 件维持: the results can be of either, or of both. */
function isOfPair(text: string, at: number): boolean {
  return /复议[^,;。()]{0,8}\d+[件宗起例](?:、|和|及|与|,)[^;。()\d]{0,16}诉讼[^,;。()]{0,8}\d+[件宗起例](?:,[合共总]计?\d+[件宗起例])?[,(](?:其中|均|已)/.test(
    text.slice(0, at),
  )
}

/** 3 件答复在行政复议中被纠正: the block stands after the figure. */
function reviewIn({ text }: Sentence, after: string, trail: () => string): Topic | null {
  if (!text.includes('复议') || !text.includes('信息公开')) return null
  const words = after + trail()
  return words.includes('复议') && !/诉讼|起诉/.test(words) ? 'reconsideration' : null
}

function isSaid(words: RegExp, after: string, trail: string): boolean {
  return [after, trail.replace(/^[^,]*,/, (first) => (first === `${after},` ? first : ''))].some((said) => {
    const found = words.exec(said)
    return found !== null && residueOf(said.slice(0, found.index).replace(/[,]/g, '')) === ''
  })
}
