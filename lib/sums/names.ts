/** What the names of rows and columns tell of their figures. */

const total = /^.{0,8}(?:合计|总计|小计|共计)数?$|^.{0,4}总数$/u
/** Rates, averages, ranks, prices, changes, dates, numbers to call: figures that do not add up, whatever stands beside them. */
const notAdditive =
  /率|比|%|‰|均|每|占|增长|增幅|增速|增减|增加|升降|差|排名|名次|位次|位序|序号|编号|代码|日期|时间|时长|天数|年份|年龄|单价|价格|标准|指数|得分|评分|分数|分值|密度|系数|倍|最大|最小|最高|最低|中位|温度|浓度|备注|号码|联系电话|监督电话|邮编|单产|结余率|累计|余额|较/u
/** What a line says of itself that no total takes in, or takes in otherwise. Not 部分公开（只计这一情形）, which the total of table 3 takes in. */
const leftOut = /不计入|不列入|不纳入|不参与|不含|不包括|除外|另计|另列|只计(?!这一情形)|仅计|不重复|去重|剔重/u
const within = /^其中/u

/** 合计, 总计, 小计, 县直小计, 总 数: a line that states the sum of others. */
export function isTotal(name: string): boolean {
  return total.test(bare(name))
}

/** Whether the figures of a line can be summed at all, by its name. */
export function isAdditive(name: string): boolean {
  return isTotal(name) || !(notAdditive.test(name) || leftOut.test(name))
}

/** 其中：… : a part of the line before it, which has it already. */
export function isWithin(name: string): boolean {
  return within.test(bare(name))
}

/** How a line is numbered: 一、 or （一） or 1. or not at all. Lines of one kind stand on one level. */
export function levelOf(name: string): string {
  const [, han, bracketed, arabic] = /^(?:([一二三四五六七八九十]+[、.])|(\([一二三四五六七八九十]+\))|(\d+[、.]))/u.exec(name) ?? []
  return han ? 'han' : bracketed ? 'bracketed' : arabic ? 'arabic' : 'none'
}

/** Units so large that their figures are rounded: a sum of them may be off by one for each. 度 is one by itself, not in 一季度. */
export function hasRoundedUnit(text: string): boolean {
  return /万|亿|千|吨|公顷|亩|公里|平方|立方|(?<!\p{Script=Han})度/u.test(text)
}

function bare(name: string): string {
  return name
    .replace(/\([^()]*\)/gu, '')
    .replace(/^(?:[一二三四五六七八九十]+|\d+)[、.]/u, '')
    .replace(/[:,、.]/gu, '')
}
