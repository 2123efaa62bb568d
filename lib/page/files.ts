/** The names of files of the formats that reports are attached in. */
export const documentFile = /\.(?:pdf|docx?|wps|xlsx?|ofd)(?![\w./-])/i

/** Those of all that a part of a report may be handed out in, packed or not. */
export const anyFile = /\.(?:pdf|docx?|docm|wp[st]|xlsx?|xlsm|et|csv|od[ts]|ofd|rtf|txt|zip|rar|7z)(?![\w./-])/i

/** Whether an embedded document (iframe, embed, object) is such a file. */
export function isFile(element: Element): boolean {
  const named = (attribute: string) => documentFile.test(element.getAttribute(attribute) ?? '')
  return named('src') || named('data') || element.getAttribute('type') === 'application/pdf'
}
