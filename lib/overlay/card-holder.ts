import type { Audit, Finding } from '../audit/schema.ts'
import { diagnosticOf } from '../export/diagnostic.ts'
import { findingAsText } from '../export/text.ts'
import { buildCard, buildNotStored, buildUndo, type CardAction } from './card.ts'
import type { CardHolder, CardSurroundings } from './card-contract.ts'
import { placeCard } from './card-place.ts'
import { cardStyles } from './card-style.ts'
import { cardWordsIn } from './card-words.ts'
import { copyText } from './copy.ts'
import type { DismissScope } from './dismiss-scope.ts'
import { adopt } from './surface.ts'
import { union } from './text-lines.ts'

const undoMilliseconds = 6000

/** Makes the card of an overlay; nothing is drawn before it is opened. */
export function createCardHolder({ surface, language, lights, stage, ...around }: CardSurroundings): CardHolder {
  const shadow = surface.root.getRootNode() as ShadowRoot
  const words = cardWordsIn(language)
  adopt(surface, cardStyles)
  let node: HTMLElement | null = null
  let finding: string | null = null
  let pinned = false
  /** What the card was built from: it is built anew only for something else. */
  let content = ''
  let takeBack: (() => void) | null = null
  let undoTimer: ReturnType<typeof setTimeout> | undefined
  let givingBack = false

  const hasFocus = () => node?.contains(shadow.activeElement) === true

  /** Puts another card, or none, in the card's place. A focus inside stays at the button of the same name. */
  const replace = (next: HTMLElement | null): void => {
    const old = node
    const focused = hasFocus()
    const action = actionOf(shadow.activeElement)
    node = next
    if (next) {
      if (old) next.style.transform = old.style.transform
      surface.root.append(next)
      if (focused)
        (next.querySelector<HTMLElement>(`[data-action="${next.matches('.undo') ? 'undo' : action}"]`) ?? next).focus({
          preventScroll: true,
        })
    }
    old?.remove()
  }
  const say = (next: string | null): void => {
    if (next === finding) return
    if (finding !== null) stage.buttonOf(finding)?.setAttribute('aria-expanded', 'false')
    finding = next
    if (finding !== null) stage.buttonOf(finding)?.setAttribute('aria-expanded', 'true')
    around.onOpenChange(finding)
  }
  const close = (returnFocus: boolean): boolean => {
    if (!node) return false
    const mark = finding === null ? null : stage.buttonOf(finding)
    clearTimeout(undoTimer)
    replace(null)
    pinned = false
    content = ''
    lights.show(null, null)
    say(null)
    if (returnFocus) {
      givingBack = true
      ;(mark ?? stage.tabStop())?.focus({ preventScroll: true })
      givingBack = false
    }
    return true
  }
  /** Draws the card of the finding at hand; false where it has no mark any more. */
  const draw = (): boolean => {
    const drawn = around.drawn()
    const found = drawn?.audit.findings.find(({ id }) => id === finding)
    const place = found && drawn?.places.get(found.id)
    const ids = stage.ids()
    if (!drawn || !found || !place || !ids.includes(found.id)) return false
    const position = ids.indexOf(found.id) + 1
    const keysHint = around.keysHint()
    const next = JSON.stringify([found, position, ids.length, keysHint])
    const { audit } = drawn
    if (next !== content) replace(buildCard(surface.document, { audit, finding: found, position, count: ids.length, keysHint }, words))
    content = next
    const button = stage.buttonOf(found.id)
    if (button?.getAttribute('aria-expanded') !== 'true') button?.setAttribute('aria-expanded', 'true')
    lights.show(found, place)
    stage.arrange()
    return true
  }
  const expire = (): void => {
    if (hasFocus() || node?.matches(':hover')) undoTimer = setTimeout(expire, undoMilliseconds)
    else close(false)
  }
  const found = (): Finding | null => around.drawn()?.audit.findings.find(({ id }) => id === finding) ?? null
  const hide = (scope: DismissScope): void => {
    const away = found()
    if (!away) return
    replace(buildUndo(surface.document, scope, words))
    content = ''
    lights.show(null, null)
    say(null)
    const offer = node
    const undo = around.dismiss(away, scope, () => {
      if (node === offer) replace(buildNotStored(surface.document, words))
    })
    takeBack = () => {
      undo()
      close(false)
      stage.buttonOf(away.id)?.focus({ preventScroll: true })
    }
    undoTimer = setTimeout(expire, undoMilliseconds)
  }
  const copy = async (action: 'copy' | 'wrong'): Promise<void> => {
    const audit = around.drawn()?.audit
    const copied = found()
    const button = node?.querySelector(`[data-action="${action}"]`)
    if (!audit || !copied || !button) return
    const text = action === 'copy' ? findingAsText(audit, copied, language) : diagnose(audit, copied)
    const isDone = await copyText(surface.document, surface.root, text)
    button.textContent = !isDone ? words.notCopied : action === 'copy' ? words.copied : words.diagnosed
  }
  const diagnose = (audit: Audit, finding: Finding): string => {
    const { version, markupOf } = around.origin
    return diagnosticOf({ audit, finding, version, browser: navigator.userAgent, markup: markupOf(finding) })
  }
  const toggle = (): boolean => {
    const button = node?.querySelector<HTMLElement>('[data-action="more"]')
    const more = node?.querySelector<HTMLElement>('#more')
    if (!button || !more) return false
    more.hidden = !more.hidden
    button.setAttribute('aria-expanded', String(!more.hidden))
    if (more.contains(shadow.activeElement)) button.focus({ preventScroll: true })
    holder.follow()
    return true
  }

  surface.root.addEventListener('click', ({ target }) => {
    const action = actionOf(target as Element)
    if (action === 'close') close(true)
    else if (action === 'next') around.step('ArrowRight')
    else if (action === 'previous') around.step('ArrowLeft')
    else if (action === 'copy' || action === 'wrong') void copy(action)
    else if (action === 'here' || action === 'site' || action === 'everywhere') hide(action)
    else if (action === 'more') toggle()
    else if (action === 'undo') takeBack?.()
  })

  const holder: CardHolder = {
    open(id, pin) {
      if (givingBack) return
      if (finding === id) pinned ||= pin
      else if (pin || !hasFocus()) {
        clearTimeout(undoTimer)
        pinned = pin
        say(id)
        if (!draw()) close(false)
      }
    },
    opened: () => finding,
    enter: () => node?.focus({ preventScroll: true }),
    leave() {
      const onItsMark = finding !== null && shadow.activeElement === stage.buttonOf(finding)
      if (finding !== null && !pinned && !onItsMark && !hasFocus()) close(false)
    },
    close,
    escape(returnFocus) {
      const isOpen = node?.querySelector<HTMLElement>('#more')?.hidden === false
      if (!isOpen) return close(returnFocus)
      const focused = hasFocus()
      toggle()
      if (focused) node?.querySelector<HTMLElement>('[data-action="more"]')?.focus({ preventScroll: true })
      return true
    },
    refresh() {
      if (finding !== null && !draw()) close(false)
    },
    follow(boxes) {
      if (!node || finding === null) return
      const place = around.drawn()?.places.get(finding)
      const mark = stage.buttonOf(finding)?.parentElement
      if (!mark || !place) return
      const box = boxes?.get(mark) ?? (mark.hidden ? null : mark.getBoundingClientRect())
      const cell = place.at === 'cell' || !box ? place.element.getBoundingClientRect() : box
      const lit = lights.all().map(({ element }) => element.getBoundingClientRect())
      void placeCard(node, surface, box ? union(box, cell) : cell, lit)
    },
  }
  return holder
}

function actionOf(target: Element | null): CardAction | null {
  return (target?.closest<HTMLElement>('[data-action]')?.dataset.action as CardAction | undefined) ?? null
}
