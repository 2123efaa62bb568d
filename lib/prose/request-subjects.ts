import { caseUnit, request, type Subject } from './subject.ts'

/** Requests that came in and were concluded: 共收到政府信息公开申请 25 件，办结 24 件. */

const applicants =
  '(?:(?:公民、?)?法人(?:和|或|及|或者|以及|与|、)其[他它]组织|公民、法人(?:和|或|及|或者|以及|与|、)其[他它]组织|自然人、?法人(?:和|或|及|或者|以及|与|、)(?:其[他它]|非法人)组织|公民、?法人|社会公众|社会各界|公众|群众|申请人|当事人|公民)'
const fill = `(?:的|了|过|${applicants}|提出|提交|递交|来自|关于|有关|新|各界)*`
const receive = '(?:新?收到|新?接收到?|新?受理|新收|接到|收悉|接受|收取|登记)'
const also = '(?:(?:和|并|及|、|与|且)?(?:登记|受理|接收|处理|办理|办结|答复|回复|依法))*'
const settle = '(?:办理完毕|办理完结|办结|办复|办毕|审结|完结)'
export const requestSubjects: readonly Subject[] = [
  {
    field: 'received.natural',
    agrees: ['received.natural+carriedOver.natural', 'received.total'],
    before: `${receive}${also}(?:自然人)(?:的|提出|提交|递交)*(?:${request})`,
    units: caseUnit,
  },
  { field: 'received.total', before: `(?:本年度?|当年|今年)?新(?:收到?|受理|增)${fill}${request}`, units: caseUnit },
  {
    field: 'received.total',
    agrees: ['received.total+carriedOver.total'],
    before: `(?:收到|接收到?|收悉|接到|收取|接受|登记)${fill}${request}`,
    units: caseUnit,
  },
  {
    field: 'received.total',
    agrees: ['received.total+carriedOver.total', 'concluded.total'],
    before: `(?:${receive}${also}|办理|处理)${fill}${request}`,
    units: caseUnit,
  },
  {
    field: 'received.total',
    agrees: ['received.total+carriedOver.total'],
    before: `${request}(?:收件|接收|受理|收到|接件|新收|受理量|收件量|总共|收文)`,
    units: caseUnit,
  },
  {
    field: 'received.total',
    agrees: ['received.total+carriedOver.total', 'concluded.total'],
    before: `${receive}${also}${fill}`,
    after: `(?:的)?(?:${applicants}(?:提出|提交|递交)?的?)?${request}`,
    units: caseUnit,
  },
  {
    field: 'received.total',
    agrees: ['received.total+carriedOver.total', 'concluded.total'],
    topic: 'requests',
    before: `${receive}${also}${fill}(?:申请(?:表|书|件)?)?`,
    after: '(?:(?:的)?申请(?:件|表|书)?)?(?=$|[,;:。、(])',
    units: caseUnit,
  },
  {
    field: 'received.total',
    agrees: ['received.total+carriedOver.total', 'concluded.total'],
    before: `^(?:[、和及与]|20\\d\\d年度?|全年度?|本年度?|我[局厅委办市区县镇乡院署]|本(?:机关|单位|部门|局|厅)|共有|共|的)*(?:政府信息公开申请|信息公开申请|依申请公开申请|政府信息依申请公开申请)`,
    units: caseUnit,
  },
  {
    field: 'concluded.total',
    agrees: ['concluded.total-carriedOver.total'],
    topic: 'requests',
    before: `(?:已|均|共|全部|全年|依法|当年|本年度?|累计)*${settle}${fill}(?:${request}|申请)?`,
    units: caseUnit,
  },
  {
    field: 'concluded.total',
    agrees: ['concluded.total-carriedOver.total'],
    topic: 'requests',
    before: '(?:已|均|共|其中|,|、)*',
    after: `(?:已|均|已经|全部)*${settle}(?=$|[,;:。、)])`,
    units: caseUnit,
  },
  {
    field: 'concluded.total',
    agrees: [
      'concluded.total-carriedOver.total',
      'concluded.total-notProcessed.total',
      'concluded.total-otherOutcome.total',
      'concluded.total-notProcessed.total-otherOutcome.total',
      'received.total',
      'received.total+carriedOver.total',
      'granted.total+partlyGranted.total',
      'granted.total+partlyGranted.total+refused.total',
      'granted.total',
    ],
    topic: 'requests',
    before: `(?:已|共|全部|全年|依法)*(?:答复|回复)${fill}(?:${request}|申请)?`,
    units: caseUnit,
  },
]
