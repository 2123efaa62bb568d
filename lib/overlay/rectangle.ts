/** An upright box in CSS pixels; DOMRect is one. */
export interface Rectangle {
  left: number
  top: number
  right: number
  bottom: number
}

/** The box with its upper left corner at (left, top). */
export function boxAt(left: number, top: number, width: number, height: number): Rectangle {
  return { left, top, right: left + width, bottom: top + height }
}

/** What two boxes share, or null where they do not meet. Boxes that only touch do not meet. */
export function shared(a: Rectangle, b: Rectangle): Rectangle | null {
  const left = Math.max(a.left, b.left)
  const top = Math.max(a.top, b.top)
  const right = Math.min(a.right, b.right)
  const bottom = Math.min(a.bottom, b.bottom)
  return left < right && top < bottom ? { left, top, right, bottom } : null
}

/** The area of a box in square pixels, 0 for null. */
export function area(box: Rectangle | null): number {
  return box === null ? 0 : (box.right - box.left) * (box.bottom - box.top)
}

/** The box with every side moved outwards by `margin`. */
export function grown(box: Rectangle, margin: number): Rectangle {
  return { left: box.left - margin, top: box.top - margin, right: box.right + margin, bottom: box.bottom + margin }
}

/** The box moved, not cut, into `bounds`; where it is too large its upper left corner stays inside. */
export function movedInto(box: Rectangle, bounds: Rectangle): Rectangle {
  const x = Math.max(bounds.left, Math.min(box.left, bounds.right - (box.right - box.left))) - box.left
  const y = Math.max(bounds.top, Math.min(box.top, bounds.bottom - (box.bottom - box.top))) - box.top
  return { left: box.left + x, top: box.top + y, right: box.right + x, bottom: box.bottom + y }
}
