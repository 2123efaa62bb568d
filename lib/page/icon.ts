/** A picture with a smaller side than this, in CSS pixels, is an icon. */
const smallestPicture = 60

/** What is drawn of fewer shapes than this is an ornament: a table has lines, and words in each of its cells. */
const fewestShapes = 40
const shapes = ['path', 'text', 'use', 'line', 'rect', 'polyline', 'image']

/** What names a picture. */
const pictureFile = /\.(?:png|jpe?g|gif|bmp|webp|svg)(?:$|[?#])/i

/** Whether a picture (`img`, `svg`, `canvas`) is too small for a table, by the size that the page states, or its own once it is loaded. */
export function isIcon(picture: Element): boolean {
  if (picture.localName === 'svg')
    return shapes.reduce((count, shape) => count + picture.getElementsByTagName(shape).length, 0) < fewestShapes
  const stated = ['width', 'height'].map((name) => Number.parseFloat(picture.getAttribute(name) ?? ''))
  const own =
    'naturalWidth' in picture && !standsForAnother(picture)
      ? [Number(picture.naturalWidth), 'naturalHeight' in picture ? Number(picture.naturalHeight) : 0]
      : []
  return [...stated, ...own].some((size) => size > 0 && size < smallestPicture)
}

/** Scripts that load a picture when a reader comes to it name it in an attribute of their own, and show a dot until then. */
function standsForAnother(picture: Element): boolean {
  const shown = picture.getAttribute('src')
  return [...picture.attributes].some(({ name, value }) => name.startsWith('data-') && pictureFile.test(value) && value !== shown)
}
