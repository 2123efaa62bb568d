import type { Figures } from '../../../tests/portal/figures.ts'
import type { Random } from '../../../tests/portal/random.ts'
import type { Claim, Slot } from './claim.ts'

/** What the cells say, for sentences: a claim can be made where all of its fields are counts or amounts that are printed. */
class Cells {
  readonly #figures: Figures

  constructor(figures: Figures) {
    this.#figures = figures
  }

  /** The slots of fields, sums of cells where a field is written `a+b`; null where one of them cannot be stated. */
  slots(...fields: readonly string[]): Slot[] | null {
    const slots = fields.map((field): Slot | null => {
      const values = field.split('+').map((cell) => this.#figures.values[cell] ?? null)
      if (values.some((value) => value === null || value < 0 || (!Number.isInteger(value) && !field.endsWith('amount')))) return null
      return {
        field: field.includes('+') ? 'litigation.total' : field,
        value: values.reduce<number>((sum, value) => sum + (value ?? 0), 0),
      }
    })
    return slots.every((slot) => slot !== null) ? slots : null
  }
}

type Maker = (cells: Cells, year: number, random: Random) => Claim | null

const received: Maker = (cells, year, random) => {
  const slots = cells.slots('received.total', 'concluded.total', 'carriedForward.total')
  if (!slots || slots[0]?.value === 0) return null
  const verb = random.pick(['收到', '受理', '接收'])
  const what = random.pick(['政府信息公开申请', '信息公开申请', '依申请公开申请'])
  return {
    section: random.pick(['overview', 'requests'] as const),
    slots,
    write: ([n, done, left]) => `${year}年，共${verb}${what}${n}件，办结${done}件，结转下年度继续办理${left}件。`,
  }
}

const outcomes: Maker = (cells, year) => {
  const slots = cells.slots('received.total', 'granted.total', 'partlyGranted.total', 'unable.notHeld.total')
  if (!slots || slots[0]?.value === 0) return null
  return {
    section: 'requests',
    slots,
    write: ([n, granted, partly, notHeld]) =>
      `${year}年收到政府信息公开申请${n}件。办理结果中，予以公开${granted}件，部分公开${partly}件，本机关不掌握相关政府信息${notHeld}件。`,
  }
}

const documents2021: Maker = (cells) => {
  const slots = cells.slots('normativeDocuments.issued', 'normativeDocuments.repealed', 'normativeDocuments.inForce')
  return slots && { section: 'overview', slots, write: ([a, b, c]) => `全年制发行政规范性文件${a}件，废止${b}件，现行有效${c}件。` }
}

const documents2019: Maker = (cells, year) => {
  const slots = cells.slots('normativeDocuments.made')
  return slots && { section: 'overview', slots, write: ([made]) => `${year}年新制作规范性文件${made}件，均按程序向社会公布。` }
}

const decisions: Maker = (cells, _, random) => {
  const slots = cells.slots('licensing.decisions', 'penalties.decisions')
  return (
    slots && {
      section: random.pick(['overview', 'proactive'] as const),
      slots,
      write: ([a, b]) => `全年作出行政许可决定${a}件、行政处罚决定${b}件。`,
    }
  )
}

const fees: Maker = (cells) => {
  const slots = cells.slots('fees.amount')
  return slots && { section: 'proactive', slots, write: ([amount]) => `全年收取行政事业性收费${amount}万元。` }
}

const disputes: Maker = (cells, year) => {
  const slots = cells.slots('reconsideration.total', 'litigationDirect.total+litigationAfterReconsideration.total')
  if (!slots) return null
  if (slots.every(({ value }) => value === 0))
    return { section: 'review', slots: [], write: () => `${year}年未发生因政府信息公开引起的行政复议和行政诉讼。` }
  return { section: 'review', slots, write: ([a, b]) => `全年因政府信息公开被申请行政复议${a}件，被提起行政诉讼${b}件。` }
}

const none: Maker = (cells, year, random) => {
  const slots = cells.slots('received.total')
  if (slots?.[0]?.value !== 0) return null
  return { section: random.pick(['overview', 'requests'] as const), slots: [], write: () => `${year}年未收到政府信息公开申请。` }
}

/** Sentences about other things than the form's: whatever figures they have, they contradict nothing. */
const others: readonly string[] = [
  '全年接听咨询电话2300余次，现场答疑46次。',
  '办理人大代表建议12件、政协提案8件，均在规定期限内答复。',
  '在门户网站公开文件20份，其中依申请公开8份。',
  '压减申请材料17份，平均办理时限缩短31.5%。',
  '组织业务培训3场，参训人员累计180人次。',
  '近三年共收到政府信息公开申请约90件。',
]

const bystander: Maker = (_, __, random) => {
  const text = random.pick(others)
  return { section: 'overview', slots: [], write: () => text }
}

const makers: readonly Maker[] = [received, none, outcomes, documents2021, documents2019, decisions, fees, disputes, bystander]

/** Some of the true sentences that the figures allow, `share` of them. */
export function claimsOn(figures: Figures, year: number, share: number, random: Random): Claim[] {
  const cells = new Cells(figures)
  return makers.flatMap((make) => (random.chance(share) ? (make(cells, year, random) ?? []) : []))
}
