/** What a stretch of text is about; a figure without a topic of its own has that of the figure before it. */
export type Topic =
  | 'requests'
  | 'reconsideration'
  | 'litigation'
  | 'litigationDirect'
  | 'litigationAfterReconsideration'
  /** Reconsiderations and lawsuits counted together. */
  | 'reviews'
  | 'normativeDocuments'
  | 'regulations'
  | 'licensing'
  | 'penalties'
  | 'coercion'
  | 'fees'
  | 'procurement'
  | 'other'

export interface Subject {
  /** The field that the words state. `refused.total` and `litigation.total` are sums of rows or blocks of the form. */
  field: string
  /** Sums of fields that the words can mean as well; the field itself goes without saying. */
  agrees?: readonly string[]
  /** Only where the text speaks of this; undefined where the words say it themselves. */
  topic?: Topic
  /** Words right before the figure, but for what `withoutTail` takes off. A group `gap` holds what narrows it, if it says anything. */
  before?: string
  /** Words right after the figure and its unit. */
  after?: string
  units: RegExp
  /** A part of a whole: states its field also after 其中 and in brackets. */
  part?: boolean
}

/** What requests, reviews and lawsuits are counted in. */
export const caseUnit = /^[件份条宗起项次个例]$/

/** 政府信息公开申请, and what it is called besides. */
export const request =
  '(?:(?:政府)?信息(?:依申请)?公开(?:的)?(?:申请|依申请)(?:表|书|件|事项)?|(?:政府|政务)信息依申请公开(?:的)?(?:申请|事项)?件?|政府依申请公开(?:申请|事项)?|依申请政府信息公开(?:申请|事项)?|(?:政府)?信息申请公开(?:事项)?|依申请公开(?:政府|政务)?(?:信息)?(?:公开)?(?:的)?(?:申请|事项|件)?件?|申请公开(?:政府)?信息(?:事项)?|政务公开申请|(?:要求|申请)公开(?:政府)?信息的申请|政府信息申请|信息公开事项申请|申请(?:政府)?信息公开(?:事项)?|公开申请)'

/** What may stand between a subject and its figure and says nothing. */
const neutral =
  /(?:的|案件|件数|总数量?|数量|总量|总计数|数|量|共计|总计|合计|总共|一共|累计为|共|计|均为|为|是|就有|有|达到|达|了|仅|:|全年度?|本年度?|年内|当年|年度|今年|20\d\d年度?|情况|情形|实际|人民币|收案|总)$/

/** The words before a figure without 共, 的, 数量为, 全年 … at their end. */
export function withoutTail(before: string): string {
  let end = before.length
  for (;;) {
    const found = neutral.exec(before.slice(Math.max(0, end - 6), end))
    if (!found || found[0] === '') return before.slice(0, end)
    end -= found[0].length
  }
}
