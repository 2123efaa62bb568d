import type { Labelled } from './labelled.ts'

const silent = (text: string, more: Partial<Labelled> = {}): Labelled => ({ text, finds: [], ...more })
const sum = (text: string): Labelled => ({ text, finds: ['narrative-sum'] })
const percentage = (text: string): Labelled => ({ text, finds: ['narrative-percentage'] })

/** Lists and rates that come out, though their figures stand as if they did not; with each of them one that does not. */
export const overlaps: readonly Labelled[] = [
  // After a semicolon a whole of its own.
  silent('办理人大建议12件，其中主办8件，占66.7%；办理政协提案23件，其中主办15件，占65.2%。'),
  silent('收到建议12件，其中主办8件，占66.7%；收到提案23件（主办15件，占65.2%）。'),
  sum('发布信息100条，其中图文60条，占60%；视频50条，占50%。'),
  sum('发布信息100条，其中图文60条（占60%）；视频50条（占50%）。'),
  sum('发布信息100条，其中图文60条，占60%；视频50条，占50%，其中短视频30条。'),
  // What a rate is called after.
  silent('印发公文412件，其中主动公开104件、依申请公开86件、不予公开222件，主动公开率25.2%。'),
  silent('审查公文412件，其中公开104件、未予公开308件，公开率25.2%。'),
  percentage('印发公文412件，其中主动公开104件、依申请公开86件、不予公开222件，主动公开率35.2%。'),
  percentage('印发公文412件，其中主动公开104件、依申请公开86件、不予公开222件，主动公开率53.88%。'),
]
