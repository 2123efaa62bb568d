/** The names of files of the formats that reports are attached in. */
export const documentFile = /\.(?:pdf|docx?|wps|xlsx?|ofd)(?:$|[?#&])/i

/** Whether an embedded document (iframe, embed, object) is such a file. */
export function isFile(element: Element): boolean {
  const named = (attribute: string) => documentFile.test(element.getAttribute(attribute) ?? '')
  return named('src') || named('data') || element.getAttribute('type') === 'application/pdf'
}
