import type { SectionId } from './prescribed.ts'
import type { Random } from './random.ts'

/** The six sections in their order, each with the names that agencies give it; the prescribed one first. */
export const sectionNames: Record<SectionId, readonly string[]> = {
  overview: ['总体情况', '基本情况', '概述'],
  proactive: ['主动公开政府信息情况', '主动公开情况'],
  requests: ['收到和处理政府信息公开申请情况', '依申请公开情况', '收到和处理申请情况'],
  review: [
    '政府信息公开行政复议、行政诉讼情况',
    '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
    '政府信息公开行政复议、诉讼情况',
    '行政复议及行政诉讼情况',
  ],
  problems: ['存在的主要问题及改进情况', '存在问题及改进情况', '存在的问题和下一步打算', '政府信息公开工作存在的主要问题及改进情况'],
  other: ['其他需要报告的事项', '其他需要报告的情况', '其他事项'],
}

export const sectionIds = Object.keys(sectionNames) as SectionId[]

export const numerals = ['一', '二', '三', '四', '五', '六'] as const

/** The prescribed heading of a section: 一、总体情况. */
export function prescribedHeading(id: SectionId): string {
  return `${numerals[sectionIds.indexOf(id)]}、${sectionNames[id][0]}`
}

/** A heading of a section, mostly the prescribed one. */
export function someHeading(id: SectionId, random: Random): string {
  if (random.chance(0.5)) return prescribedHeading(id)
  return `${numerals[sectionIds.indexOf(id)]}、${random.pick(sectionNames[id])}`
}
