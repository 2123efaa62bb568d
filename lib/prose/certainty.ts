import { isOfDisclosure } from './disclosure-reviews.ts'
import { isNarrowedByBracket, isOfCampaign, isOfCarriedOver, isOfOneFee, isOfOtherYear, isRepeated } from './partial.ts'
import type { Reading } from './reading.ts'
import { endsInApplicant, isAmongKind, partOfKind } from './request-kinds.ts'
import { type Circumstances, isCountedElsewhere, isNeutralGap, isWholeScope } from './scope.ts'
import { isWholeBefore } from './scope-before.ts'
import type { Sentence } from './sentences.ts'
import { isPartAt, type Stretch } from './stretches.ts'
import { withoutTail } from './subject.ts'
import { newDocuments } from './supplements.ts'

/** What a clean-up kept is not all that is in force; what is published in another's name is that one's. */
const others = /清理[^;。]{0,12}(?:保留|确定)|以[^,;。]{0,8}(?:政府|办公室|办公厅)[^,;。]{0,8}名义/
/** 公布规章 13 件，其中新制定 5 件、修改 4 件、废止 4 件: which of them the table counts is not said. */
const withOldOnes = /^[^;。]{0,6}(?:其中|包括|包含|含|\(|:)[^;。)]*(?:废止|失效|修改|修订|修正)/
const planned = /计划|预计|拟|力争|争取|目标|下一步|将(?:于|在|要|会|继续|进一步|陆续|适时|力争|计划|新)/

/** Whether a figure states its field exactly, of this agency and of the whole year, and of nothing less. */
export function isCertain(reading: Reading, stretch: Stretch, sentence: Sentence, circumstances: Circumstances): boolean {
  const { figure, before, start } = stretch
  const left = before.slice(0, reading.at)
  return (
    figure.exact &&
    !reading.isDoubtful &&
    (reading.isPart || /^concluded/.test(reading.field) || !isPartAt(sentence.text, figure.start)) &&
    !/.[、和及与或]$/.test(left) &&
    // 除 2 件外，其余已办结的 21 件: the rest is less than the field.
    !(/(?:其余|余下|剩余|其它的)/.test(left + reading.gap) && !/^carriedForward/.test(reading.field)) &&
    !/其[他它]$/.test(left) &&
    !isOfCarriedOver(reading, before) &&
    !isOfKind(reading.field, sentence.text.slice(0, start) + left) &&
    !isRepeated(reading, sentence.text) &&
    !isOfCampaign(reading, sentence.text, stretch) &&
    !isOfOneFee(reading, sentence.text.slice(0, figure.start)) &&
    isNeutralGap(withoutTail(reading.gap)) &&
    !planned.test(sentence.text.slice(0, figure.start)) &&
    !(
      reading.field === 'received.total' &&
      /误投|误寄|重复提交|合并(?:办理|处理)|直接(?:收到|受理|接收)|实际(?:作为|属于|收到|受理)/.test(sentence.text)
    ) &&
    !isNarrowedByBracket(sentence.text.slice(0, figure.start)) &&
    !isOfOtherYear(sentence.text.slice(figure.end), circumstances.year) &&
    !isCountedElsewhere(sentence.text) &&
    !(/^(?:regulations|normativeDocuments)/.test(reading.field) && others.test(sentence.text.slice(0, start) + before)) &&
    !(newDocuments.test(reading.field) && withOldOnes.test(sentence.text.slice(figure.end))) &&
    !isOfHeadOffice(sentence.text, start) &&
    isOfDisclosure(reading, sentence, stretch) &&
    isWholeScope(asOfNow(reading.field, scopeOf(sentence) + sentence.text.slice(0, start) + left), circumstances) &&
    isWholeBefore(sentence, sentence.text.slice(0, start) + left, circumstances)
  )
}

/** 商业企业新收 12 件; 自然人申请中，予以公开 3 件: less than all requests. */
function isOfKind(field: string, words: string): boolean {
  return (
    ((partOfKind.test(field) || field === 'received.total') && endsInApplicant(words)) || (partOfKind.test(field) && isAmongKind(words))
  )
}

/** A sentence that begins with 其中 goes on with the one before, and is of the same scope. */
function scopeOf({ text, before }: Sentence): string {
  return /^[,;]?其中/.test(text) ? (before?.text ?? '') : ''
}

/** 局机关收到 20 件，所属单位收到 4 件: the office by itself, beside what belongs to it. */
function isOfHeadOffice(text: string, at: number): boolean {
  return /所属|下属/.test(text) || (/[局厅委市县区](?:机关|本级)/.test(text.slice(0, at + 12)) && /[局厅委市县区]属|分局|系统/.test(text))
}

/** A stock is counted at one time, and 目前 is that. */
function asOfNow(field: string, text: string): string {
  if (/\.(?:inForce|publishedTotal)$/.test(field)) return text.replace(/(?:截至)?目前/g, '')
  // Who decides a review is not who is reviewed.
  return /^(?:reconsideration|litigation)/.test(field) ? text.replace(/(?:人民)?法院|复议机关/g, '') : text
}
