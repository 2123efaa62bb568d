import type { TestPage } from './page.ts'

/** A box in CSS pixels of the viewport. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/**
 * In how many columns of pixels two pictures of a page differ, within each of the boxes. The pictures are PNGs of the viewport in
 * base64; the page itself decodes them.
 */
export async function changedColumns(page: TestPage, pictures: readonly [string, string], boxes: readonly Box[]): Promise<number[]> {
  return page.evaluate(compare, { pictures, boxes })
}

async function compare({ pictures, boxes }: { pictures: readonly string[]; boxes: readonly Box[] }): Promise<number[]> {
  const [before, after] = await Promise.all(
    pictures.map(async (picture) => {
      const image = new Image()
      image.src = `data:image/png;base64,${picture}`
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = image.width
      canvas.height = image.height
      const context = canvas.getContext('2d')
      context?.drawImage(image, 0, 0)
      return context?.getImageData(0, 0, image.width, image.height)
    }),
  )
  if (!before || !after || before.width !== after.width) throw new Error('The pictures cannot be compared')
  return boxes.map(({ left, top, right, bottom }) => {
    let columns = 0
    for (let x = Math.round(left); x < Math.round(right); x++) {
      let differs = false
      for (let y = Math.round(top); y < Math.round(bottom); y++) {
        const at = 4 * (y * before.width + x)
        for (let channel = 0; channel < 3; channel++) differs ||= before.data[at + channel] !== after.data[at + channel]
      }
      if (differs) columns += 1
    }
    return columns
  })
}
