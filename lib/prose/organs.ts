import { remembered } from '../tables/remembered.ts'
import type { Stretch } from './stretches.ts'

/** What a sentence counts by organs: the report is of all of them, or of one, and its table is of either. */

/** In between nothing speaks of all that the place has: 县政府加强统筹，全县制发 7 件. */
const untilFigure = '(?!办|系统|及|和|各|信息|门户|网|公报)(?:(?!全[省市区县]|[各级直]部门|各级)[^;])*$'

/** 县政府, 青岭县人民政府, 以县政府为被告: the government of the place that is reported on. A town has nothing but its government. */
const officeOf = remembered((agency): RegExp | null => {
  const place = /(\p{Script=Han}{0,20}?[省市区县州盟旗])(?:人民)?政府$/u.exec(agency)?.[1]
  if (place === undefined) return null
  const names = [...place].map((_, at) => place.slice(at)).join('|')
  return new RegExp(`(?:^|[,;:)年以对由向中我])(?:${names})(?:人民)?政府${untilFigure}`)
})

/**
 * Whether what is said is said of a government, in the report of its place: 县政府应诉 2 件 is of all that the county has, or of its government
 * by itself.
 *
 * @param before the sentence up to the figure
 */
export function isOfOffice(before: string, agency: string | null): boolean {
  return officeOf(agency ?? '')?.test(before) ?? false
}

/** 全区 180 件，其中区本级 24 件: the figures of the organ by itself. */
export function figuresOfLevel(text: string): number[] {
  return [...text.matchAll(/(?:[市县区]|政府|机关)本级[^,;。()\d]{0,12}(\d+)(?!\d)/g)].map(([, figure]) => Number(figure))
}

const organ = /政府(?!信息)|机关|本级|部门|[省市区县]属|[局厅委]/

/**
 * 县政府制发 7 件，各部门制发 5 件: what a sentence counts by organs makes the field together; 全县收到 412 件，其中县政府收到 200 件: or is one of them.
 *
 * @param same the figures of a sentence that state one field
 */
export function figuresOfOrgans(same: readonly { value: number; stretch: Stretch }[]): number[] {
  if (same.length < 2) return []
  const ofOne = same.filter(({ stretch }) => organ.test(stretch.before)).map(({ value }) => value)
  return [same.reduce((sum, { value }) => sum + value, 0), ...ofOne]
}
