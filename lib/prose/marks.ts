/** Where the stretch without any of the marks begins that ends at a place: step by step back, which an expression for the end of a text is not. */
export function stretchBefore(text: string, at: number, marks: string): number {
  let start = Math.min(at, text.length)
  while (start > 0 && !marks.includes(text.charAt(start - 1))) start--
  return start
}
