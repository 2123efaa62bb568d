import { host, replaced, victim, withMore } from './victim.ts'

/** Reports on pages that are too large, or claim to be: whoever does more than one step for each thing on them stands still. */

const row = '<tr><td>7</td><td>8</td></tr>'
const manyNodes = `<script>for (let node = 0; node < 1e6; node++) document.getElementById('many').append('七')</script>`

/** Markup by name; each holds the whole report and its findings. */
export const sizes: Readonly<Record<string, string>> = {
  'cells a thousand million columns wide': withMore(
    `<table><tr><td colspan="1000000000">甲</td><td>乙</td></tr>${'<tr><td colspan="1000000000">1</td><td>2</td></tr>'.repeat(500)}</table>`,
  ),
  'the same within the report': victim.html.replace(/colspan="\d+"/g, 'colspan="1000000000"'),
  // Firefox itself stands still, with no extension in it, where each is also a thousand columns wide.
  'cells that span all rows, again in every row': withMore(
    `<table>${'<tr><td rowspan="65534" colspan="10">1</td><td rowspan="0">2</td></tr>'.repeat(60)}</table>`,
  ),
  'cells a thousand million rows tall within the report': victim.html.replace(/rowspan="\d+"/g, 'rowspan="1000000000"'),
  '5,000 tables in one another': withMore('<table><tr><td>1</td><td>'.repeat(5000)),
  'a cell of 10 MB': withMore(`<table><tr><td>${'7'.repeat(10_000_000)}</td><td>1</td></tr></table>`),
  'a million text nodes': withMore(`<p id="many"></p>${manyNodes}`),
  '16,000 headings of one name': withMore('<h2>三、收到和处理政府信息公开申请情况</h2>'.repeat(16_000)),
  '16,000 links in one paragraph': withMore(`<p>${`<a href="http://${host}/">${victim.title}</a> `.repeat(16_000)}</p>`),
}

/** More rows than are read, in the first table of the report: what stands below them is not read either. */
export const rows = replaced('</tbody></table>', `${row.repeat(200_000)}</tbody></table>`)

/** The same sentence, which the table contradicts, ten thousand times over. */
export const repeated = withMore('<p>2023年，我局共收到政府信息公开申请15件。</p>'.repeat(10_000))
