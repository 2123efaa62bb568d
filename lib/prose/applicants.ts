import type { Reading } from './reading.ts'
import type { Stretch } from './stretches.ts'
import { withoutTail } from './subject.ts'

/**
 * Columns of table 3. The text names them as parts of what it has named before: 收到申请 24 件，其中自然人 20 件; or by themselves, and then
 * what was received is meant: 由商业企业提出的 6 件.
 */
const applicants: readonly [columns: readonly string[], words: string][] = [
  [['natural'], '自然人|公民个人'],
  [['business'], '商业企业'],
  [['research'], '科研机构'],
  [['publicInterest'], '(?:社会)?公益(?:类)?组织'],
  [['legalService'], '法律服务机构'],
  [['business', 'otherOrganisation'], '(?<!商业)企业'],
]

const verbs = '(?:(?:所|代为|向[我本][局厅委办机关单位区县市镇]{1,2})?(?:提出|提交|递交|申请|发起)|来自)'
const noun = '(?:政府信息公开申请|信息公开申请|的申请|申请)'
const patterns = applicants.map(([columns, words]) => ({
  columns,
  leading: new RegExp(`(?<!.(?:、|和|或|及|与))(?:${words})(?:的)?(?:${verbs})?(?:的)?(?:${noun})?$`),
  following: new RegExp(`^(?:${noun})?(?:的)?(?:申请人)?(?:是|为|系|由|来自)(?:${words})(?:${verbs})?(?:的)?(?:${noun})?(?=$|[,;。、)])`),
}))

const anyApplicant = new RegExp(applicants.map(([, words]) => words).join('|'))

/** Rows of which the text can give the applicants. */
const rows = /^(?:received|carriedOver|concluded|carriedForward|granted|partlyGranted|refused|unable|notProcessed)(?:\.[a-zA-Z]+)?$/
const opener = /^(?:其中|有|由|另|另有|、|共)*$/

/**
 * The column of table 3 that a figure of cases states.
 *
 * @param row the row that the figure before states, whose parts these are; null where it states none
 */
export function readApplicant({ before, after, topic }: Stretch, row: string | null): Reading | null {
  if (topic !== 'requests' || !(anyApplicant.test(before) || anyApplicant.test(after))) return null
  const name = withoutTail(before)
  for (const { columns, leading, following } of patterns) {
    const found = leading.exec(name)
    const isFollowing = opener.test(before) && following.test(after)
    if (!found && !isFollowing) continue
    const of = row !== null && rows.test(row) ? row : 'received'
    const [first = '', ...more] = columns
    const together = [first, ...more]
    return {
      field: `${of}.${first}`,
      agrees: [
        ...together
          .map((_, index) =>
            together
              .slice(0, index + 1)
              .map((column) => `${of}.${column}`)
              .join('+'),
          )
          .slice(1),
        ...(of === 'received'
          ? [
              together.flatMap((column) => [`received.${column}`, `carriedOver.${column}`]).join('+'),
              `received.${first}+carriedOver.${first}`,
              ...(row === null ? [`concluded.${first}`] : []),
            ]
          : []),
      ],
      at: found?.index ?? 0,
      gap: '',
      isPart: true,
      // 另办结上年结转自然人申请 1 件
      isDoubtful: !of.startsWith('carr') && /结转|^另/.test(before),
    }
  }
  return null
}
