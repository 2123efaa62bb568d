import { readContent } from './content.ts'
import { type IsShown, isShownInBrowser } from './visibility.ts'

/** Runs in the page: what is read of it where tables are asked about as wholes, and where each element is asked about. */
export function readBoth(): { asWholes: string; oneByOne: string } {
  return { asWholes: contentBy(isShownInBrowser), oneByOne: contentBy((element, what) => isShownInBrowser(element, what)) }
}

function contentBy(isShown: IsShown): string {
  const { seen, elements } = readContent(document, isShown)
  const { blocks, links, embedded, hidden, frames } = seen
  return JSON.stringify({
    blocks: blocks.map((block) => {
      if (block.kind === 'picture') return 'picture'
      return block.kind === 'table' ? block.sheet.rows : [block.text, block.linked, elements[block.element]?.localName]
    }),
    counts: [links, embedded, hidden, frames].map(({ length }) => length),
  })
}
