import type { IsShown } from './visibility.ts'

/** In characters. Of more text, asking element by element takes no longer. */
const longest = 50_000

/**
 * The same answers about what is within a table, without asking for most of them: where the browser paints all that is written, whatever
 * holds a character is shown. Asking about each element is half of what reading a table costs.
 */
export function seenWithin(table: Element, isShown: IsShown): IsShown {
  const written = isShown.seesAncestors && table.textContent
  // What is no HTML, as in a page of XML, has no `innerText`.
  if (!written || written.length > longest || lettersOf(written) !== lettersOf((table as HTMLElement).innerText)) return isShown
  const seen: IsShown = (element, what) => /\S/.test(element.textContent ?? '') || isShown(element, what)
  seen.isAllSeen = true
  return seen
}

function lettersOf(text: string | undefined): string | undefined {
  return text?.replace(/\s+/g, '')
}
