import type { Random } from '../../../tests/portal/random.ts'
import type { Mutant } from './mutant.ts'

/** The file as it comes off the disk: how the page is written in bytes, and what happens to them. */
export interface Encoding {
  encode(html: string, random: Random): Uint8Array
  /** True where a reader of the page sees the same. */
  isHarmless: boolean
}

const utf8 = (html: string): Uint8Array => Buffer.from(html, 'utf8')
const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16()

/** Some bytes replaced: then the file is no UTF-8 any more, mostly, and is taken for GB 18030. */
function scattered(html: string, random: Random): Uint8Array {
  const bytes = Uint8Array.from(utf8(html))
  for (let times = random.integer(1, 8); times > 0; times--) bytes[random.integer(0, bytes.length - 1)] = random.integer(0, 255)
  return bytes
}

const encodings: Readonly<Record<string, Encoding>> = {
  'UTF-8 with a mark': { encode: (html) => utf8(`\ufeff${html}`), isHarmless: true },
  'UTF-16': { encode: (html) => Buffer.from(`\ufeff${html}`, 'utf16le'), isHarmless: true },
  'UTF-16, big end first': { encode: (html) => swapped(Buffer.from(`\ufeff${html}`, 'utf16le')), isHarmless: true },
  'declares another charset': {
    encode: (html) => utf8(html.replace(/charset=(["']?)[\w-]+/i, 'charset=$1windows-1252')),
    isHarmless: true,
  },
  'ends of lines': { encode: (html) => utf8(html.replace(/\r?\n/g, '\r\n')), isHarmless: true },
  'bytes replaced': { encode: scattered, isHarmless: false },
  'cut off': { encode: (html, random) => utf8(html).subarray(0, random.integer(0, Buffer.byteLength(html))), isHarmless: false },
  'cut off near the end': {
    encode: (html, random) => utf8(html).subarray(0, Math.ceil(Buffer.byteLength(html) * (1 - random.integer(0, 300) / 1000))),
    isHarmless: false,
  },
  'in pieces': {
    encode: (html, random) => {
      const [start, end] = [random.integer(0, html.length), random.integer(0, html.length)].sort((a, b) => a - b) as [number, number]
      return utf8(html.slice(0, start) + html.slice(end))
    },
    isHarmless: false,
  },
  'a stretch twice': {
    encode: (html, random) => {
      const start = random.integer(0, html.length)
      return utf8(html.slice(0, start + random.integer(0, 20_000)) + html.slice(start))
    },
    isHarmless: false,
  },
}

export const encodingNames = Object.keys(encodings)

/** The mutant and its bytes in one of the encodings, or as plain UTF-8. */
export function encoded(mutant: Mutant, name: string | null, random: Random): { mutant: Mutant; bytes: Uint8Array } {
  const encoding = name === null ? undefined : encodings[name]
  if (!encoding) return { mutant, bytes: utf8(mutant.html) }
  return { mutant: { ...mutant, isKnown: mutant.isKnown && encoding.isHarmless }, bytes: encoding.encode(mutant.html, random) }
}
