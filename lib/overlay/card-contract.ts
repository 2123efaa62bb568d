import type { Places } from '../audit/places.ts'
import type { Audit, Finding } from '../audit/schema.ts'
import type { Language } from '../language.ts'
import type { DismissScope } from './dismiss-scope.ts'
import type { Lights } from './lights.ts'
import type { MarkBoxes } from './positions.ts'
import type { Stage } from './stage.ts'
import type { Surface } from './surface.ts'

/** What the card and the rest of the overlay know of each other. Types alone: the code of the card comes when it is needed. */

/** Where a finding comes from. */
export interface Origin {
  /** Gouji's version. */
  version: string
  /** The markup of the table that a finding is about; empty where it is about none. */
  markupOf(finding: Finding): string
}

/** What the card needs of the overlay. */
export interface CardSurroundings {
  surface: Surface
  language: Language
  lights: Lights
  stage: Stage
  drawn(): { audit: Audit; places: Places } | null
  onOpenChange(finding: string | null): void
  step(key: 'ArrowRight' | 'ArrowLeft'): void
  /** Takes a finding's mark away and returns how to bring it back; it comes back by itself, before `onFailure`, where that was not kept. */
  dismiss(finding: Finding, scope: DismissScope, onFailure: () => void): () => void
  /** What its makers want to know of a finding that is wrong, beside the audit. */
  origin: Origin
  keysHint(): boolean
}

/** The one card: open for a finding, offering an undo, or not there. */
export interface CardHolder {
  /** A pinned card stays until it is closed; another one goes when pointer or focus leave. */
  open(finding: string, pinned: boolean): void
  opened(): string | null
  /** Moves the focus into the card. */
  enter(): void
  /** The pointer has left. */
  leave(): void
  /** Closes the card and returns whether there was one; gives the focus back to the mark where asked to. */
  close(returnFocus: boolean): boolean
  /** Esc: closes the rarer actions where they are open, else the card. */
  escape(returnFocus: boolean): boolean
  /** The audit was drawn anew. */
  refresh(): void
  /** Something has moved. Reads layout; where marks are about to be moved, `boxes` says where to. */
  follow(boxes?: MarkBoxes): void
}

/** Makes the card of an overlay. */
export type MakeCard = (surroundings: CardSurroundings) => CardHolder
