import type { OrganKind } from '../checks/report.ts'

const government = /人民政府$|[省市县区州旗盟乡镇]政府$/
/** 局, 厅, 委员会 and so on, but neither committees of the Party, nor of residents, nor those that run a zone. */
const department =
  /(?:局|厅|(?<!管理|居民|村民|工作|[省市县区州旗盟乡镇])委员会|(?<![省市县区州旗盟乡镇党管工纪监])委|(?<!宣传|组织|统战|[省市县区州旗]委.{0,6})部|办公室|办公厅|办)$/
/** Names of the Party, of courts and of the people's congresses, which the Regulations are not about. */
const others = /党委|中共|共产党|[省市县区州旗]委(?!员会)|法院|检察院|人大|政协|街道|管委会/

/**
 * What kind of organ an agency's name names: 云河市水务局 a department, 青岭县人民政府 a government (but 青岭县人民政府办公室 a department).
 * Null for anything else: zones, sub-districts, companies, schools.
 */
export function organKind(agency: string): OrganKind | null {
  const name = agency.replace(/[\s（(][^）)]*[）)]?$/u, '').trim()
  if (name.length < 3 || others.test(name)) return null
  if (government.test(name)) return 'government'
  return department.test(name) ? 'department' : null
}
