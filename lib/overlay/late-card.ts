import type { CardHolder, CardSurroundings, MakeCard } from './card-contract.ts'

/**
 * A card whose code, a third of all, is fetched when a mark is touched: most pages are read without one. What is asked of it meanwhile is done when it is there, unless it was taken back.
 *
 * @param fetch the code, at once where it is there already
 */
export function createLateCard(surroundings: CardSurroundings, fetch: () => MakeCard | Promise<MakeCard>): CardHolder {
  const { surface, stage } = surroundings
  const shadow = surface.root.getRootNode() as ShadowRoot
  let card: CardHolder | null = null
  let wanted: { finding: string; pinned: boolean; enters: boolean } | null = null
  let isFetching = false

  const made = (make: MakeCard): void => {
    card = make(surroundings)
    if (!wanted) return
    const { finding, pinned, enters } = wanted
    wanted = null
    card.open(finding, pinned)
    if (enters) card.enter()
  }
  const prepare = (): void => {
    if (card || isFetching) return
    const code = fetch()
    if (!(code instanceof Promise)) {
      made(code)
      return
    }
    isFetching = true
    code
      .then(made)
      // The extension is gone; the next touch asks again.
      .catch(() => {
        wanted = null
      })
      .finally(() => {
        isFetching = false
      })
  }
  const forget = (): boolean => {
    const was = wanted !== null
    wanted = null
    return was
  }
  const holder: CardHolder = {
    open(finding, pinned) {
      prepare()
      if (card) card.open(finding, pinned)
      else wanted = { finding, pinned: pinned || (wanted?.finding === finding && wanted.pinned), enters: false }
    },
    opened: () => (card ? card.opened() : (wanted?.finding ?? null)),
    enter() {
      if (card) card.enter()
      else if (wanted) wanted.enters = true
    },
    leave() {
      if (card) card.leave()
      else if (wanted && !wanted.pinned && shadow.activeElement !== stage.buttonOf(wanted.finding)) wanted = null
    },
    close: (returnFocus) => (card ? card.close(returnFocus) : forget()),
    escape: (returnFocus) => (card ? card.escape(returnFocus) : forget()),
    refresh: () => card?.refresh(),
    follow: (boxes) => card?.follow(boxes),
  }

  surface.root.addEventListener('pointerover', prepare, { once: true })
  surface.root.addEventListener('focusin', ({ target }) => {
    const id = (target as HTMLElement).dataset.finding
    if (id !== undefined) holder.open(id, false)
  })
  surface.root.addEventListener('focusout', ({ relatedTarget }) => {
    // Null where the whole window loses the focus: then the card stays.
    if (relatedTarget instanceof Node && !surface.root.contains(relatedTarget)) holder.close(false)
  })
  return holder
}
