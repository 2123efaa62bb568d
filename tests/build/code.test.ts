import { expect, test } from 'vitest'
import type { BrowserKind } from '../browsers/browser.ts'
import { codeOf } from './built.ts'

/**
 * What could fetch code, make code of text, or speak to the network, and the one place of a library's where each is known. A place is
 * known by the words around it, which minifying keeps.
 */
const doors = [
  /\beval\b\s*\(|\(0,\s*eval\)/,
  /\bnew Function\b|[^.\w]Function\(/,
  /\bimportScripts\b/,
  /\bimport\s*\(\s*["'`](https?:)?\/\//,
  /\bfrom\s*["'](https?:)?\/\//,
  /<(script|link|iframe|object|embed)[^>]+(src|href|data)\s*=\s*["']?(https?:)?\/\//,
  /@import|url\(\s*["']?(https?:)?\/\//,
  /\bXMLHttpRequest\b/,
  /\bfetch\(/,
  /\b(WebSocket|EventSource|WebTransport|RTCPeerConnection|sendBeacon|SharedWorker)\b|new Worker\b/,
  /set(Timeout|Interval)\(["'`]/,
]
const known = [
  // papaparse can parse a file from an address; we give it arrays, to write.
  { around: 'this._config.withCredentials', door: 'XMLHttpRequest' },
  // Vite loads the chunks of a page of ours ahead: `link.href`, from the page itself.
  { around: 'fetch(e.href,n)', door: 'fetch(' },
  // fflate can compress in a worker of its own text, which the policy of extensions forbids.
  { around: 'new Worker(n[t]||(n[t]=URL.createObjectURL', door: 'new Worker' },
]
/** Names that XML and HTML are written in. They are no addresses: nobody asks for them. */
const namespaces =
  /^http:\/\/(schemas\.(openxmlformats\.org|microsoft\.com\/office)\/|www\.w3\.org\/(1998\/Math\/MathML|1999\/xhtml|2000\/svg)$)/

test.each<BrowserKind>(['chromium', 'firefox'])(
  'no file of the build for %s has code from elsewhere, nor a way to get it',
  async (kind) => {
    const code = await codeOf(kind)
    const found = code.flatMap(({ path, text }) =>
      doors.flatMap((door) =>
        [...text.matchAll(new RegExp(door, 'g'))].map(({ 0: match, index }) => ({
          file: path,
          door: match,
          around: text.slice(Math.max(0, index - 60), index + 80),
        })),
      ),
    )
    const isKnown = (place: (typeof found)[number]) =>
      known.some(({ around, door }) => place.door === door && place.around.includes(around))
    expect(found.filter((place) => !isKnown(place))).toEqual([])
    expect(found.map(({ door }) => door).sort()).toEqual(known.map(({ door }) => door).sort())
    const addresses = code.flatMap(({ text }) => text.match(/\b(https?|wss?):\/\/[\w./#:?=&%-]+/g) ?? [])
    expect(addresses.filter((address) => !namespaces.test(address))).toEqual([])
  },
)

// WXT ends a script that it does not list with the script's name, as its answer. A minifier that takes unused names away leaves an error on every page.
test.each<BrowserKind>(['chromium', 'firefox'])(
  'each script for pages in the build for %s declares the name that it ends with',
  async (kind) => {
    const code = await codeOf(kind)
    for (const script of ['gate', 'auditor', 'card']) {
      const text = code.find(({ path }) => path === `${script}.js`)?.text.trim()
      const [, name] = text?.match(/\n([\w$]+);$/) ?? []
      expect(name).toBeDefined()
      expect(text).toMatch(new RegExp(`^(?:var|let|const) ${name}=`))
    }
  },
)
