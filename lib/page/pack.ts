import type { Block, SeenPage } from './seen.ts'

/**
 * What was seen of a page as text, for the way from the page to where it is read: lists instead of names, since to write and to check
 * thousands of names takes longer. Two texts are the same where two pages are seen alike. `unpack.ts` is the way back.
 */
export function packSeen({ blocks, links, embedded, hidden, frames, metadata, ...rest }: SeenPage): string {
  return JSON.stringify({
    ...rest,
    metadata: [...metadata],
    blocks: blocks.map(packBlock),
    links: links.map(({ holder, text, title, href }) => [holder, text, title, href]),
    embedded: embedded.map(({ holder, isFile }) => [holder, isFile]),
    hidden: hidden.map(({ holder, text }) => [holder, text]),
    frames: frames.map(({ element, entries }) => [element, entries]),
  })
}

function packBlock(block: Block) {
  if (block.kind === 'paragraph') return [block.element, block.text, block.linked]
  if (block.kind === 'picture') return [block.element, block.isIcon]
  const { table, rows } = block.sheet
  return [block.element, table, rows.map((cells) => cells.map(({ row, column, columnSpan, text }) => [row, column, columnSpan, text]))]
}
