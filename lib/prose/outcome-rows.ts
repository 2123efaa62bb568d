import { remembered } from '../tables/remembered.ts'

/**
 * What becomes of a request, by the words that name a row of table 3. A group (不予公开) is named by its verb, a row in it by its ground,
 * with whatever else stands between: 因属于讨论记录等过程性信息而不予公开.
 */
export interface OutcomeRow {
  field: string
  /** The id of the group that the row is in, or that the field is the sum of. */
  group: string
  isGround: boolean
  words: RegExp
  agrees: readonly string[]
}

const groups: readonly [group: string, words: string, agrees: readonly string[]][] = [
  [
    'granted',
    '(?<!不)(?<!第三方)(?:(?:决定|依法|可以)?(?:予以|同意|准予|给予)(?:全部|主动|全文)?公开(?!部分)|(?<!不)全部公开|(?:予以|同意)(?:全部)?提供)',
    ['granted.total+partlyGranted.total'],
  ],
  ['partlyGranted', '(?<!不予)(?<!不)(?:予以|同意|准予|决定|作出)?部分(?:予以|准予|同意)?公开|区分处理', []],
  [
    'refused',
    '(?:决定)?(?:不予|不同意|决定不|不予以)(?:全部)?公开',
    [
      'refused.total+unable.total',
      'refused.total+notProcessed.total',
      'refused.total+unable.total+notProcessed.total',
      'refused.total+partlyGranted.total',
    ],
  ],
  ['unable', '(?:无法|不能)提供(?:政府信息|相关信息|信息)?', ['unable.total+notProcessed.total', 'unable.notHeld.total']],
  [
    'notProcessed',
    '不予(?:重复|再)?处理|不再重复处理|不作为(?:政府)?信息公开申请(?:予以)?处理',
    ['notProcessed.total+otherOutcome.total', 'notProcessed.total+unable.total'],
  ],
  ['otherOutcome', '其[他它]处理|不再处理(?:其)?|视为放弃(?:申请)?', ['otherOutcome.total+notProcessed.total']],
]

const complaint = '(?:信访|举报|投诉|来信)'
const grounds: readonly [row: string, words: string, agrees?: readonly string[]][] = [
  ['refused.stateSecret', '国家秘密'],
  ['refused.prohibitedByLaw', '法律、?(?:行政)?法规(?:等)?(?:规定)?禁止公开'],
  ['refused.securityAndStability', '三安全一稳定|危及“?[三□]{2,}[^,;。、\\d]{0,5}”?|危及国家安全'],
  ['refused.thirdPartyRights', '第三方(?:的)?合法(?:权益|利益)|第三方权益'],
  ['refused.internalAffairs', '内部事务(?:性)?(?:类)?信息|三类内部事务'],
  ['refused.deliberative', '(?:四类)?过程性信息'],
  ['refused.enforcementFile', '执法案卷(?:信息)?'],
  ['refused.administrativeQuery', '行政查询(?:事项|类)?'],
  [
    'unable.notHeld',
    '(?:不|未|没有)(?:实际)?(?:掌握|保存|持有|制作(?:、|和|或|或者|也未)?(?:保存|获取|持有))(?:该|相关|有关|所申请|申请)?(?:的)?(?:政府)?(?:信息)?|(?:政府|相关|申请|的)信息不存在|信息不存在',
    ['unable.total'],
  ],
  [
    'unable.needsCreation',
    '没有现成(?:的)?(?:政府)?信息|需要?(?:由)?(?:[本我]?(?:机关|局|单位|办|委))?(?:另行|重新)(?:制作|加工|汇总|统计)|需要?(?:对[^,;、()\\d]{0,14})?(?:进行)?(?:重新)?(?:汇总|加工|整理|统计|归纳)、?(?:汇总|加工|整理|统计|分析)?',
  ],
  ['unable.unclear', '补正后(?:[^,;:。()\\d]{0,10})?仍(?:然)?(?:不|未)(?:能)?(?:明确|清楚|清晰)|补正后(?:申请)?内容(?:仍)?不(?:明确|清楚)'],
  [
    'notProcessed.petition',
    `${complaint}(?:、|和|及|与)?(?:${complaint}(?:、|和|及|与|或)?)?${complaint}(?:类|事项|性质|诉求|为目的|等)?|(?:信访|投诉举报|举报投诉)(?:类|事项|诉求|性质)`,
  ],
  ['notProcessed.repeated', '重复(?:提出|提交)?(?:的)?(?:政府信息公开|信息公开)?申请(?!人)|重复(?:提出|提交)'],
  ['notProcessed.publication', '公开出版物'],
  ['notProcessed.excessive', '(?:大量、?|多次、?)反复(?:提出|提交)?(?:的)?(?:政府信息公开|信息公开)?(?:申请)?'],
  ['notProcessed.confirmation', '(?:确认或|确认或者|确认、)?重新出具'],
  [
    'otherOutcome.uncorrected',
    '(?:逾期|到期|期满)(?:仍)?(?:未|不)(?:予|作|进行)?补正|未(?:按期|在规定期限内|在规定时间内|按时|按要求)(?:进行)?补正',
  ],
  ['otherOutcome.unpaid', '(?:逾期|未按|到期)[^,;:。()\\d]{0,14}(?:缴纳|缴|交纳|支付)[^,;:。()\\d、]{0,8}费用?|(?:未|逾期未|逾期不)缴费'],
]

const states: readonly [field: string, words: string][] = [
  [
    'carriedOver.total',
    '(?:上年度?|上一年度?|去年|20\\d\\d年度?)(?:度)?(?:的)?(?:结转|转结|转入|遗留|接转)(?:至本年度?|到本年度?|本年度?|至今年|至20\\d\\d年度?)?(?:的)?(?:继续)?(?:办理)?件?|(?:结转|转结|承接|接转)(?:自)?(?:上年度?|上一年度?|去年|20\\d\\d年度?)(?=的|政府|申请|未|办|$|[^\\d]{0,2}\\d)',
  ],
  [
    'carriedForward.total',
    '(?:结转|转结|转入|顺延|延续|接转)(?:至|到|入)?(?:下一?年度?|次年度?|明年|翌年|20\\d\\d年度?)(?:继续)?(?:办理|处理|答复)?|(?:正在|尚在|仍在)(?:依法|按程序|继续|法定(?:答复)?期限?内)?(?:办理|处理)(?:中|之中|过程中)?|(?:尚未|暂未|未)(?:办结|答复|办理完毕)(?:完毕)?|(?:尚|仍)?在办(?!理)|下一?年度?(?:需要?|将)?继续办理',
  ],
]

export const outcomeRows: readonly OutcomeRow[] = [
  ...groups.map(([group, words, agrees]) => ({ field: `${group}.total`, group, isGround: false, words: new RegExp(words, 'g'), agrees })),
  ...grounds.map(([row, words, agrees = []]) => ({
    field: `${row}.total`,
    group: row.replace(/\..*/, ''),
    isGround: true,
    words: new RegExp(words, 'g'),
    agrees,
  })),
  ...states.map(([field, words]) => ({
    field,
    group: field.replace(/\..*/, ''),
    isGround: false,
    words: new RegExp(words, 'g'),
    agrees: [],
  })),
]

/** A row that a text names, and where. */
export interface NamedRow {
  row: OutcomeRow
  at: number
  end: number
}

/** The rows of table 3 that a text names, in its order. Of two readings of the same words the longer one counts. */
export const rowsNamed = remembered((text): readonly NamedRow[] => {
  const found = outcomeRows.flatMap((row) =>
    [...text.matchAll(row.words)].map((match) => ({ row, at: match.index, end: match.index + match[0].length })),
  )
  return found
    .filter(({ at, end }) => !found.some((other) => other.at <= at && other.end >= end && other.end - other.at > end - at))
    .sort((a, b) => a.at - b.at)
})

/** The one row that a text means: the ground rather than its group; null for none, or for several that are not one thing. */
export function rowMeant(named: readonly NamedRow[]): OutcomeRow | null {
  const rows = [...new Set(named.map(({ row }) => row))]
  const grounds = rows.filter(({ isGround }) => isGround)
  const [ground, second] = grounds
  // 因本机关不掌握或没有现成信息等原因无法提供: of several grounds of one group, all of which it names, the group.
  if (second) return rows.find(({ isGround, group }) => !isGround && rows.every((row) => row.group === group)) ?? null
  // 本机关不掌握而无法提供, 属于信访而不予处理; a ground beside another group's verb is something that the form does not foresee.
  if (ground) return rows.every(({ group }) => group === ground.group) ? ground : null
  return rows.length === 1 ? (rows[0] ?? null) : null
}
