import { qingling, yunhe } from '../agencies.ts'
import { figuresWith } from '../figures.ts'
import { reportPage, type SamplePage } from '../sample.ts'

/** Reports whose tables add up, but whose text says other figures than they do. */

export const claimSamples: readonly SamplePage[] = [
  reportPage({
    name: 'text-disagrees',
    site: yunhe,
    agency: '云河市水务局',
    year: 2023,
    published: '2024-01-24',
    figures: figuresWith('disclosure-2021', {
      'licensing.decisions': 86,
      'received.natural': 31,
      'received.business': 6,
      'carriedOver.natural': 2,
      'granted.natural': 17,
      'granted.business': 5,
      'partlyGranted.natural': 4,
      'unable.notHeld.natural': 11,
      'carriedForward.natural': 1,
      'carriedForward.business': 1,
    }),
    markup: 'vsb',
    claims: {
      overview: [
        '2023年，我局共收到政府信息公开申请39件，较上年的25件增长56%；办结36件，其中予以公开22件，占办结总数的80%，均在法定期限内答复，未收到因政府信息公开引起的投诉举报。',
        '全年主动公开政府信息212条，其中概况类信息12条、政务动态150条、信息公开目录60条。制发行政规范性文件2件，未发生政府信息公开行政复议、行政诉讼。',
      ],
      requests: ['本年度新收政府信息公开申请37件，结转下年度继续办理5件。'],
    },
    structural: [
      'narrative-percentage',
      'narrative-sum',
      'narrative-table:carriedForward.total',
      'narrative-table:concluded.total',
      'narrative-table:normativeDocuments.issued',
    ],
  }),
  reportPage({
    name: 'text-disagrees-on-lines',
    site: qingling,
    agency: '青岭县自然资源局',
    year: 2020,
    published: '2021-01-12',
    figures: figuresWith('disclosure-2019', { 'received.natural': 3, 'granted.natural': 3, 'licensing.decisions': 12 }),
    markup: 'capitals',
    claims: {
      overview: ['2020年共收到政府信息公开申请5件。', '全年作出行政许可决定21件，均已在网上公示。', '2020年共收到政府信息公开申请5件。'],
    },
    structural: ['narrative-table:licensing.decisions', 'narrative-table:received.total', 'narrative-table:received.total~2'],
  }),
]
