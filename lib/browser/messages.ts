import * as z from 'zod/mini'
import { type Audit, auditSchema, pageKindSchema } from '../audit/schema.ts'

/** Messages between the scripts of the extension. What arrives at the background or at a page of ours is parsed with its schema. */

/** Which document speaks: a number drawn by lot (traces.ts). Addresses and frame ids do not tell: both outlive a document. */
const documentSchema = z.optional(z.number())

/** The gate, or an auditor whose page is no report any more, tells the background what the page is. */
export const gateMessageSchema = z.object({
  type: z.literal('gouji:page'),
  kind: pageKindSchema,
  /** For a listing: how many reports it links to. */
  links: z.number(),
  document: documentSchema,
})
export type GateMessage = z.infer<typeof gateMessageSchema>

/** The auditor asks for an audit of what it has seen. */
export const questionSchema = z.object({
  /** What `packSeen` made of it. */
  seen: z.string(),
  /** How long seeing it took, in milliseconds. */
  took: z.number(),
  /** The language of the reader's browser, as it tells it to pages. */
  language: z.string(),
  /** Whether the reader has shown or hidden the marks of this document; null where what is set holds. */
  marks: z.nullable(z.boolean()),
  /** The sheet for underlined words is in the document: it was put in with an answer that has some. */
  hasSheet: z.boolean(),
  document: documentSchema,
})
export type Question = z.infer<typeof questionSchema>

/** The auditor could not read its document. */
export const failedMessageSchema = z.object({ type: z.literal('gouji:audit-failed'), error: z.string(), document: documentSchema })
export type FailedMessage = z.infer<typeof failedMessageSchema>

/** What came of an audit. */
export type AuditResult =
  | FailedMessage
  | {
      type: 'gouji:audit'
      audit: Audit
      /** Repairs were sought, too. */
      isExplained: boolean
      marksShown: boolean
      document?: number | undefined
    }

/** The document of a frame is gone for good: the frame was removed, or shows something else. */
export const goneMessageSchema = z.object({ type: z.literal('gouji:gone'), document: documentSchema })
export type GoneMessage = z.infer<typeof goneMessageSchema>

/** The reader hides a finding at its mark, or takes that back: here, its rule on this site, or its rule everywhere. */
export const dismissMessageSchema = z.object({
  type: z.literal('gouji:dismiss'),
  scope: z.enum(['here', 'site', 'everywhere']),
  /** The address of the page. */
  page: z.string(),
  finding: z.object({ id: z.string(), rule: z.string(), message: z.string() }),
  away: z.boolean(),
})
export type DismissMessage = z.infer<typeof dismissMessageSchema>

/** A finding's card was opened on the page, or (null) closed: what shows the same findings beside the page follows. */
export const openedMessageSchema = z.object({ type: z.literal('gouji:opened'), finding: z.nullable(z.string()) })
export type OpenedMessage = z.infer<typeof openedMessageSchema>

/** What popup, panel or background ask of the auditor in a frame, which knows a request by its type (requests.ts). */
export type AuditorRequest =
  | { type: 'gouji:recheck' }
  /** Scroll to the finding's place and open its card. */
  | { type: 'gouji:show'; finding: string }
  /** Scroll to the cell of a field. */
  | { type: 'gouji:show-field'; field: string }
  | { type: 'gouji:marks'; shown: boolean }
  /** Answered with the markup of the table that a finding is about, empty where it is about none; null where there is no such finding. */
  | { type: 'gouji:markup'; finding: string }
  /** From the background: the page has another address, by its own script. */
  | { type: 'gouji:moved' }

/** The auditor needs the code of the card: a mark was touched for the first time. Answered when it is there. */
export const cardMessageSchema = z.object({ type: z.literal('gouji:card') })
export type CardMessage = z.infer<typeof cardMessageSchema>

/** What is known of one frame of a tab. */
export const frameStateSchema = z.object({
  frameId: z.number(),
  url: z.string(),
  kind: pageKindSchema,
  links: z.number(),
  /** `checking` from the injection of the auditor until its first Audit. */
  status: z.enum(['checking', 'done', 'failed']),
  audit: z.nullable(auditSchema),
  error: z.nullable(z.string()),
  marksShown: z.boolean(),
  /** The number of its document; null where it has not told. */
  document: z.nullable(z.number()),
})
export type FrameState = z.infer<typeof frameStateSchema>

/** What is known of a tab: its frames that are something, the best first. */
export const tabStateSchema = z.object({ frames: z.array(frameStateSchema) })
export type TabState = z.infer<typeof tabStateSchema>
