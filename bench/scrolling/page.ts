/** A long made-up report with a mark in nearly every row: what scrolling it costs is measured. */

/** Where the marks scroll. `header`: in the window, under a header that stays; `card`: in the window, with a card open. */
export const situations = ['window', 'header', 'card', 'box'] as const
export type Situation = (typeof situations)[number]

/** How many findings are marked. */
export const findingCount = 150

/** Every fifth is at words, every fifteenth in a gap, the others at cells. */
export function placeOf(index: number): 'cell' | 'words' | 'after' {
  return index % 15 === 7 ? 'after' : index % 5 === 3 ? 'words' : 'cell'
}

const columns = 7

/** The page: the element of finding `n` has the id `place-n`, what scrolls is `#box` or the window. */
export function longPage(situation: Situation): string {
  const rows = Array.from({ length: findingCount }, (_, index) => block(index)).join('')
  const box = situation === 'box' ? '#box{height:700px;overflow:auto}' : ''
  const header = situation === 'header' ? 'header{position:fixed;top:0;left:0;right:0;z-index:9}' : ''
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>示例市年度报告</title><style>
body{margin:0;font:16px/1.8 sans-serif} header{height:50px;background:#1c4f8f;color:#fff} #box{max-width:900px;margin:0 auto}
table{border-collapse:collapse;width:100%} td{border:1px solid #666;padding:4px 8px;text-align:center} ${box}${header}
</style></head><body><header>示例市发展和改革局</header><div id="box">${rows}</div></body></html>`
}

function block(index: number): string {
  const text = `第${index + 1}项工作按照年度要点推进，全年收到申请${index + 3}件，均在期限内答复，没有收取任何费用，也没有收到投诉举报。`
  if (placeOf(index) !== 'cell') return `<p id="place-${index}">${text}</p>`
  const cells = Array.from(
    { length: columns },
    (_, column) => `<td${column === columns - 1 ? ` id="place-${index}"` : ''}>${(index * 3 + column) % 40}</td>`,
  )
  const others = Array.from({ length: columns }, (_, column) => `<td>${(index + column * 7) % 30}</td>`)
  return `<table><tbody><tr><td>项目${index}甲</td>${others.join('')}</tr><tr><td>项目${index}乙</td>${cells.join('')}</tr></tbody></table>`
}
