/** GBK's lead bytes, and the trail bytes that follow them. */
const leads = { from: 0x81, to: 0xfe }
const trails = { from: 0x40, to: 0xfe }

let codes: Map<string, number> | null = null

/** Every character of GBK with its two bytes, as the decoder of the platform has them: there is no encoder. */
function codesOfGbk(): Map<string, number> {
  const decoder = new TextDecoder('gbk')
  const known = new Map<string, number>()
  for (let lead = leads.from; lead <= leads.to; lead++) {
    for (let trail = trails.from; trail <= trails.to; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail))
      if ([...character].length === 1 && character !== '\ufffd' && !known.has(character)) known.set(character, lead * 256 + trail)
    }
  }
  return known
}

/** A text in GBK. Throws where it has a character that GBK has not. */
export function encodeGbk(text: string): Buffer {
  codes ??= codesOfGbk()
  const known = codes
  return Buffer.from(
    Array.from(text).flatMap((character) => {
      const code = character.charCodeAt(0)
      if (code < 0x80) return [code]
      const pair = known.get(character)
      if (pair === undefined) throw new Error(`GBK has no ${character}`)
      return [pair >> 8, pair & 0xff]
    }),
  )
}
