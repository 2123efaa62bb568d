import type { SectionId } from '../audit/schema.ts'

/**
 * The six prescribed sections (国办公开办函〔2019〕60号, 〔2021〕30号) and what portals call them, as patterns over a heading
 * without its numbering, spaces and punctuation.
 */
export interface SectionName {
  id: SectionId
  /** As prescribed, without the numeral. */
  prescribed: string
  /** The whole heading. */
  pattern: RegExp
  /** Other names that stand glued to the text after them. */
  glued: readonly string[]
}

const about = '(?:本[年单部]?[度位门]?|年度|政府信息公开|政务公开|工作|的|因)*'

export const sectionNames: readonly SectionName[] = [
  {
    id: 'overview',
    prescribed: '总体情况',
    pattern: new RegExp(`^${about}(?:总体|基本)(?:工作)?(?:情况|概况)$|^${about}(?:概述|概况)$`),
    glued: ['基本情况', '总体工作情况', '概述'],
  },
  {
    id: 'proactive',
    prescribed: '主动公开政府信息情况',
    pattern: new RegExp(`^(?:行政机关)?${about}主动公开(?:政府)?(?:信息)?(?:工作)?(?:的)?情况$`),
    glued: ['主动公开情况'],
  },
  {
    id: 'requests',
    prescribed: '收到和处理政府信息公开申请情况',
    pattern: new RegExp(
      `^(?:行政机关)?(?:收到|受理)[和与及、]?(?:处理|办理|答复)(?:的)?(?:政府)?(?:信息)?(?:公开)?(?:的)?申请(?:的)?(?:办理)?情况$|^${about}依申请公开(?:政府)?(?:信息)?(?:工作)?(?:的)?(?:办理|处理)?(?:工作)?情况$`,
    ),
    glued: ['依申请公开情况', '收到和处理申请情况'],
  },
  {
    id: 'review',
    prescribed: '政府信息公开行政复议、行政诉讼情况',
    pattern: /^[^，。；]{0,22}复议[^，。；]{0,12}诉讼(?:的)?(?:案件)?(?:的)?(?:工作)?情况$/,
    glued: ['因政府信息公开工作被申请行政复议提起行政诉讼情况', '政府信息公开行政复议诉讼情况', '行政复议及行政诉讼情况'],
  },
  {
    id: 'problems',
    prescribed: '存在的主要问题及改进情况',
    pattern: new RegExp(
      `^(?=.*(?:问题|不足|困难))(?=.*(?:改进|整改|打算|措施|计划|下一?步|对策|努力|安排|解决|建议))${about}(?:存在|面临|主要|问题|不足)[^，。；：]{0,32}$`,
    ),
    glued: [
      '存在问题及改进情况',
      '存在的问题和下一步打算',
      '政府信息公开工作存在的主要问题及改进情况',
      '存在的问题及改进情况',
      '存在的主要问题和改进情况',
      '存在的主要问题及改进措施',
    ],
  },
  {
    id: 'other',
    prescribed: '其他需要报告的事项',
    pattern: /^其[他它](?:需要|应当|需|应)?(?:报告|说明|反映)?(?:的)?(?:有关)?(?:事项|情况|事宜|问题)$/,
    glued: ['其他需要报告的情况', '其他需要说明的事项', '其他事项'],
  },
]
