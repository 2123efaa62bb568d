/** The marks at which a phrase of a sentence begins anew. */
export const phraseMarks = ',;:()。'

/** Where the text begins that runs up to a place without any of these marks. By steps back: an expression that looks for the end tries every place. */
export function startAfterMark(text: string, at: number, marks: string): number {
  let start = Math.min(at, text.length)
  while (start > 0 && !marks.includes(text.charAt(start - 1))) start--
  return start
}
