import type { Labelled } from './labelled.ts'

/** Reviews and lawsuits counted otherwise than the form counts them: with those of earlier years, by how they ended, by trial level, of all matters. */

const silent = (text: string, more: Partial<Labelled> = {}): Labelled => ({ text, finds: [], section: 'review', ...more })
const wrong = (text: string, ...fields: readonly string[]): Labelled => ({
  text,
  finds: fields.map((field) => `narrative-table:${field}`),
  section: 'review',
})

export const reviewsCounted: readonly Labelled[] = [
  // With those that came over
  silent('全年涉及政府信息公开的行政复议5件（含上年结转2件），审结4件。'),
  silent('本年审结政府信息公开行政复议5件、行政诉讼6件。'),
  silent('本年审结政府信息公开行政复议5件，行政诉讼6件。'),
  silent('2023年审结因政府信息公开引起的行政诉讼案件6件，其中上年结转2件。'),
  silent('行政复议结果：维持3件，纠正1件（含上年结转1件维持）。'),
  silent('行政诉讼结果：维持5件（含2022年起诉案件2件），尚未审结1件。'),
  wrong('全年涉及政府信息公开的行政复议5件，较上年增加2件。', 'reconsideration.total'),
  wrong('全年涉及政府信息公开的行政复议5件，均已审结。', 'reconsideration.total'),
  wrong('因政府信息公开被申请行政复议5件（含上年结转2件），被提起行政诉讼6件。', 'litigation.total'),
  wrong('行政复议结果：维持3件，纠正1件。', 'reconsideration.upheld'),
  // By trial level
  silent('全年行政诉讼案件6件，其中一审4件，二审2件。'),
  silent('全年政府信息公开行政诉讼6件（一审4件，二审2件）。'),
  wrong('全年政府信息公开行政诉讼6件，一审均已审结。', 'litigation.total'),
  // Of all matters
  silent('我局全年共有行政复议案件12件，行政诉讼案件21件。其中因政府信息公开产生的复议3件、诉讼4件。'),
  silent('（一）总体情况。全年行政复议12件、行政诉讼21件。（二）政府信息公开类情况。行政复议3件、行政诉讼4件。'),
  silent('2023年税务行政复议案件6件，其中维持3件、终止2件、撤销1件；涉及政府信息公开3件。'),
  wrong('因政府信息公开被申请行政复议5件、被提起行政诉讼6件。', 'reconsideration.total', 'litigation.total'),
  wrong('全年行政复议5件、行政诉讼6件。', 'reconsideration.total', 'litigation.total'),
  wrong('因对我局政府信息公开答复不服引发行政复议5件。', 'reconsideration.total'),
  wrong('因不服云河市财政局政府信息公开答复引发行政诉讼6件。', 'litigation.total'),
  // Parts
  silent('尚未审结案件3件，其中行政复议1件，行政诉讼2件。'),
  silent('结果维持的4件中，行政复议1件、行政诉讼3件。'),
  silent('申请人撤回行政复议2件、撤诉1件。'),
  silent('因征地信息公开引发行政复议1件、行政诉讼2件。'),
  wrong('行政复议3件，结果维持2件，纠正1件，行政诉讼6件。', 'litigation.total'),
]
