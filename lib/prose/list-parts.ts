import type { Figure } from './figures.ts'
import { insideBracket } from './list-ends.ts'
import { canJoin, isOfOneKind, isTheRest, partKind } from './part-kinds.ts'

export interface Parts {
  figures: Figure[]
  /** Every item up to the end of the list is a part. */
  isWhole: boolean
  /** The last part is 其他, or 其余. */
  endsInRest: boolean
}

/** 共 12 件; 另有 350 件, 此外 350 件: a total, or what stands beside it. */
const beside = /^[,;、]?(?:共|合计|总计|另(?!外)|此外|除此之外)/

/** The parts from a place on: figures of one unit whose names are of one kind, up to 其他 or to a figure of something else. */
export function partsOf(text: string, figures: readonly Figure[], from: number, until: number, unit: string, isClosed: boolean): Parts {
  const listed = figures.filter(({ start, end }) => start >= from && end <= until)
  const parts: Figure[] = []
  let firstKind: ReturnType<typeof partKind> | null = null
  // Parts whose names say nothing and that stand apart by 、 end at a comma: 甲类 2 家、乙类 12 家，培育示范企业 2 家.
  let joint = ''
  let previousEnd = from
  for (const figure of listed) {
    if (insideBracket(text, figure.start, until) || figure.unit === '%') continue
    const before = text.slice(previousEnd, figure.start)
    const after = /^[^,;、。:()\d]*/.exec(text.slice(figure.end, until))?.[0] ?? ''
    const name = nameOf(before, after)
    previousEnd = figure.end
    if (figure.unit !== unit) return { figures: parts, isWhole: false, endsInRest: false }
    if (isTheRest(name)) return { figures: [...parts, figure], isWhole: true, endsInRest: true }
    if (beside.test(before)) return { figures: parts, isWhole: false, endsInRest: false }
    const kind = partKind(name, before)
    firstKind ??= kind
    const isNext = kind === 'unknown' && parts.length > 1 && joint === '、' && !before.includes('、')
    if (!(isOfOneKind(firstKind, kind) || (isClosed && canJoin(firstKind, kind))) || isNext)
      return { figures: parts, isWhole: false, endsInRest: false }
    if (parts.length === 1) joint = before.includes('、') ? '、' : ','
    parts.push(figure)
  }
  const rest = text.slice(previousEnd, until)
  return { figures: parts, isWhole: !/\d/.test(rest) && !/[,;、][^,;、。)]{2,}$/.test(rest.replace(/[。)]$/, '')), endsInRest: false }
}

/** What a part is called: the words before its figure, or after it where nothing stands before. */
function nameOf(before: string, after: string): string {
  const said = before
    .replace(/\([^()]*\)/g, '')
    .replace(/^.*[,;、:]/, '')
    .replace(/^(?:其中|有|共|和|及|与|另有|分别(?:为|是|有))*/, '')
  return said === '' ? after : said
}
