import { fuzzPage } from './fuzz.ts'
import { stretchSchema } from './result.ts'

/** A process of its own: it is sent stretches of a series and sends each page back as soon as it is judged, then `done`. */
process.on('message', (message) => {
  const { seed, from, to } = stretchSchema.parse(message)
  for (let index = from; index < to; index++) process.send?.(fuzzPage(seed, index))
  process.send?.('done')
})
