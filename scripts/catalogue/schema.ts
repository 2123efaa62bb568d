import * as z from 'zod/mini'
import { auditSchema } from '../../lib/audit/schema.ts'
import type { Written } from './list.ts'

/** `docs/gouji-audit-1.schema.json`: the JSON Schema of an Audit, for those who read what Gouji exports. */
export function auditSchemaFile(): Written {
  const schema = z.toJSONSchema(auditSchema)
  return { path: 'docs/gouji-audit-1.schema.json', text: `${JSON.stringify({ title: 'gouji-audit/1', ...schema }, null, 2)}\n` }
}
