/** What the words round a figure say that it counts. */
export interface Reading {
  field: string
  /** Sums of fields that the words can mean as well. */
  agrees: readonly string[]
  /** Where the words that name it begin in `before`. */
  at: number
  /** Words in the midst of them that could narrow it: 收到〔通过网络提交的〕申请. */
  gap: string
  /** States its field also as a part of another figure. */
  isPart: boolean
  /** The words may mean less or more than the field. */
  isDoubtful: boolean
}
