import { fonts } from './fonts.ts'

/**
 * The one small set of colours, type and space of everything that Gouji draws: overlay, popup, panel, options, printed report. Drawn as
 * for a newspaper: black on white, hairlines, one red, one amber, one blue for what can be followed.
 */

/** Each colour on a light and on a dark ground. Contrast 4.5 for text, 3 for shapes, on `ground` and on `raised`: a test reckons it. */
export const colours = {
  ground: ['#ffffff', '#1c1e20'],
  raised: ['#f5f5f2', '#292c2f'],
  ink: ['#1b1b1a', '#edeeee'],
  soft: ['#565a5e', '#b0b7bd'],
  edge: ['#d3d4d0', '#484d52'],
  /** The outline of what can be operated. */
  rim: ['#85898d', '#7d858c'],
  link: ['#0b57d0', '#8ab4f8'],
  error: ['#b3261e', '#ff9b92'],
  warning: ['#7a4b00', '#ffcf70'],
  notice: ['#44546a', '#b7c6da'],
  good: ['#1a6b3c', '#7fd0a0'],
  'cell-right': ['#5f8d71', '#5c9372'],
  'cell-part': ['#fbe9e7', '#4a2b29'],
  'cell-doubtful': ['#fff0c8', '#463813'],
  /** The signs are the same on either ground, and on any page. */
  'mark-error': ['#c5221f', '#c5221f'],
  'mark-warning': ['#ffc83d', '#ffc83d'],
  'mark-warning-edge': ['#3b2500', '#3b2500'],
  'mark-letter': ['#ffffff', '#ffffff'],
} as const satisfies Record<string, readonly [light: string, dark: string]>

export type Colour = keyof typeof colours

const measures = {
  small: '12px',
  text: '13px',
  large: '16px',
  /** Spaces are one, two, three, four of it. */
  space: '4px',
  radius: '3px',
  fonts,
} as const

/** The tokens as declarations of a style sheet. Which of two colours is used follows `color-scheme` of the element they are set on. */
export const declarations: readonly string[] = [
  ...Object.entries(colours).map(([name, [light, dark]]) => `--${name}: ${light === dark ? light : `light-dark(${light}, ${dark})`}`),
  ...Object.entries(measures).map(([name, value]) => `--${name}: ${value}`),
]
