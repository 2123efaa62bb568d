/** A picture with a smaller side than this, in CSS pixels, is an icon. */
const smallestPicture = 60

/** Whether a picture is too small for a table, by the size that the page states, or its own once it is loaded. */
export function isIcon(picture: Element): boolean {
  const stated = ['width', 'height'].map((name) => Number.parseFloat(picture.getAttribute(name) ?? ''))
  const own =
    'naturalWidth' in picture ? [Number(picture.naturalWidth), 'naturalHeight' in picture ? Number(picture.naturalHeight) : 0] : []
  return [...stated, ...own].some((size) => size > 0 && size < smallestPicture)
}
