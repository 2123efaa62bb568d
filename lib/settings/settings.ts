import * as z from 'zod/mini'
import { severitySchema } from '../audit/schema.ts'

/** What a reader can set. Kept in the browser's sync storage, exported to and imported from a file. */

/** As what severity a rule's findings are shown; `off`: not at all. */
export const ruleSettingSchema = z.enum(['off', ...severitySchema.options])
export type RuleSetting = z.infer<typeof ruleSettingSchema>

const siteSchema = z.object({
  /** Whether marks are drawn on the pages of this site. */
  marks: z.boolean(),
  /** The rules that say nothing on this site. */
  rulesOff: z.array(z.string()),
})
export type SiteSettings = z.infer<typeof siteSchema>

/** `auto` follows the browser. */
const languageChoiceSchema = z.enum(['auto', 'zh', 'en'])
export type LanguageChoice = z.infer<typeof languageChoiceSchema>
const themeSchema = z.enum(['auto', 'light', 'dark'])
export type Theme = z.infer<typeof themeSchema>

const fields = {
  language: languageChoiceSchema,
  theme: themeSchema,
  /** Whether marks are drawn on pages at all. */
  marks: z.boolean(),
  /** Whether findings of each severity are shown. */
  severities: z.object({ error: z.boolean(), warning: z.boolean(), notice: z.boolean() }),
  /** Only rules that are set otherwise than they come. */
  rules: z.record(z.string(), ruleSettingSchema),
  /** By host name; only sites that are set otherwise. */
  sites: z.record(z.string(), siteSchema),
  /** Outside of gov.cn, a click on the toolbar icon checks the page at once instead of offering to. */
  checksOtherSites: z.boolean(),
  /** The card on the page says which keys lead on. */
  keysHint: z.boolean(),
}

export const settingsSchema = z.object(fields)
export type Settings = z.infer<typeof settingsSchema>

/** What holds until the reader sets something. */
export const defaults: Settings = {
  language: 'auto',
  theme: 'auto',
  marks: true,
  severities: { error: true, warning: true, notice: true },
  rules: {},
  sites: {},
  checksOtherSites: false,
  keysHint: true,
}

/** What holds on a site of which nothing is set. */
export const siteDefaults: SiteSettings = { marks: true, rulesOff: [] }

/**
 * Settings from a value of any origin: an older or a newer version of Gouji, or damage. What is valid is kept, entry by entry, what is not
 * takes its default, what is unknown is left out.
 */
export function settingsFrom(value: unknown): Settings {
  const given = recordFrom(value)
  const keep = <Value>(schema: { safeParse(value: unknown): { success: boolean; data?: Value } }, name: keyof Settings): Value => {
    const parsed = schema.safeParse(given[name])
    return parsed.success ? (parsed.data as Value) : (defaults[name] as Value)
  }
  return {
    language: keep(languageChoiceSchema, 'language'),
    theme: keep(themeSchema, 'theme'),
    marks: keep(fields.marks, 'marks'),
    severities: keep(fields.severities, 'severities'),
    rules: entriesFrom(given.rules, ruleSettingSchema),
    sites: entriesFrom(given.sites, siteSchema),
    checksOtherSites: keep(fields.checksOtherSites, 'checksOtherSites'),
    keysHint: keep(fields.keysHint, 'keysHint'),
  }
}

function recordFrom(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
}

function entriesFrom<Value>(
  value: unknown,
  schema: { safeParse(value: unknown): { success: boolean; data?: Value } },
): Record<string, Value> {
  const entries = Object.entries(recordFrom(value)).flatMap(([name, entry]) => {
    const parsed = schema.safeParse(entry)
    return parsed.success && name !== '__proto__' ? [[name, parsed.data as Value] as const] : []
  })
  return Object.fromEntries(entries)
}
