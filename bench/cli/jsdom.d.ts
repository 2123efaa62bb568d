/** jsdom comes without types; this is the part that is measured. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: Uint8Array)
    readonly window: Window
  }
}
