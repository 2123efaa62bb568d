import { type Answer, auditPort, lastWord } from './answer.ts'
import type { Question } from './messages.ts'
import { extension, type Port } from './page-side.ts'

/** How often an audit is asked for again where the background was stopped before its last word, and after how long, in milliseconds. */
const tries = 5
const pause = 500

/** A way to the background that was opened before there was anything to ask. */
let early: Port | null = null

/** Opens the way to the background, which takes it a while, for the next question: meanwhile the page can be looked at. */
export function connectEarly(): void {
  try {
    const port = connect()
    port.onDisconnect.addListener(() => {
      if (early === port) early = null
    })
    early = port
  } catch {
    // The extension is gone: whoever asks learns it.
  }
}

function connect(): Port {
  return extension.runtime.connect({ name: auditPort })
}

/**
 * Asks the background to audit what was seen of this document. `onAnswer` is called with each answer, once more with the same where the
 * background was stopped meanwhile, and with null where there is none: the audit failed, or the extension is gone.
 *
 * @param question the text that `packSeen` made, and what else bears on the answer
 * @returns stops listening
 */
export function askForAudit(question: Question, onAnswer: (answer: Answer | null) => void): () => void {
  let stop = () => {}
  let isAnswered = false
  const ask = (left: number) => {
    let isOver = false
    let timer: ReturnType<typeof setTimeout> | undefined
    try {
      const port = early ?? connect()
      early = null
      stop = () => {
        clearTimeout(timer)
        try {
          port.disconnect()
        } catch {
          // The extension is gone, and the port with it.
        }
      }
      port.onMessage.addListener((answer) => {
        isOver = answer === lastWord
        if (isOver) return
        isAnswered = true
        onAnswer(answer as Answer | null)
      })
      port.onDisconnect.addListener(() => {
        void extension.runtime.lastError
        if (isOver) return
        if (left > 0) timer = setTimeout(() => ask(left - 1), pause)
        else if (!isAnswered) onAnswer(null)
      })
      port.postMessage(question)
    } catch {
      if (!isAnswered) onAnswer(null)
    }
  }
  ask(tries)
  return () => stop()
}
