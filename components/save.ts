/** A file that is offered to the reader. */
export interface SavedFile {
  name: string
  content: Blob
}

/** Offers a file to the reader, as a download of the browser's. */
export function saveFile({ name, content }: SavedFile): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // Firefox begins a little later.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
