import type { FormId } from '../../../tests/portal/prescribed.ts'

/** A prescribed label of table 2 or 3 beside one with a slip of the pen. */
interface Misspelt {
  id: string
  label: string
  printed: string
  forms: readonly FormId[]
}

const both: readonly FormId[] = ['disclosure-2019', 'disclosure-2021']
const since2021: readonly FormId[] = ['disclosure-2021']

const slip = (id: string, label: string, printed: string, forms = both): Misspelt => ({ id, label, printed, forms })

/** Slips as hands and converters make them: a like sound, a like shape, a character left out or doubled. */
export const misspelt: readonly Misspelt[] = [
  slip('received', '一、本年新收政府信息公开申请数量', '一、本年新收政府信息公开申清数量'),
  slip('carriedOver', '二、上年结转政府信息公开申请数量', '二、上年结转政府信息公开申请数理'),
  slip('refused.prohibitedByLaw', '2.其他法律行政法规禁止公开', '2.其他法律行政法规禁此公开'),
  slip('refused.thirdPartyRights', '4.保护第三方合法权益', '4.保护第三方何法权益'),
  slip('refused.internalAffairs', '5.属于三类内部事务信息', '5.属于三类内部事物信息'),
  slip('refused.deliberative', '6.属于四类过程性信息', '6.属于四类过程姓信息'),
  slip('refused.enforcementFile', '7.属于行政执法案卷', '7.属于行政执法案券'),
  slip('refused.administrativeQuery', '8.属于行政查询事项', '8.属于行政查旬事项'),
  slip('unable.notHeld', '1.本机关不掌握相关政府信息', '1.本机关不掌屋相关政府信息'),
  slip('unable.needsCreation', '2.没有现成信息需要另行制作', '2.没有现成信息须要另行制作'),
  slip('unable.unclear', '3.补正后申请内容仍不明确', '3.补正后申请内容仍不明确确'),
  slip('notProcessed.petition', '1.信访举报投诉类申请', '1.信访举报投诉类申情'),
  slip('notProcessed.publication', '3.要求提供公开出版物', '3.需求提供公开出版物'),
  slip('notProcessed.excessive', '4.无正当理由大量反复申请', '4.无正当理由大量反复申'),
  slip('notProcessed.confirmation', '5.要求行政机关确认或重新出具已获取信息', '5.要求行政机关确认或重新出据已获取信息'),
  slip(
    'otherOutcome.uncorrected',
    '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    '1.申请人无正当理由愈期不补正、行政机关不再处理其政府信息公开申请',
    since2021,
  ),
  slip(
    'otherOutcome.unpaid',
    '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    '2.申请人逾期未按收费通知要求交纳费用、行政机关不再处理其政府信息公开申请',
    since2021,
  ),
  slip('carriedForward', '四、结转下年度继续办理', '四、结转下年度继续力理'),
  slip('publicInterest', '社会公益组织', '社会公益组识'),
  slip('legalService', '法律服务机构', '法律服务机购'),
  slip('fees', '行政事业性收费', '行政事业型收费'),
  slip('otherServices', '其他对外管理服务事项', '其他对外管理服务事向', ['disclosure-2019']),
  slip('procurement', '政府集中采购', '政府集中采够', ['disclosure-2019']),
]
