import type { Labelled } from './labelled.ts'

/**
 * True sentences that count apart what the form counts together, or that are of less than the form: of one organ, of a time, of a kind. With
 * each of them stands one that is as plainly wrong.
 */

/** A bureau with more of everything than `figures` has. */
const bureau = {
  'received.natural': 104,
  'received.business': 0,
  'carriedOver.natural': 6,
  'granted.natural': 37,
  'partlyGranted.natural': 13,
  'refused.deliberative.natural': 10,
  'refused.thirdPartyRights.natural': 5,
  'unable.notHeld.natural': 23,
  'unable.needsCreation.business': 4,
  'unable.unclear.natural': 1,
  'notProcessed.petition.natural': 3,
  'notProcessed.repeated.natural': 3,
  'otherOutcome.uncorrected.natural': 4,
  'carriedForward.natural': 7,
  'reconsideration.upheld': 4,
  'reconsideration.corrected': 1,
  'reconsideration.otherResult': 2,
  'reconsideration.pending': 1,
  'litigationDirect.upheld': 4,
  'litigationDirect.otherResult': 1,
  'litigationDirect.pending': 2,
  'litigationAfterReconsideration.upheld': 0,
  'normativeDocuments.issued': 4,
  'normativeDocuments.inForce': 19,
  'penalties.decisions': 41,
}
/** A county in which departments and towns have a share in all figures. */
const county = {
  ...bureau,
  'received.natural': 412,
  'carriedOver.natural': 5,
  'granted.natural': 342,
  'carriedForward.natural': 9,
  'reconsideration.upheld': 29,
  'litigationDirect.upheld': 18,
  'normativeDocuments.issued': 12,
  'penalties.decisions': 1250,
}
const ofCounty = { table: county, agency: '青岭县人民政府' }
const ofTown = { table: county, agency: '石桥镇人民政府' }

const on = (...fields: string[]) => fields.map((field) => `narrative-table:${field}`)
const s = (text: string, finds: readonly string[] = [], more: Partial<Labelled> = ofCounty): Labelled => ({ text, finds, ...more })

export const splits: readonly Labelled[] = [
  // The government of a place by itself.
  s('县人民政府制发行政规范性文件8件。'),
  s('县人民政府收到政府信息公开申请28件，办结27件。'),
  s('以县政府为被告的政府信息公开行政诉讼3件。'),
  s('以县人民政府为被申请人的政府信息公开行政复议6件。'),
  s('对县人民政府提起的政府信息公开行政诉讼3件。'),
  s('由青岭县人民政府制发的行政规范性文件8件。'),
  s('县人民政府制发行政规范性文件13件。', on('normativeDocuments.issued')),
  s('县人民政府2023年收到政府信息公开申请430件。', on('received.total')),
  s('县人民政府加强统筹，全县收到政府信息公开申请401件。', on('received.total')),
  s('镇人民政府收到政府信息公开申请28件。', on('received.total'), ofTown),
]
