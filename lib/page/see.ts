import { type Content, readContent } from './content.ts'
import { readMetadata } from './metadata.ts'
import type { SeenPage } from './seen.ts'
import type { IsShown } from './visibility.ts'

/** What a reader sees of a page, and the way back to its elements, which never leave it. */
export interface LivePage extends Omit<Content, 'seen'> {
  seen: SeenPage
}

/** Reads what a page shows. Writes nothing, asks nobody, never throws on any page. */
export function seePage(document: Document, { url, isShown }: { url: string; isShown: IsShown }): LivePage {
  const { seen, ...ways } = readContent(document, isShown)
  const heading = document.getElementsByTagName('h1')[0]
  const page = {
    ...seen,
    url,
    windowTitle: (document.title ?? '').trim(),
    headline: heading ? { element: ways.numberOf(heading), text: (heading.textContent ?? '').trim() } : null,
    metadata: readMetadata(document),
  }
  return { ...ways, seen: page }
}
