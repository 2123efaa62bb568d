import { html } from '../markup/text.ts'
import { victim } from './victim.ts'

/** What would run, were it ever taken for markup: as text of the page it is harmless. It marks the document that it runs in. */
export const attack = '<img src=x onerror="document.documentElement.dataset.run=1"><script>document.documentElement.dataset.run=1</script>'

const printed = html(attack)

const row = (cells: readonly (string | number)[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
/** A total that fails in the column that the attack names. */
const otherTable = `<table>${row(['渠道', '一季度', '二季度', printed, '四季度'])}${row(['网站', 4, 5, 60, 7])}${row(['报刊', 8, 9, 10, 11])}${row(['合计', 12, 14, 71, 18])}</table>`

/** The report with that text in places from which our own pages show something: agency, text of sections, names of columns. */
export const attacking = victim.html
  .replace(/<h2>([^<]+)<\/h2>/g, (_, text: string) => `<h2>${text}</h2><p>${printed}</p>`)
  .replace('</article>', () => `${otherTable}</article>`)
  .replace(/<meta name="ColumnName"/, () => `<meta name="ContentSource" content="${printed}"><meta name="ColumnName"`)
  .replaceAll('北屿新区经济发展局', () => '')
