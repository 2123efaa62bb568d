import type { Sheet } from '../forms/sheet.ts'
import type { Outline } from './outline.ts'

/**
 * What a reader sees of a page, as plain values, in page order: all that an audit needs to know of it. Elements are told by their numbers in
 * the page's outline.
 */

/** A line or paragraph as a reader sees it: text between two block boundaries or line breaks. */
export interface Paragraph {
  kind: 'paragraph'
  /** The block element that holds it. */
  element: number
  text: string
  /** All of it is a link: an entry of a menu or a table of contents. */
  linked: boolean
}

/** A table that holds no table, as it is painted. */
export interface SeenTable {
  kind: 'table'
  element: number
  sheet: Sheet
}

export interface Picture {
  kind: 'picture'
  element: number
  isIcon: boolean
}

export type Block = Paragraph | SeenTable | Picture

export interface Link {
  /** The element that holds it. */
  holder: number
  text: string
  /** Its `title` and `href`; null where it has none. */
  title: string | null
  href: string | null
}

/** An embedded document: iframe, embed, object. */
export interface Embedded {
  holder: number
  /** Of the formats that reports are attached in. */
  isFile: boolean
}

/** An element that is not shown, the outermost one, with all its text. */
export interface Hidden {
  holder: number
  text: string
}

/** A table that holds tables: layout, if all is well. What it shows besides is among the paragraphs. */
export interface Frame {
  element: number
  /** By rows, its short entries in which no table stands. */
  entries: string[][]
}

/** What a reader sees of a document's body. */
export interface SeenBody {
  outline: Outline
  blocks: Block[]
  links: Link[]
  embedded: Embedded[]
  hidden: Hidden[]
  frames: Frame[]
  /** There are more rows of tables than are read. */
  isCut: boolean
}

export interface SeenPage extends SeenBody {
  url: string
  /** The title of its window. */
  windowTitle: string
  /** Its first `h1`. */
  headline: { element: number; text: string } | null
  /** What its `meta` tags say, by their names in small letters. */
  metadata: ReadonlyMap<string, string>
}
