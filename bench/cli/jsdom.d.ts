/** jsdom comes without types; this is the part that is asked. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: Uint8Array | string)
    readonly window: Window
  }
}
