import { type NamedRow, type OutcomeRow, rowMeant, rowsNamed } from './outcome-rows.ts'
import type { Reading } from './reading.ts'
import type { Stretch } from './stretches.ts'
import { withoutTail } from './subject.ts'

/** Words that may stand between the name of a row and its figure, or between a figure and its row, and add nothing. */
const filler =
  /政府信息公开|信息公开|政府信息|申请人|申请|信息|答复书|答复|决定书|决定|告知书|告知|结果|情形|情况|事项|类型|类|方式|处理|办理|作出|做出|最终|作|给予|出具|依法|依规|予以|分别|书面|通知|不再|不予|重复|我[局厅委办市区县镇]|本(?:机关|单位|局|级|部门)|原因|理由|相关|有关|活动|行为|等|其|发生|出现|而|的|并|且|无正当理由|或|共计|合计|共|计|有|为|是|达|均|已|全部|数量|件数|总数|数|量|由|以|被|属于|认定|判定|并非|另行|制作|现有|已?获取|法定|期限|内|继续|无法提供|,|、|“|”|□/g
const residueOf = (text: string) => text.replace(filler, '')

/** What may stand before a figure whose row is named after it. */
const opener =
  /符合(?:公开)?(?:条件|规定|要求)|收到的申请中|剩余|其余|余下|共有|另有|尚有|还有|仍有|现有|其中|此外|收到的|上述|有|另|共|对于|针对|对|将|把|已|的|截至|年底|年末|目前|仍|尚|全年|本年度?|年内|当年|20\d\d年度?|我[局厅委办]|本(?:机关|单位|局)|政府信息公开申请|信息公开申请|申请|和|及|与|、|一是|二是|三是/g
/** Then the figure is of something else. */
const elsewhere = /复议|诉讼|起诉|投诉件|会议|培训|公文|文件|建议|提案|咨询|办件|许可|处罚/
/** A ground that is none of the form's: 因涉及商业秘密不予公开 is fewer than all that were refused. */
const ground = /因|由于|鉴于|属于|涉及|为由|以.{1,12}(?:不予|无法)|系/

/** An outcome that the form tells by its verb; its rows are told by their grounds. */
const outcomeOnly = /^(?:refused|unable|notProcessed|otherOutcome|granted|partlyGranted)\.total$/

/** 予以公开 10 件, 因…而不予公开的 4 件, 有 5 件申请…决定不予公开: the row of table 3 that a figure of cases states. */
export function readOutcome(stretch: Stretch): Reading | null {
  const { before, after, trail, topic } = stretch
  const named = rowsNamed(before)
  const hasGround = named.some(({ row }) => row.isGround)
  // The form's own ground beside the form's own verb speaks of requests wherever it stands.
  const isOwn = hasGround && rowMeant(named) !== null && named.some(({ row }) => /^(?:refused|unable)\.total$/.test(row.field))
  if (topic !== 'requests' && !isOwn && !(topic === null && hasGround)) return null
  const last = named.at(-1)
  if (last) return leading(stretch, named, last)
  const spoken = spokenOf(stretch)
  if (spoken) return spoken
  if (residueOf(before.replace(opener, '')) !== '') return null
  // 有 5 件申请因…，经…，决定不予公开: the outcome can come some clauses later.
  const goesOn = /^(?:政府信息公开|信息公开)?申请|^(?:因|由于|属于|经)/.test(after)
  return following(before, after) ?? (goesOn ? following(before, trail()) : null)
}

/** How something went: nothing that narrows it. */
const trend = /(?:仍然|依然|相对|明显|有所)*(?:较多|较少|居多|偏多|占多数|占比(?:上升|下降|较高)|增加|增多|减少|上升|下降)$/

/** 本机关不掌握的情形较多，共 8 件: the clause before names the row and tells how it went. */
function spokenOf(stretch: Stretch): Reading | null {
  const name = /([^,;:()]*),$/.exec(stretch.lead())?.[1]?.replace(trend, '') ?? ''
  const named = withoutTail(stretch.before) === '' ? rowsNamed(name) : []
  const last = named.at(-1)
  return last?.row.isGround ? leading({ ...stretch, before: name, lead: () => '' }, named, last) : null
}

function leading({ figure, before, lead }: Stretch, named: readonly NamedRow[], last: NamedRow): Reading | null {
  const rest = before.slice(last.end)
  if (residueOf(withoutTail(rest)) !== '' || elsewhere.test(rest)) return null
  // 予以公开信息 112 条 counts what was published, not requests.
  if (/^[条份]$/.test(figure.unit) && /信息(?!公开)/.test(rest)) return null
  const meant = rowMeant(named)
  const first = named[0]
  if (!meant || !first)
    return isJoined(before, named)
      ? { field: last.row.field, agrees: [], at: first?.at ?? 0, gap: '', isPart: true, isDoubtful: true }
      : null
  const modifier = before.slice(0, first.at)
  const said = lead()
  const grounds = rowsNamed(said).filter(({ row }) => row.isGround)
  if (!meant.isGround && grounds.length > 0) {
    // 因属于执法案卷，决定不予公开 2 件
    const together = rowMeant([...grounds, ...named])
    return { ...reading(together ?? meant, 0, ''), isDoubtful: together === null }
  }
  // 因申请内容属于讨论记录、信函等: a ground as the text tells it says nothing of channels or scope.
  // 因本机关不掌握或没有现成信息等原因: of several grounds and more the group.
  if (!meant.isGround && named.filter(({ row }) => row.isGround).length > 1)
    return { ...reading(meant, 0, ''), isDoubtful: !/等(?:原因|情形|情况|理由)/.test(before) }
  const because = meant.isGround ? modifier.search(/因|由于|属于|涉及|经|以|为|对?(?:同一|以政府信息公开名义)/) : -1
  return reading(meant, because === -1 ? first.at : because, (/(?:^|,)[^,]*(?:因|由于|为由|鉴于)[^,]*,$/.exec(said)?.[0] ?? '') + modifier)
}

/** 予以公开和部分公开的 12 件 counts both. */
function isJoined(before: string, named: readonly NamedRow[]): boolean {
  return named.some(({ end }) => /^(?:的)?(?:、|和|或|及|与)/.test(before.slice(end)))
}

function following(before: string, words: string): Reading | null {
  const named = rowsNamed(words)
  const meant = rowMeant(named)
  const [first] = named
  if (!meant || !first) return null
  const between = words.slice(0, first.at)
  // 24 件申请中，…; 5 件申请，均不予公开: what follows is of a part, or of another figure.
  if (elsewhere.test(between) || /[^,]中|,.*(?:均|全部|其余|其中)/.test(between)) return null
  const found = reading(meant, 0, before + between)
  // 1 件经第三方同意后予以公开: on what condition narrows an outcome, but not a ground, nor what is left over.
  const isNarrower = outcomeOnly.test(meant.field) && residueOf(between) !== ''
  return { ...found, isDoubtful: found.isDoubtful || isNarrower || /涉及|关于/.test(before) }
}

function reading(row: OutcomeRow, at: number, modifier: string): Reading {
  const isNarrower = outcomeOnly.test(row.field) && ground.test(modifier.replace(/(?:属于|系)$/, ''))
  return { field: row.field, agrees: row.agrees, at, gap: '', isPart: true, isDoubtful: isNarrower }
}
