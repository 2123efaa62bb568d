import { caseUnit, request, type Subject } from './subject.ts'

/** Requests that came in and were concluded: 共收到政府信息公开申请 25 件，办结 24 件. */

const organisations = '(?:法人(?:和|或|及|或者|以及|与|、)(?:其[他它]|非法人)组织)'
export const applicantsAll = `(?:(?:公民|自然人)(?:、|和|与)?${organisations}|${organisations}|公民、?法人|社会公众|社会各界|公众|群众|申请人|当事人|公民|人民群众|市民|企业和群众)`
const receive = '(?:新?收到|新?接收到?|新?受理|新收|接到|收悉|接受|收取|登记|接件|收件)'
const also = '(?:(?:和|并|及|、|与|且)?(?:登记|受理|接收|处理|办理|办结|答复|回复|依法))*'
const settle = '(?<!应|需|待|须|可|拟)(?:办理完毕|办理完结|办结|办复|办毕|审结|完结|处理完毕|答复完毕|办理答复完毕)'
const gap = '(?<gap>[^;:()]{0,50}?)'
/** 申请总量, 年度申请量: a request by itself, where the text speaks of them. */
const short = '(?:的)?申请(?:表|书|件|事项)?'

const cameIn = ['received.total+carriedOver.total']
const handled = [...cameIn, 'concluded.total']
/** 新收并办结: neither what came over from last year nor what goes over to the next. */
const settledOfNew = [...handled, 'concluded.total-carriedOver.total', 'received.total-carriedForward.total']
const answered = [
  'concluded.total-carriedOver.total',
  'concluded.total-notProcessed.total',
  'concluded.total-otherOutcome.total',
  'concluded.total-notProcessed.total-otherOutcome.total',
  'received.total',
  'received.total+carriedOver.total',
  'granted.total+partlyGranted.total',
  'granted.total+partlyGranted.total+refused.total',
  'granted.total',
]

export const requestSubjects: readonly Subject[] = [
  {
    field: 'received.total',
    agrees: settledOfNew,
    topic: 'requests',
    before: `${receive}(?:和|并|及|、|与|且)(?:全部|均|已|依法)*${settle}(?:${request}|${short})?`,
    units: caseUnit,
  },
  { field: 'received.total', before: `新(?:收到?|受理|增|接收)${gap}${request}`, units: caseUnit },
  {
    field: 'received.total',
    agrees: cameIn,
    before: `(?:收到|接收到?|收悉|接到|收取|接受|登记)(?!(?:和|并|及|、|与|且)?(?:处理|办理|答复|回复|办结))${gap}${request}`,
    units: caseUnit,
  },
  { field: 'received.total', agrees: handled, before: `(?:${receive}${also}|办理|处理)${gap}${request}`, units: caseUnit },
  {
    field: 'received.total',
    agrees: cameIn,
    before: `${request}(?:收件|接收|受理|收到|接件|新收|受理量|收件量|总共|收文)`,
    units: caseUnit,
  },
  {
    field: 'received.total',
    agrees: handled,
    before: `${receive}${also}${gap}`,
    after: `(?:的)?(?:${applicantsAll}(?:提出|提交|递交)?的?)?${request}`,
    units: caseUnit,
  },
  {
    field: 'received.total',
    agrees: handled,
    topic: 'requests',
    before: `${receive}${also}${gap}(?:(?<!各类|各种|各项)${short})?`,
    after: `(?:${short})?(?=$|[,;:。、()])`,
    units: caseUnit,
  },
  {
    field: 'received.total',
    agrees: handled,
    before: `^(?:[、和及与]|全[省市县区镇乡]|20\\d\\d年度?|全年度?|年内|本年度?|我[局厅委办市区县镇乡院署]|本(?:机关|单位|部门|局|厅)|共有|共|的)*(?:政府信息公开申请|信息公开申请|依申请公开申请|政府信息依申请公开申请)`,
    units: caseUnit,
  },
  {
    field: 'received.total',
    agrees: handled,
    topic: 'requests',
    before: '(?:^|[年度,全局厅委办内])申请(?:受理)?(?:总量|总数|数量|件数|量)',
    units: caseUnit,
  },
  {
    field: 'concluded.total',
    agrees: ['concluded.total-carriedOver.total'],
    topic: 'requests',
    before: `${settle}${gap}(?:${request}|${short})?`,
    units: caseUnit,
  },
  {
    field: 'concluded.total',
    agrees: ['concluded.total-carriedOver.total'],
    topic: 'requests',
    before: '(?:已|均|共|其中|,|、)*',
    after: `(?:(?:政府信息公开)?申请)?(?:已|均|已经|全部|年内|当年)*${settle}(?=$|[,;:。、)])`,
    units: caseUnit,
  },
  {
    field: 'concluded.total',
    agrees: answered,
    topic: 'requests',
    before: `(?<![类”未待应需])(?:答复|回复)${gap}(?:${request}|${short})?`,
    units: caseUnit,
  },
]
