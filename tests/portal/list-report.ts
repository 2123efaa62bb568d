import type { ListFigures } from './lists.ts'
import type { ListTraits } from './markup/list-pen.ts'
import type { Markup, Site } from './markup/report.ts'
import { statisticsTable } from './markup/statistics.ts'
import { paintTable } from './markup/tables.ts'
import { html } from './markup/text.ts'
import { websiteTable } from './markup/website.ts'

/** All that a page with the statistics of an agency, or with the report of its website, says. */
export interface ListReport {
  site: Site
  agency: string
  year: number
  /** The year that the statistics are said to be for, where it is another. */
  period?: number
  /** ISO date */
  published: string
  figures: ListFigures
  traits: ListTraits
}

/** A report of the years 2014 to 2018: its sections, which no form prescribes, and the statistics table. */
export function statisticsPage(report: ListReport, markup: Markup): string {
  const { agency, year, period = year, figures, traits } = report
  const { paragraph, heading } = markup.skin
  const line = (text: string) => paragraph(html(text))
  const content = [
    line(`按照政府信息公开有关规定，${agency}对${year}年度工作作了总结，汇总数据附后，统计期限为${period}年1月1日至12月31日。`),
    heading('一、概述'),
    line('全年围绕中心工作抓公开，修订了内部审核办法，网站栏目由七个部门分工维护，公众查阅更加便利。'),
    heading('二、主动公开政府信息情况'),
    line('公开的内容以机构职责、规划计划、办事程序和应急管理为主，文件类信息同时送交档案馆和图书馆。'),
    heading('三、依申请公开政府信息情况'),
    line('申请人多通过网络提出，办理中与申请人保持联系，均在法定期限内作出答复。'),
    heading('四、政府信息公开的收费及减免情况'),
    line('没有向申请人收取检索、复制、邮寄等费用。'),
    heading('五、因政府信息公开申请行政复议、提起行政诉讼情况'),
    line('有关案件已依法办结，未因公开不当承担责任。'),
    heading('六、存在的主要问题及改进情况'),
    line('公开的深度还不够，下一年将细化目录、加强培训、改善检索。'),
    line('附表：政府信息公开情况统计表'),
    paintTable(statisticsTable(agency, figures, traits), markup.skin),
  ]
  return page(report, `${agency}${year}年政府信息公开工作年度报告`, content, markup)
}

/** The yearly report of an agency's website. */
export function websitePage(report: ListReport, markup: Markup): string {
  const { agency, year, figures, traits } = report
  const content = [markup.skin.paragraph(`（${year}年度）`), paintTable(websiteTable(agency, figures, traits), markup.skin)]
  return page(report, `${agency}${year}年政府网站工作年度报表`, content, markup)
}

function page({ site, agency, published }: ListReport, title: string, content: readonly string[], markup: Markup): string {
  return markup.page({ site, title, column: '政府信息公开年报', source: agency, published, content: content.join('\n') })
}
