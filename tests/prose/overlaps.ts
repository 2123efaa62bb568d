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
  // Parts that hold one another, or that one thing can be at once.
  silent('全年办结各类诉求103件，均依法办理，其中5天内办结12件，10天内办结40件，15天内办结68件。'),
  {
    text: '全年办结政府信息公开申请33件，其中5天内办结12件，10天内办结20件。',
    finds: ['narrative-table:concluded.total'],
    section: 'requests',
  },
  silent('全年办理来信103件，其中10个工作日内答复40件、20个工作日内答复90件。'),
  silent('全年办理来信103件，其中法定期限内办结103件，提前办结46件。'),
  silent('政策解读26篇，其中文字解读26篇，图文解读12篇，视频解读4篇。'),
  silent('组织培训3期，其中领导干部参加2期、业务骨干参加3期。'),
  silent('发布信息312条，其中配图280条，配视频50条。'),
  silent('局领导接受访谈4次，其中主要负责人2次、分管负责人3次（含共同参加1次）。'),
  silent('全市共有政务新媒体48个，其中微信32个、微博12个、抖音10个，部分账号多平台运营。'),
  sum('政策解读26篇，其中文字解读18篇，图文解读12篇，视频解读4篇。'),
  sum('政策解读26篇，其中文字解读26篇，图文解读32篇。'),
  sum('局领导接受访谈4次，其中主要负责人2次、分管负责人3次。'),
  sum('全市共有政务新媒体48个，其中微信32个、微博12个、抖音10个。'),
  sum('全年办理来信103件，其中按期办结90件，延期办结20件。'),
  sum('全年办理来信103件，其中期限内办结113件，提前办结20件。'),
  // What changed is no part of what there is.
  silent('新增账号1个，关停账号2个，合计5个账号正常运营。'),
  silent('本年新增事项4项，废止2项，共计19项。'),
  sum('网站发布12条，公众号发布30条，合计52条。'),
]
