import type { Audit, Finding } from '../audit/schema.ts'
import { severityWords } from '../audit/wording.ts'
import { repairText } from '../export/repair.ts'
import { build } from './build.ts'
import type { CardWords } from './card-words.ts'
import type { DismissScope } from './dismiss-scope.ts'
import { equationLines } from './equation.ts'
import { glyph } from './glyph.ts'

export type CardAction = 'previous' | 'next' | 'copy' | DismissScope | 'more' | 'wrong' | 'close' | 'undo'

/** What a card says of one finding. */
export interface CardContent {
  audit: Audit
  finding: Finding
  /** 1-based among the marks of the page. */
  position: number
  count: number
  /** Says which keys lead on. */
  keysHint: boolean
}

/** The card of a finding: a dialog that is named by its sentence. Its buttons carry `data-action`. */
export function buildCard(document: Document, { audit, finding, position, count, keysHint }: CardContent, words: CardWords): HTMLElement {
  const paragraph = (name: string, text: string) => build(document, 'p', { class: name }, text)
  const head = build(
    document,
    'div',
    { class: 'head' },
    glyph(document, finding.severity),
    build(document, 'span', { class: `severity ${finding.severity}` }, severityWords[finding.severity][words.language]),
    build(document, 'span', {}, words.of(position, count)),
    build(
      document,
      'button',
      { type: 'button', class: 'close', 'data-action': 'close', 'aria-label': words.close, title: words.close },
      '×',
    ),
  )
  const parts: Node[] = [head, build(document, 'p', { class: 'sentence', id: 'sentence' }, finding.message)]
  if (finding.equation) {
    const lines = equationLines(audit, finding.equation, words)
    parts.push(build(document, 'div', { class: 'equation', id: 'equation' }, ...lines.map((line) => build(document, 'div', {}, line))))
  }
  const repair = finding.repairs[0]
  if (repair) parts.push(paragraph('repair', repairText(audit, repair, words.language)))
  if (finding.basis) parts.push(paragraph('basis', words.basis(finding.basis)))
  const actions: WordedAction[] = count > 1 ? ['previous', 'next', 'copy', 'here'] : ['copy', 'here']
  const more = build(
    document,
    'button',
    { type: 'button', 'data-action': 'more', 'aria-expanded': 'false', 'aria-controls': 'more' },
    words.more,
  )
  const rarer = (['site', 'everywhere', 'wrong'] as const).map((action) => actionButton(document, action, words))
  parts.push(build(document, 'div', { class: 'actions' }, ...actions.map((action) => actionButton(document, action, words)), more))
  parts.push(build(document, 'div', { class: 'actions more', id: 'more', hidden: '' }, ...rarer))
  if (keysHint) parts.push(paragraph('keys', words.keys))
  const named = { role: 'dialog', 'aria-labelledby': 'sentence', ...(finding.equation ? { 'aria-describedby': 'equation' } : {}) }
  return build(document, 'div', { class: 'card', tabindex: '-1', ...named }, ...parts)
}

/** What stands in the card's place for some seconds after a dismissal. */
export function buildUndo(document: Document, scope: DismissScope, words: CardWords): HTMLElement {
  const sentence = build(document, 'span', { id: 'sentence', role: 'status' }, words.dismissed[scope])
  const actions = build(document, 'div', { class: 'actions' }, actionButton(document, 'undo', words))
  return build(document, 'div', { class: 'card undo', tabindex: '-1', role: 'dialog', 'aria-labelledby': 'sentence' }, sentence, actions)
}

/** What stands there instead where the browser did not keep it. */
export function buildNotStored(document: Document, words: CardWords): HTMLElement {
  const sentence = build(document, 'span', { id: 'sentence', role: 'status' }, words.notStored)
  return build(document, 'div', { class: 'card undo', tabindex: '-1', role: 'dialog', 'aria-labelledby': 'sentence' }, sentence)
}

type WordedAction = Exclude<CardAction, 'close' | 'more'>

function actionButton(document: Document, action: WordedAction, words: CardWords): HTMLElement {
  return build(document, 'button', { type: 'button', 'data-action': action }, words[action])
}
