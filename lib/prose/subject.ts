/** What a stretch of text is about; a figure without a topic of its own has that of the figure before it. */
export type Topic = 'requests' | 'reconsideration' | 'litigation' | 'documents' | 'decisions' | 'money' | 'other'

export interface Subject {
  /** The field that the words state. `refused.total` and `litigation.total` are sums of rows or blocks of the form. */
  field: string
  /** Sums of fields that the words can mean as well; the field itself goes without saying. */
  agrees?: readonly string[]
  /** Only where the text speaks of this; undefined where the words say it themselves. */
  topic?: Topic
  /** Words right before the figure. */
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
  '(?:(?:政府)?信息(?:依申请)?公开(?:的)?(?:申请|依申请)(?:表|书|件|事项)?|(?:政府|政务)信息依申请公开(?:的)?(?:申请|事项)?件?|依申请公开(?:政府|政务)?(?:信息)?(?:公开)?(?:的)?(?:申请|事项|件)?件?|申请公开(?:政府)?信息(?:事项)?|政务公开申请|(?:要求|申请)公开(?:政府)?信息的申请|政府信息申请|信息公开事项申请|申请(?:政府)?信息公开|公开申请)'

/** What may stand between a subject and its figure. */
export const tail = '(?:的)?(?:案件|件数|数量|总数量?|总量|总计数|数|量)?(?:共|共计|总计|合计|总共|一共|计|为|是|有|达|达到|了|均为|:)*'
