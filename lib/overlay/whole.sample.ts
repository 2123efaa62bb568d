/** The overlay with its card in one script: for tests and measurements that put it into a page without the extension. */
export { createCardHolder } from './card-holder.ts'
export { createOverlay, type Overlay } from './overlay.ts'
