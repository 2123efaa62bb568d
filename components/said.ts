import { useState } from 'preact/hooks'

/** What the last action did, and how to take it back. */
export interface Said {
  text: string
  undo?: () => void
}

/** What was said last, and how to say something else; null for nothing. */
export function useSaid(): [Said | null, (said: Said | null) => void] {
  return useState<Said | null>(null)
}
