/**
 * The `meta` tags that the State Council's guide for government websites asks for (国办发〔2017〕47号): names in lower case,
 * since portals spell them in every way; the first that is not empty counts.
 */
export function readMetadata(document: Document): Map<string, string> {
  const metadata = new Map<string, string>()
  for (const element of document.getElementsByTagName('meta')) {
    const name = (element.getAttribute('name') ?? '').toLowerCase()
    const content = (element.getAttribute('content') ?? '').trim()
    if (name && content && !metadata.has(name)) metadata.set(name, content)
  }
  return metadata
}
