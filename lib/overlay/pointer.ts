import type { Surface } from './surface.ts'

const openingMilliseconds = 140
/** Long enough to move the pointer from the mark over the gap into the card. */
const closingMilliseconds = 320

export interface PointerTargets {
  hover(finding: string): void
  leave(): void
  click(finding: string): void
  outside(): void
}

/** Follows the pointer over marks and card. Listens inside the overlay only, but for a press elsewhere on the page. */
export function followPointer({ document, root, host }: Surface, targets: PointerTargets, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const later = (milliseconds: number, act: () => void): void => {
    clearTimeout(timer)
    timer = setTimeout(act, milliseconds)
  }
  const markAt = ({ target }: Event) => (target as Element).closest<HTMLElement>('[data-finding]')?.dataset.finding

  root.addEventListener(
    'pointerover',
    (event) => {
      if (event.pointerType === 'touch') return
      clearTimeout(timer)
      const finding = markAt(event)
      if (finding !== undefined) later(openingMilliseconds, () => targets.hover(finding))
    },
    { signal },
  )
  root.addEventListener('pointerout', () => later(closingMilliseconds, targets.leave), { signal })
  root.addEventListener(
    'click',
    (event) => {
      const finding = markAt(event)
      if (finding === undefined) return
      clearTimeout(timer)
      targets.click(finding)
    },
    { signal },
  )
  document.addEventListener('pointerdown', ({ target }) => target !== host && targets.outside(), { signal, capture: true, passive: true })
  signal.addEventListener('abort', () => clearTimeout(timer))
}
