import type { Audit } from '../audit/schema.ts'

/** What file systems and shells do not take in a name, and what shows it as something else (control and bidi characters). */
const unfit = /[\s\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]+/gu
/** Names that Windows keeps for devices. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i
/** Characters; file systems take 255 bytes, a Chinese character has three of them. */
const longest = 60

/**
 * `云河市水务局-2020-20261120.json`: agency, report year, day of the audit.
 *
 * @param extension what follows the dot
 */
export function fileNameFor({ report }: Pick<Audit, 'report'>, today: Date, extension: string): string {
  const day = [today.getFullYear(), today.getMonth() + 1, today.getDate()].map((part) => String(part).padStart(2, '0')).join('')
  const parts = [plain(report?.agency ?? '') || 'gouji', report?.year ?? '', day]
  return `${parts.filter((part) => part !== '').join('-')}.${extension}`
}

function plain(agency: string): string {
  const name = [...agency.replace(unfit, '-')]
    .slice(0, longest)
    .join('')
    .replace(/^[-.]+|[-.]+$/g, '')
  return reserved.test(name) ? `${name}-` : name
}
