import type { Labelled } from './labelled.ts'

const sum = ['narrative-sum']
const percentage = ['narrative-percentage']

/** Sums and percentages that do not come out. */
export const miscounted: readonly Labelled[] = [
  { text: '全年主动公开信息350条，其中网站公开200条、微信公开170条。', finds: sum },
  { text: '主动公开政府信息120条，其中：政策文件类50条，财政预决算类40条，其他信息20条。', finds: sum },
  { text: '发布政务动态88条，其中图文60条，视频35条。', finds: sum },
  { text: '举办政务公开培训5次，其中线上培训3次、线下培训3次。', finds: sum },
  { text: '2023年收到政府信息公开申请24件（网上申请15件、信函申请7件、当面申请1件）。', finds: sum },
  { text: '共发布政策解读材料45篇，分别为图表解读20篇、文字解读15篇、视频解读8篇。', finds: sum },
  { text: '办理人大建议和政协提案30件，其中人大建议18件，政协提案14件。', finds: sum },
  { text: '公开信息600条：网站420条，微信公众号150条。', finds: sum },
  { text: '全年公开财政信息十件，其中预算类六件、决算类三件、其他两件。', finds: sum },
  { text: '全年制作公开目录72项，其中法定公开30项；重点领域25项；其他20项。', finds: sum },
  { text: '全年发布信息210条。其中，工作动态150条，通知公告70条。', finds: sum },
  { text: '举办新闻发布会12场，其中主要负责人参加5场，其他负责人参加8场，其他1场。', finds: sum },
  { text: '共受理咨询1,250件，其中电话咨询900件，网络咨询400件。', finds: sum },
  { text: '公开部门文件25份（主动公开17份，依申请公开9份）。', finds: sum },
  { text: '本年度培训干部86人，其中机关干部60人，下属单位干部20人，其他5人。', finds: sum },
  { text: '门户网站公开信息1340条，其中局网站554条、其他61条。', finds: sum },
  { text: '公开175条，其中动态74条、公告43条、政策5条、处罚案件21条、其他1条。', finds: sum },
  { text: '网站公开53篇，其中机构2篇、政策5篇、动态43篇、公告4篇。', finds: sum },
  { text: '全年发布212条：决算2条、处罚51条、宣传97条。以上均在网站登载。', finds: sum },
  { text: '公开信息2695条，其中网站1300条、微信995条、微博405条，另有抖音350条。', finds: sum },
  { text: '收到政府信息公开申请24件，其中网上申请16件，占申请总数的76.7%。', finds: percentage },
  { text: '全年收到申请50件，其中自然人申请40件，占85%。', finds: percentage, table: { 'received.natural': 46 } },
  { text: '发布信息200条，其中图文信息50条，占比20%。', finds: percentage },
  { text: '主动公开文件由40件增至50件，增长20%。', finds: percentage },
  { text: '申请材料由100件减少到60件，减少60%。', finds: percentage },
  { text: '发布信息360条，较上年增加60条，增长25%。', finds: percentage },
  { text: '网站发布信息150条，比上年的120条增长30%。', finds: percentage },
  { text: '受理咨询80件，同比减少20件，下降25%。', finds: percentage },
  { text: '全年发布解读30篇，其中视频解读10篇（占30%）。', finds: percentage },
  { text: '公开事项从200项增加到260项，增幅35%。', finds: percentage },
]
