import { agenciesOf, beiyu, qingling, shipan, sites, wangchuan, yunhe } from '../../../tests/portal/agencies.ts'
import type { Site } from '../../../tests/portal/markup/report.ts'
import type { Random } from '../../../tests/portal/random.ts'

/** What the law calls an agency; `zone` for those for which it names no date of their own. */
export type AgencyKind = 'department' | 'government' | 'zone'

const governments: ReadonlyMap<Site, string> = new Map([
  [yunhe, '云河市人民政府'],
  [qingling, '青岭县人民政府'],
  [wangchuan, '望川区人民政府'],
  [shipan, '石畔县人民政府'],
])

const committee = '北屿新区管理委员会'

/** A site and an agency on it; mostly a department. */
export function someAgency(random: Random, kind: AgencyKind): { site: Site; agency: string } {
  if (kind === 'zone') return { site: beiyu, agency: committee }
  if (kind === 'government') {
    const [site, agency] = random.pick([...governments])
    return { site, agency }
  }
  const site = random.pick(sites.filter((one) => departmentsOf(one).length > 0))
  return { site, agency: random.pick(departmentsOf(site)) }
}

const departmentsOf = (site: Site): string[] => (agenciesOf.get(site) ?? []).filter((agency) => agency !== committee)

/** The day by which a report is due, ISO. Regulations, art. 49; up to the report on 2018 art. 31 of the Regulations of 2008. */
export function dueDate(kind: AgencyKind, year: number): string {
  return `${year + 1}-${kind === 'government' || year <= 2018 ? '03' : '01'}-31`
}

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** A day in time, now and then the last one. */
export function someDayInTime(random: Random, kind: AgencyKind, year: number): string {
  const due = dueDate(kind, year)
  if (random.chance(0.1)) return due
  return `${year + 1}-${twoDigits(random.integer(1, Number(due.slice(5, 7))))}-${twoDigits(random.integer(4, 28))}`
}

/** A day of the same year that is too late, now and then by one day. */
export function someLateDay(random: Random, kind: AgencyKind, year: number): string {
  const month = Number(dueDate(kind, year).slice(5, 7))
  if (random.chance(0.2)) return `${year + 1}-${twoDigits(month + 1)}-01`
  return `${year + 1}-${twoDigits(random.integer(month + 1, 11))}-${twoDigits(random.integer(1, 28))}`
}
