import type { Audit } from './schema.ts'

/**
 * Whether an audit says nothing that another has not said: neither its times are news, nor that repairs are not sought yet (`explain`), where
 * the findings are those whose repairs are known.
 *
 * @param isExplained whether repairs were sought for the new one
 */
export function saysTheSame(known: Audit, audit: Audit, isExplained: boolean): boolean {
  return isSame(contentOf(known, isExplained), contentOf(audit, isExplained))
}

function contentOf({ timings: _, ...rest }: Audit, isExplained: boolean): unknown {
  return isExplained ? rest : { ...rest, findings: rest.findings.map(({ repairs: _, ...finding }) => finding) }
}

/** Of values that could be JSON, whatever the order of their keys: storage changes it. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const entries = Object.entries(one)
  return entries.length === Object.keys(other).length && entries.every(([key, value]) => isSame(value, Reflect.get(other, key)))
}
