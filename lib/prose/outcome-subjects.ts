import { caseUnit, type Subject } from './subject.ts'

const outcomeVerb = '(?:决定|依法|全部|作出|做出|均|已|给予|答复|为)*'

/** Rows of table 3 by the words of the form, with the shorter ones of the text. */
const outcomes: readonly [field: string, words: string, agrees?: readonly string[]][] = [
  [
    'granted.total',
    '(?<!不)(?:予以公开|同意公开|准予公开|予以全部公开|全部公开|同意全部公开|予以主动公开)',
    ['granted.total+partlyGranted.total'],
  ],
  ['partlyGranted.total', '(?<!不予)(?<!不)(?:予以|同意|准予)?部分(?:予以)?公开'],
  [
    'refused.total',
    '(?<!部分)(?:不予公开|不同意公开|决定不公开|不予以公开)',
    [
      'refused.total+unable.total',
      'refused.total+notProcessed.total',
      'refused.total+unable.total+notProcessed.total',
      'refused.total+partlyGranted.total',
    ],
  ],
  ['unable.total', '无法提供(?:政府信息|信息)?', ['unable.total+notProcessed.total', 'unable.notHeld.total']],
  ['notProcessed.total', '不予处理', ['notProcessed.total+otherOutcome.total', 'notProcessed.total+unable.total']],
  ['otherOutcome.total', '其[他它]处理', ['otherOutcome.total+notProcessed.total']],
  ['refused.stateSecret.total', '属于国家秘密'],
  ['refused.prohibitedByLaw.total', '其[他它]法律、?行政法规禁止公开'],
  ['refused.securityAndStability.total', '危及“?[三□]{2,}[^,;。、\\d]{0,5}”?'],
  ['refused.thirdPartyRights.total', '保护第三方合法权益'],
  ['refused.internalAffairs.total', '属于三类内部事务信息'],
  ['refused.deliberative.total', '属于四类过程性信息'],
  ['refused.enforcementFile.total', '属于行政执法案卷(?:信息)?'],
  ['refused.administrativeQuery.total', '属于行政查询事项'],
  [
    'unable.notHeld.total',
    '(?:本机关|本单位|我[局厅委办])(?:不掌握|未掌握|不掌握相关|未掌握相关)(?:政府|的|相关)*(?:信息)?',
    ['unable.total'],
  ],
  ['unable.notHeld.total', '(?:政府信息|信息)不存在', ['unable.total', 'unable.notHeld.total+unable.needsCreation.total']],
  ['unable.needsCreation.total', '没有现成信息(?:需要|需|,需|,需要)另行制作'],
  ['unable.unclear.total', '补正后(?:申请内容)?仍不明确'],
  ['notProcessed.petition.total', '(?:属于)?信访、?举报、?投诉类(?:申请)?'],
  ['notProcessed.repeated.total', '(?:属于)?重复申请'],
  ['notProcessed.publication.total', '要求提供公开出版物'],
  ['notProcessed.excessive.total', '无正当理由大量反复申请'],
  ['notProcessed.confirmation.total', '要求行政机关确认或重新出具已获取(?:的)?信息'],
  [
    'carriedOver.total',
    '(?:上年度?|上一年度?|去年|20\\d\\d年度?)结转(?:的)?(?:继续办理)?(?:的)?(?:政府信息公开申请|依申请公开申请|申请)?|结转(?:上年度?|上一年度?|去年)(?:的)?(?:政府信息公开申请|申请)?',
  ],
  [
    'carriedForward.total',
    '结转(?:至|到|入)?(?:下一?年度?|次年|明年|20\\d\\d年度?)(?:继续)?(?:办理|处理|答复)?(?:的)?(?:政府信息公开申请|申请)?|(?:正在|尚在|仍在)(?:依法|按程序|继续)?(?:办理|处理)(?:中|之中|过程中)?|(?:尚未|暂未|未)办结',
  ],
]

export const outcomeSubjects: readonly Subject[] = outcomes.map(([field, words, agrees]) => ({
  field,
  ...(agrees ? { agrees } : {}),
  topic: 'requests',
  before: `${outcomeVerb}(?:${words})(?:的)?(?:情形|申请|信息)?`,
  after: `(?:属于|为|的|已|依法|予以|作出|做出|决定|答复|申请)*(?:${words})(?:的)?(?:决定|答复|处理|情形|申请|信息|告知)?(?=$|[,;:。、)])`,
  units: caseUnit,
  part: true,
}))
