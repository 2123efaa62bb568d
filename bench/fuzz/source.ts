/** Reading HTML as text: where tags, cells and words stand in the source. For pages that were written well; nothing here repairs. */

/** A stretch of the source, `end` not included. */
export interface Span {
  start: number
  end: number
}

export interface Tag extends Span {
  name: string
  isEnd: boolean
}

/** A cell, a row or a table: its whole and what stands between its tags. */
export interface SourceElement {
  tag: Tag
  inner: Span
  outer: Span
}

const tagPattern = /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>|<(\/?)([a-z][a-z0-9:]*)(?:\s(?:"[^"]*"|'[^']*'|[^'">])*)?\/?>/gi

/** Every tag of the source; none of comments, scripts and style sheets. */
export function tagsOf(html: string): Tag[] {
  return [...html.matchAll(tagPattern)].flatMap((match): Tag[] => {
    const [text, , slash, name] = match
    return name === undefined
      ? []
      : [{ name: name.toLowerCase(), isEnd: slash === '/', start: match.index, end: match.index + text.length }]
  })
}

/** What ends an element of a table besides its own end tag. */
const endsBefore: Readonly<Record<string, readonly string[]>> = {
  td: ['td', 'th', 'tr', 'tbody'],
  th: ['td', 'th', 'tr', 'tbody'],
  tr: ['tr', 'tbody'],
}

/** The elements of these names (td, th, tr, table, p), in the order of their start tags. */
export function elementsOf(html: string, names: readonly string[], tags: readonly Tag[] = tagsOf(html)): SourceElement[] {
  return tags.flatMap((tag, index): SourceElement[] => {
    if (tag.isEnd || !names.includes(tag.name)) return []
    let depth = 0
    for (let next = index + 1; next < tags.length; next++) {
      const other = tags[next]
      if (!other) break
      if (depth === 0 && other.isEnd && other.name === tag.name)
        return [{ tag, inner: { start: tag.end, end: other.start }, outer: { start: tag.start, end: other.end } }]
      const ends = endsBefore[tag.name]?.includes(other.name) || (other.isEnd && other.name === 'table')
      if (depth === 0 && ends) return [{ tag, inner: { start: tag.end, end: other.start }, outer: { start: tag.start, end: other.start } }]
      if (other.name === 'table') depth += other.isEnd ? -1 : 1
    }
    return []
  })
}

/** The stretches of text within a span: no tags, nothing of scripts and style sheets, none that is white space alone. */
export function textsOf(html: string, within: Span): Span[] {
  const texts: Span[] = []
  let start = within.start
  for (const match of html.slice(within.start, within.end).matchAll(tagPattern)) {
    texts.push({ start, end: within.start + match.index })
    start = within.start + match.index + match[0].length
  }
  texts.push({ start, end: within.end })
  return texts.filter((span) => html.slice(span.start, span.end).trim() !== '')
}

/** The source with a stretch of it replaced. */
export function replaced(html: string, { start, end }: Span, text: string): string {
  return html.slice(0, start) + text + html.slice(end)
}

/** The field with which a start tag is marked; null where it has no mark. */
export function fieldOf(html: string, tag: Span): string | null {
  return /\sdata-field="([^"]*)"/.exec(html.slice(tag.start, tag.end))?.[1] ?? null
}
