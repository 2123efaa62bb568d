/** How far into a file its declaration of an encoding is looked for, in bytes (the HTML standard looks at 1024; portals are late). */
const declarationWithin = 4096

/**
 * The text of a saved page. A file that is valid UTF-8 is UTF-8 whatever it says: saving converts the bytes and leaves the
 * declaration. Else what it declares; else GB 18030, which holds GBK and GB 2312.
 */
export function decodePage(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decoderFor(declaredIn(bytes)).decode(bytes)
  }
}

function declaredIn(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, declarationWithin))
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1] ?? 'gb18030'
}

function decoderFor(label: string): TextDecoder {
  try {
    const decoder = new TextDecoder(label)
    // It says UTF-8 and is not: a GBK page whose declaration was changed, or one with a broken byte.
    return decoder.encoding === 'utf-8' ? new TextDecoder('gb18030') : decoder
  } catch {
    return new TextDecoder('gb18030')
  }
}
