import type { Labelled } from './labelled.ts'

/** Numbered items in one paragraph: what one item speaks of is not what the next one does; and other matters that are taken in and settled. */

const silent = (text: string): Labelled => ({ text, finds: [] })
const wrong = (text: string, ...fields: readonly string[]): Labelled => ({ text, finds: fields.map((field) => `narrative-table:${field}`) })

const requests = '（二）依申请公开。新收24件，办结23件。'

export const items: readonly Labelled[] = [
  silent(`${requests}（三）政民互动。“书记信箱”收到186件，回复186件。`),
  silent(`${requests}（三）载体建设。局长信箱收到96件，办结95件。`),
  silent(`${requests}（三）民意征集。收到52件，采纳31件，不予采纳21件。`),
  silent(`${requests}（三）行政执法。全年受理45件，办结37件。`),
  silent(`${requests}（三）监督检查。全年受理45件，办结37件。`),
  silent(`${requests}（三）信息管理。坚持先审后发，共审核1400条，予以公开1318条，不予公开82条。`),
  silent(`${requests}（三）信息管理。全年制发文件112件，予以公开64件，不予公开48件。`),
  silent(`${requests}（三）信息管理。核定信息500条，予以公开450条，不予公开50条。`),
  silent('（二）依申请公开。新收政府信息公开申请24件，办结23件。（三）载体建设。收到86件，办结85件。'),
  silent('一是依申请公开。新收24件，办结23件。二是互动交流。收到212件，答复208件。三是热线办理。收到562件，办结559件。'),
  silent('做好依申请公开工作，新收24件，办结23件。做好区长信箱办理，收到86件，办结86件。'),
  silent('加强政府信息公开保密审查。全年审查信息1318条，不予公开12条，部分公开6条，予以公开1300条。'),
  wrong(`（一）主动公开。发布信息120条。（二）依申请公开。收到29件，办结23件。`, 'received.total'),
  wrong('（二）依申请公开。一是健全制度。二是规范答复。全年收到29件，办结23件。', 'received.total'),
  wrong('依申请公开规范有序。一是健全制度。二是规范答复，收到24件，办结29件。', 'concluded.total'),
  wrong('（一）政民互动。“书记信箱”收到186件。（二）依申请公开。收到29件，办结23件。', 'received.total'),
  wrong('（三）政民互动。回复留言186件，收到政府信息公开申请29件。', 'received.total'),
  wrong('做好依申请公开工作，新收24件，办结29件。做好区长信箱办理，收到86件，办结86件。', 'concluded.total'),
  wrong('经保密审查，全年办结政府信息公开申请23件，予以公开16件，部分公开2件。', 'granted.total'),
]
