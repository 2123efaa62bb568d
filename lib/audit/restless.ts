/** A node that has changed before so many audits in a row that found nothing new will hardly bring news the next time. */
const inVain = 3
/** A change that touches more nodes than this is none of a clock or a carousel; its nodes are not kept in mind. */
const mostNodes = 1000

export interface Restlessness {
  /** Takes note of a node that has changed; true where it is not known for changing in vain. */
  see(node: Node): boolean
  /** What was said of a node that was seen since the last audit; undefined where it was not. */
  saidOf(node: Node): boolean | undefined
  /** The page was audited, with or without news, since the nodes that were seen. */
  judge(isNews: boolean): void
  /** Any node may bring news again. */
  forget(): void
}

/** Keeps in mind which nodes change again and again without anything to do with the audit: clocks, carousels, counters. */
export function watchRestlessness(): Restlessness {
  let audits = new WeakMap<Node, number>()
  const seen = new Map<Node, boolean>()
  return {
    see(node) {
      const mayBeNews = (audits.get(node) ?? 0) < inVain
      if (seen.size < mostNodes) seen.set(node, mayBeNews)
      return mayBeNews
    },
    saidOf: (node) => seen.get(node),
    judge(isNews) {
      if (isNews) audits = new WeakMap()
      else if (seen.size < mostNodes) for (const node of seen.keys()) audits.set(node, (audits.get(node) ?? 0) + 1)
      seen.clear()
    },
    forget() {
      audits = new WeakMap()
      for (const node of seen.keys()) seen.set(node, true)
    },
  }
}
