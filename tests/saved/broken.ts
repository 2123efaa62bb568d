import { generatePage } from '../portal/generate.ts'
import { type Random, randomSource } from '../portal/random.ts'

/** End tags that authors leave out and editors lose. */
const lost = ['</td>', '</tr>', '</table>', '</p>', '</div>', '</tbody>', '</span>', '</h2>']

/** What stands where it must not: the HTML standard has a rule for each, and so must whoever reads saved pages. */
export const stray = [
  '漏在表中的文字',
  '<b>',
  '<i><b></i>',
  '<p>',
  '<p><b>甲<p>乙</b>',
  '<div>',
  '<font size=3><a href=#>',
  '<a href=#1><a href=#2>',
  '<nobr>1<nobr>',
  '<form><input type=hidden>',
  '<input type=text value=3>',
  '<button>',
  '<table>',
  '<table><td>5<table><td>6</table>',
  '<td>',
  '<td colspan=2 colspan=3>4',
  '<tr>',
  '<tr><tr><td>8',
  '<th>',
  '<tbody>',
  '<caption>表</caption>',
  '<colgroup><col>',
  '<li>',
  '<h3>',
  '<br/>',
  '</br>',
  '</p>',
  '</div>',
  '</b>',
  '</table>',
  '</td>',
  '</tr>',
  '</body>',
  '</html>',
  '<body class=x hidden>',
  '<head>',
  '<title>另一个题目</title>',
  '<template><tr><td>5</td></tr></template>',
  '<noscript><td>7</td></noscript>',
  '<svg><td>1</td></svg>',
  '<svg><title>图</title><desc><p>2</desc></svg>',
  '<math><mi>2</mi><mtext><p>3</p></mtext></math>',
  '<math><td>9',
  '<svg><![CDATA[<td>1</td>]]></svg>',
  '<![CDATA[12]]>',
  '<!-- -- > <td>1 --!>',
  '<!>',
  '<?php echo 1 ?>',
  '</ td>',
  '<td<td>',
  '&nbsp;&#x80;&notit;&lt&#0;&#xFFFFFFF;&copy3&amp;nbsp;',
  '\0',
  '1\0' + '2',
  '\f\r\n\r',
  '<textarea>3</textarea>',
  '<style>.x{}</style>',
  '<script>"<td>9</td>"</script>',
  '<script><!-- <script> </script> --></script>',
  '<iframe><td>2</iframe>',
  '<xmp><td>2</xmp>',
  '<marquee><td>4</marquee>',
  '<object><td>3</object>',
  '<image src=x>',
  '<ruby>甲<rt>乙<rp>丙</ruby>',
  '<dd><dt>',
  '<option>1<optgroup>',
  '<details><summary>收起</details>',
  '<o:p></o:p>',
  '<frameset><frame>',
] as const

/** A random report page with some of its markup broken; the same for the same seed. */
export function brokenPage(seed: number): string {
  const random = randomSource(seed)
  let { html } = generatePage(seed, { traits: {} })
  for (let left = random.integer(1, 5); left > 0; left--) html = random.chance(0.4) ? without(html, random) : withStray(html, random)
  return html
}

/** The page with one of the stray pieces, by its number, between two tags in the middle of a table. */
export function pageWithStray(index: number): string {
  const { html } = generatePage(7000 + index)
  const middle = html.toLowerCase().indexOf('<td', Math.floor(html.length / 2))
  return html.slice(0, middle) + (stray[index] ?? '') + html.slice(middle)
}

function without(html: string, random: Random): string {
  const tag = random.pick(lost)
  const places = [...html.matchAll(new RegExp(tag, 'gi'))].map(({ index }) => index)
  if (places.length === 0) return html
  const at = random.pick(places)
  return html.slice(0, at) + html.slice(at + tag.length)
}

function withStray(html: string, random: Random): string {
  const from = html.toLowerCase().indexOf('<body')
  const places = [...html.matchAll(/<\/?\w/g)].flatMap(({ index }) => (index > from ? [index] : []))
  const at = random.pick(places)
  return html.slice(0, at) + random.pick(stray) + html.slice(at)
}
