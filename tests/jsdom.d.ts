/** jsdom comes without types; this is the part that is used. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: Uint8Array | string, options?: { url: string })
    readonly window: Window
  }
}
