import type { Labelled } from './labelled.ts'

/** What became of one kind of requests: of a channel, of one kind of applicants, on one subject, of those that came over. */

const silent = (text: string, table?: Labelled['table']): Labelled => ({ text, finds: [], section: 'requests', ...(table && { table }) })
const wrong = (text: string, ...fields: readonly string[]): Labelled => ({
  text,
  finds: fields.map((field) => `narrative-table:${field}`),
  section: 'requests',
})

export const requestKinds: readonly Labelled[] = [
  silent('网络渠道申请14件，予以公开6件，部分公开1件，无法提供4件。'),
  silent('企业类申请4件，予以公开3件，不予公开1件。'),
  silent('企业类申请4件，办结4件，予以公开3件。'),
  silent('自然人类申请办结19件，其中予以公开8件，不予公开2件。'),
  silent('商业企业新收4件，上年结转0件，予以公开3件，部分公开1件，结转0件。'),
  silent('律师事务所等法律服务机构申请5件，予以公开2件，无法提供2件，重复申请0件。', {
    'received.natural': 15,
    'received.legalService': 5,
  }),
  silent('预算类申请11件，均在法定期限内办结，其中部分公开1件、予以公开5件。'),
  silent('上年结转1件已经办结，其中予以公开1件。'),
  silent('上年结转的1件申请已经办结。予以公开1件，部分公开0件。'),
  silent('当年新收申请中，年内办结21件，予以公开9件，部分公开1件。'),
  silent('办结的自然人申请中，予以公开7件，部分公开1件，不予公开2件。'),
  silent('涉及征地的申请中，予以公开4件，部分公开1件。'),
  wrong('新收申请24件，上年结转1件，其中予以公开16件。', 'granted.total'),
  wrong('上年结转1件，新收申请24件，予以公开16件。', 'granted.total'),
  wrong('新收申请24件，办结23件，结转下年度2件，其中予以公开16件。', 'granted.total'),
  wrong('收到申请24件，其中自然人申请20件、商业企业申请4件，予以公开16件。', 'granted.total'),
  wrong('网上申请14件、信函申请10件，予以公开16件。', 'granted.total'),
  wrong('网络渠道申请14件，全年共办结申请29件。', 'concluded.total'),
  wrong('预算类申请12件，全年予以公开16件。', 'granted.total'),
  wrong('网站发布信息120条，收到政府信息公开申请24件，办结29件。', 'concluded.total'),
  wrong('自然人申请24件，予以公开16件。', 'received.natural', 'granted.total'),
  wrong('收到的申请中，予以公开16件，部分公开2件。', 'granted.total'),
  wrong('公民、法人和其他组织申请24件，予以公开16件。', 'granted.total'),
]
