import type { Stretch } from './stretches.ts'

/** Rules and documents as the tables of both forms count new ones. */
export const newDocuments = /^(?:normativeDocuments|regulations)\.(?:issued|made|published)$/

/**
 * What the table counts in one field and a text can count apart, each by its own name: 新制定 3 件、修订 2 件; 废止 1 件、宣布失效 1 件;
 * 行政强制措施 5 件、行政强制执行 2 件; 驳回 3 件、维持 1 件; 信息不存在 16 件、不属于本机关 7 件; 同意公开 30 件、已主动公开 7 件.
 */
const apart: readonly [field: RegExp, words: RegExp][] = [
  [newDocuments, /修订|修改|修正|重新(?:制定|印发|公布|发布)|续期|延期/],
  [/\.repealed$/, /失效/],
  [/^coercion/, /强制(?:执行|措施)/],
  [/^licensing/, /不予|变更|延续|注销|撤销|换证|补证|换发|补发/],
  [/^penalties/, /不予|免(?:予|于)?(?:行政)?处罚|免罚|简易程序|当场/],
  [/\.upheld$/, /驳回/],
  [/\.otherResult$/, /终止|撤回|撤诉|调解|驳回起诉/],
  [/^unable\.notHeld/, /不属于|非本|其[他它](?:行政)?机关|级机关|(?:建议|告知).{0,8}向/],
  [/^granted/, /主动公开|告知(?:已公开|获取|查询)|(?:获取|查询)(?:方式|途径)/],
  [/^notProcessed\.petition/, /咨询|信访|投诉|举报/],
  [/^notProcessed\.repeated/, /重复/],
  [/^unable\.needsCreation/, /没有现成|制作|加工|汇总|分析|统计/],
  [/\.inForce$/, /[拟需待]要?(?:修|废)/],
]

/** 处罚案件 41 件，其中不予处罚 4 件: cases that end without a decision are none in the table. */
const withoutDecision = /^(?:licensing|penalties)/

/** What a figure makes with those that the sentence counts apart from it: each of them, and all. */
export function withSupplements(field: string, { figure }: Stretch, stretches: readonly Stretch[]): number[] {
  const words = apart.find(([fields]) => fields.test(field))?.[1]
  if (!words) return []
  const others = stretches.filter(
    ({ figure: other, before, after }) =>
      other !== figure && other.unit === figure.unit && words.test(/^[、和及与另有]*$/.test(before) ? after : before),
  )
  if (others.length === 0) return []
  const values = others.map(({ figure: { value } }) => value)
  const counted = [...values, values.reduce((sum, value) => sum + value, 0)]
  return [
    ...counted.map((value) => figure.value + value),
    ...(withoutDecision.test(field) ? counted.map((value) => figure.value - value) : []),
  ]
}
