import { victim } from './victim.ts'

/** Reports in whose cells stand characters that look like others, or like nothing. */

const cell = /(<t[dh][^>]*>)([^<]+)(?=<\/t[dh]>)/g

/** The report with the text of every cell changed. */
function withCells(change: (text: string) => string): string {
  return victim.html.replace(cell, (_, tag: string, text: string) => tag + change(text))
}

/** Digits as they stand in the code charts from the one given on. */
const digitsFrom = (zero: number) => (text: string) => text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)))

/** What has no shape, and what turns nothing round that has no direction of its own: read as if it were not there. */
export const unseen: Readonly<Record<string, string>> = {
  'zero-width spaces and joiners': withCells((text) => [...text].join('\u200b\u200d\ufeff\u2060')),
  'soft hyphens and variation selectors': withCells((text) => [...text].map((each) => `${each}\u00ad\ufe0e`).join('')),
  'embeddings and isolates': withCells((text) => `\u202a\u2067${text}\u2069\u202c\u200e\u200f`),
  'digits in full width': withCells(digitsFrom(0xff10)),
  'mathematical digits': withCells(digitsFrom(0x1d7ce)),
}

/** Figures that a reader may take for others than they are: nothing is concluded from them. */
export const doubtful: Readonly<Record<string, string>> = {
  'figures that are painted backwards': withCells((text) => text.replace(/^\d+$/, '\u202e$&')),
  'Arabic-Indic digits': withCells((text) => text.replace(/^\d+$/, digitsFrom(0x660))),
  'Devanagari digits': withCells((text) => text.replace(/^\d+$/, digitsFrom(0x966))),
  'letters O and l for 0 and 1': withCells((text) => text.replace(/^[01]$/, (digit) => ({ '0': 'O', '1': 'l' })[digit] ?? digit)),
}
