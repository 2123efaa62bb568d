/** No more than this share of the time goes to audits in the long run, however often the page changes. */
const share = 1 / 50
/** So much may go to audits at once, in milliseconds: a reader who clicks through the tabs of a page waits for none of them. */
const atOnce = 300

/** How much time audits may take. */
export interface Allowance {
  /** An audit took so long, in milliseconds. */
  spend(time: number): void
  /** How long the next audit must wait, in milliseconds; zero or less where it need not. */
  wait(): number
}

/** An allowance that is full; it is filled up again as time goes by. */
export function createAllowance(): Allowance {
  let spent = 0
  let asOf = performance.now()
  const settle = () => {
    const now = performance.now()
    spent = Math.max(0, spent - (now - asOf) * share)
    asOf = now
  }
  return {
    spend(time) {
      settle()
      spent += time
    },
    wait() {
      settle()
      return (spent - atOnce) / share
    },
  }
}
