import type { TextPiece } from '../page/words.ts'
import type { Lane } from './highlight-names.ts'

/** The lane of each stretch of words, in their order: the second for words that cross such as have the first. */
export function lanesOf(stretches: readonly (readonly TextPiece[])[]): Lane[] {
  const firsts = new Map<Text, TextPiece[]>()
  return stretches.map((words) => {
    const crosses = words.some(({ node, start, end }) => firsts.get(node)?.some((other) => other.start < end && start < other.end))
    if (crosses) return 1
    for (const piece of words) firsts.set(piece.node, [...(firsts.get(piece.node) ?? []), piece])
    return 0
  })
}

/** Whether two findings are about the very same words. */
export function sameWords(a: readonly TextPiece[], b: readonly TextPiece[]): boolean {
  return (
    a.length === b.length && a.every(({ node, start, end }, at) => b[at]?.node === node && b[at]?.start === start && b[at]?.end === end)
  )
}
