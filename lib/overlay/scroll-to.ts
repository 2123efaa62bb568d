/**
 * Scrolls the page, and every scroller on it, until the beginning of a range is in view: words may stand anywhere in a block that
 * is longer than the window. `nearest` leaves alone what shows them already.
 */
export function scrollToRange(range: Range, block: 'center' | 'nearest', view: Window): void {
  for (let around = range.startContainer.parentElement; around; around = around.parentElement) {
    const [box] = range.getClientRects()
    if (!box) return
    // The outermost scrolls in the window; to scroll an element that does not is to do nothing.
    const isPage = around.parentElement === null
    const frame = isPage ? new DOMRect(0, 0, view.innerWidth, view.innerHeight) : around.getBoundingClientRect()
    const isBeside = box.left < frame.left || box.left > frame.right - box.height
    const isOut = box.top < frame.top || box.bottom > frame.bottom
    const scroller = isPage ? view : around
    scroller.scrollBy({
      left: isBeside ? box.left - (frame.left + frame.right) / 2 : 0,
      top: isOut || block === 'center' ? (box.top + box.bottom - frame.top - frame.bottom) / 2 : 0,
      behavior: 'instant',
    })
  }
}
