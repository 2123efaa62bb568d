import type { Labelled } from './labelled.ts'

/** Constructions as published reports have them, in words of our own: lists in lists, figures that go on after 其他, totals inside names, pairs. */
const silent = (text: string, more: Partial<Labelled> = {}): Labelled => ({ text, finds: [], ...more })
const sum = (text: string, more: Partial<Labelled> = {}): Labelled => ({ text, finds: ['narrative-sum'], ...more })

export const published: readonly Labelled[] = [
  silent('全年公开信息800条，其中，通过网站公开210条，具体为：通知60条、公告80条、其他类70条；通过公众号公开590条。'),
  silent('全年公开信息640条，其中：文件类300条，包含规划50条、预算90条、其他160条；动态类340条。'),
  sum('全年公开信息640条，其中：文件类300条，包含规划50条、预算90条、其他类190条。'),
  silent('收到政府信息公开申请24件，其中网上提交10件，信函提交8件，其他4件，上年结转1件。'),
  silent('当年处理结果中，予以公开10件，部分公开2件，不予公开3件，无法提供5件，其他3件，结转下年度2件，合计25件。'),
  silent('被申请政府信息公开行政复议3件，其中被纠正1件；因政府信息公开被提起行政诉讼4件（一审3件，二审1件）。'),
  silent('发布各类信息900条，包括：机构信息20条，工作动态500条，解读回应信息共计80条，其他300条。'),
  silent('被申请行政复议3宗、被提起行政诉讼4宗，其中5宗维持，1宗纠正，1宗尚未审结。', { section: 'review' }),
  silent('因政府信息公开被申请行政复议3宗、行政诉讼4宗，其中5宗维持，1宗纠正。', { section: 'review' }),
  silent('政务新媒体发布信息38条，其中原创24条，原创率63.1%。'),
  silent('各镇街和职能部门共答复申请1250件。其中，予以公开800件，部分公开150件。', { section: 'requests' }),
  silent('经清理，确定保留的行政规范性文件26件。'),
  silent('以市人民政府办公室名义印发行政规范性文件14件。'),
  silent('网站发布信息260条，视频类120条、图文类140条，点击量稳步上升。'),
  silent('全年公开信息300条，其中政策120条，甲类50条、乙类70条，动态180条。'),
  sum('全年分季度公开信息60条、75条、80条、90条，全年合计350条。'),
  sum('线上线下分别举办活动6场、9场，全年合计16场。'),
  { text: '2023年收到政府依申请公开31件，均已办理。', finds: ['narrative-table:received.total'] },
  { text: '本年新受理依申请政府信息公开8件。', finds: ['narrative-table:received.total'] },
  { text: '全年收到申请政府信息公开事项18件。', finds: ['narrative-table:received.total'] },
  silent('2023年收到政府依申请公开24件，办结23件。'),
  silent('2023年实施行政处罚（当场处罚）12件。'),
  silent('2023年全区共被提起行政复议9件，其中涉及政府信息公开类3件。', { agency: '青山区人民政府' }),
  silent('全区共收到政府信息公开申请180件，其中区本级24件、镇街156件。', { agency: '青山区人民政府' }),
  silent('实际收到政府信息公开申请22件，另有2件系误寄。'),
  silent('全年收到政府信息公开申请（网上渠道）14件。'),
]
