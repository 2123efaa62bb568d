/**
 * The text of README with `text` between its marks `<!-- name -->` and `<!-- /name -->`.
 *
 * @throws where the marks are not there
 */
export function withMeasured(readme: string, name: string, text: string): string {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const from = readme.indexOf(begin)
  const to = readme.indexOf(end)
  if (from === -1 || to < from) throw new Error(`README has no ${begin} … ${end}`)
  return `${readme.slice(0, from + begin.length)}\n${text}\n${readme.slice(to)}`
}
