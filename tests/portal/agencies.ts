import type { Site } from './markup/report.ts'

/** Places and agencies that do not exist, with host names that nobody has. */

export const yunhe: Site = { name: '云河市人民政府', host: 'www.yunheshi-sample.gov.cn' }
export const qingling: Site = { name: '青岭县人民政府', host: 'www.qinglingxian-sample.gov.cn' }
export const lancheng: Site = { name: '澜城市工业和信息化局', host: 'gxj.lancheng-sample.gov.cn' }
export const wangchuan: Site = { name: '望川区人民政府', host: 'www.wangchuanqu-sample.gov.cn' }
export const shipan: Site = { name: '石畔县人民政府网', host: 'www.shipanxian-sample.gov.cn' }
export const beiyu: Site = { name: '北屿新区管理委员会', host: 'www.beiyu-sample.gov.cn' }

/** The agencies of each site. */
export const agenciesOf: ReadonlyMap<Site, readonly string[]> = new Map([
  [yunhe, ['云河市水务局', '云河市教育局', '云河市住房和城乡建设局', '云河市交通运输局', '云河市医疗保障局']],
  [qingling, ['青岭县自然资源局', '青岭县农业农村局', '青岭县市场监督管理局']],
  [lancheng, ['澜城市工业和信息化局']],
  [wangchuan, ['望川区财政局', '望川区卫生健康局', '望川区城市管理局']],
  [shipan, ['石畔县发展和改革局', '石畔县民政局', '石畔县司法局']],
  [beiyu, ['北屿新区管理委员会', '北屿新区经济发展局']],
])

export const sites: readonly Site[] = [...agenciesOf.keys()]
