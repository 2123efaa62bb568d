import { type Circumstances, isWholeScope } from './scope.ts'
import { isWholeBefore } from './scope-before.ts'
import type { Sentence } from './sentences.ts'
import type { TableClaim } from './statements.ts'
import { request } from './subject.ts'

/**
 * 未收到政府信息公开申请, 没有发生行政复议、行政诉讼: in so many words that there is nothing. Only what is foreseen may stand between
 * the negation and its noun: 未发生行政诉讼败诉案件 says something else.
 */

const nothing = '(?:均未|从未|并未|也未|未曾|没有|暂无|均无|不存在|未|无|没)'
const happened =
  '(?:被|曾|有|再|收到|接到|接收到?|受理|发生|产生|出现|引起|引发|导致|存在|因|由|对|就|针对|涉及|公民、法人(?:和|或|及|或者|以及|与)其[他它]组织|申请人|公众|任何|关于|有关|过|本机关|本单位|我[局厅委办]|政府信息(?:依申请)?公开(?:工作|申请|答复|事项|类)?|信息公开(?:工作|申请|答复)?|依申请公开(?:工作|答复)?|政务公开(?:工作)?|申请|提起|提出|进行|而|所|的)*'
const ending = '(?=$|[,;:。、()]|和|及|或|也|的(?:情况|情形|事项|现象|案件)|情况|情形|案件|事项|件|$)'

interface Absence {
  fields: readonly string[]
  words: RegExp
}

const review = '(?:行政复议|复议)(?:申请|案件)?'
const lawsuit = '(?:行政诉讼|诉讼)(?:案件)?'
const both = `(?:${review}(?:、|和|或|及|与|以及|或者|也未|、未|,未|,也未|,没有)${happened}${lawsuit}|${lawsuit}(?:、|和|或|及|与|以及)${happened}${review}|复议诉讼)`

const absences: readonly Absence[] = [
  {
    fields: ['received.total'],
    words: new RegExp(
      `${nothing}(?:再|曾)?(?:收到|接到|接收到?|受理|新收到?|收到过|发生|产生|有)?(?:过|任何|公民、?法人(?:和|或|及|或者|以及|与)其[他它]组织|公众|群众|社会公众|提出|提交|的|关于|有关)*(?:${request}|政府信息公开的申请)${ending}`,
      'g',
    ),
  },
  { fields: ['reconsideration.total', 'litigation.total'], words: new RegExp(`${nothing}${happened}${both}${ending}`, 'g') },
  {
    fields: ['reconsideration.total', 'litigation.total'],
    words: new RegExp(`${review}(?:、|和|及|与)${lawsuit}(?:数量)?(?:均|都|全部)?(?:为|是)(?:0|零)(?:[件起宗例])?(?=$|[,;。])`, 'g'),
  },
  { fields: ['reconsideration.total'], words: new RegExp(`${nothing}${happened}${review}(?![、和或及与以])${ending}`, 'g') },
  { fields: ['litigation.total'], words: new RegExp(`${nothing}${happened}${lawsuit}(?![、和或及与以])${ending}`, 'g') },
  {
    fields: ['carriedForward.total'],
    words: new RegExp(`${nothing}(?:需要?)?结转(?:至|到)?(?:下一?年度?|次年)(?:继续)?(?:办理|处理)?(?:的)?(?:申请|件)?${ending}`, 'g'),
  },
  {
    fields: ['carriedOver.total'],
    words: new RegExp(`${nothing}(?:上年度?|上一年度?)结转(?:的)?(?:政府信息公开申请|申请|件)?${ending}`, 'g'),
  },
  {
    fields: ['normativeDocuments.issued', 'normativeDocuments.made'],
    words: new RegExp(`${nothing}(?:制发|制定|出台|制作|新制发|新制定)(?:过)?(?:行政)?规范性文件${ending}`, 'g'),
  },
  ...(['行政许可', '行政处罚', '行政强制'] as const).map((word, index) => ({
    fields: [`${['licensing', 'penalties', 'coercion'][index]}.decisions`],
    words: new RegExp(`${nothing}(?:作出|做出|实施|采取)(?:过)?(?:任何)?${word}(?:措施)?(?:决定)?${ending}`, 'g'),
  })),
  { fields: ['fees.amount'], words: new RegExp(`${nothing}(?:收取|征收)(?:过|任何)*行政事业性收费${ending}`, 'g') },
]

/** What every one of them has in it: most sentences have not. */
const denies = /未|没|无|不存在|[为是][0零]/
const denied = /申请|复议|诉讼|结转|规范性文件|行政(?:许可|处罚|强制|事业性收费)/

const doubtful = /除|以外|之外|若|如果|如有|是否|应当|不得|确保|力争|杜绝|避免|防止|实现|努力/

/** The claims of a sentence that there is none of something. */
export function readAbsences(sentence: Sentence, circumstances: Circumstances): TableClaim[] {
  const { text } = sentence
  if (!denies.test(text) || !denied.test(text)) return []
  const claims = absences.flatMap(({ fields, words }) =>
    [...text.matchAll(words)].map((match): TableClaim[] => {
      const isCertain =
        !doubtful.test(text) &&
        !/其中/.test(text.slice(text.lastIndexOf(';', match.index) + 1, match.index)) &&
        isWholeScope(text.slice(0, match.index), circumstances) &&
        isWholeBefore(sentence, text.slice(0, match.index), circumstances)
      const alternatives = fields[0]?.startsWith('normativeDocuments') ? [fields] : fields.map((field) => [field])
      return alternatives.map((stated) => ({
        kind: 'table',
        besides: [],
        isOfOffice: false,
        whole: null,
        sentence,
        quoted: sentence.quote(match.index, match.index + match[0].length),
        value: 0,
        low: 0,
        high: 0,
        statements: stated.map((field) => ({ field, agrees: [], isCertain })),
      }))
    }),
  )
  return claims.flat(1)
}
