import { fonts } from '../design/fonts.ts'

/**
 * The style sheet of the marks; that of the card comes with the card. Fixed pixels and system fonts: nothing is taken from the page. The sizes of badges and
 * pills are known to find-spot.ts. Colours keep a contrast of 4.5 for text and 3 for shapes, on white and on their own ground.
 */
export const styles = `
.root{color-scheme:light dark;position:absolute;left:0;top:0;color:#1f2328;font:400 14px/1.6 ${fonts};
font-variant-numeric:tabular-nums;letter-spacing:normal;word-spacing:normal;text-align:left;-webkit-text-size-adjust:none}
.root[data-theme=light]{color-scheme:light}
.root[data-theme=dark]{color-scheme:dark}
.root *{box-sizing:border-box}
[hidden]{display:none!important}
.ruler{position:absolute;left:0;top:0;width:100px;height:0;visibility:hidden}
.in-window{position:fixed}
:host::backdrop{display:none!important}
.group,.frame,.line,.light{position:absolute;left:0;top:0}
.none{display:none}
button{appearance:none;margin:0;padding:0;border:0;background:none;color:inherit;font:inherit;cursor:pointer;pointer-events:auto}
:focus-visible{outline:2px solid #0b57d0;outline-offset:1px;box-shadow:0 0 0 1px #fff}
.glyph{display:block;flex:none;width:16px;height:16px;overflow:visible}
.shape{stroke:#fff;stroke-width:2.4;paint-order:stroke;stroke-linejoin:round}
.letter{fill:none;stroke:#fff;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
.error .shape{fill:#c5221f}
.warning .shape{fill:#ffc83d;stroke:#5c3a00;stroke-width:1.2;paint-order:normal}
.warning .letter{stroke:#3b2500;stroke-width:1.7}
.notice .shape{fill:#fff;stroke:#44546a;stroke-width:1.6;paint-order:normal}
.notice .letter{stroke:#44546a}
.group{display:flex;width:max-content}
.mark{position:relative;display:flex;flex:none}
.badge .mark{border-radius:8px}
.badge .mark+.mark{margin-left:-9px}
.badge .mark:first-child{z-index:1}
.badge .mark:is(:hover,:focus-visible,[aria-expanded=true]){z-index:2}
.badge .mark[aria-expanded=true]{box-shadow:0 0 0 2px #fff,0 0 0 4px #0b57d0}
.compact .glyph{width:12px;height:12px}
.badge.compact .mark+.mark{margin-left:-7px}
.pill{gap:2px}
.pill .mark{align-items:center;gap:4px;height:16px;max-width:240px;padding:0 7px 0 1px;border:1px solid #c5221f;border-radius:8px;background:#fff;color:#1f2328;font-size:12px;line-height:14px}
.pill .warning{border-color:#7a4b00}
.pill .notice{border-color:#44546a}
.pill .glyph{width:12px;height:12px}
.pill .mark:is(:hover,[aria-expanded=true]){box-shadow:0 0 0 2px #0b57d0}
.label{overflow:hidden;white-space:nowrap;text-overflow:ellipsis}
.pill.compact .mark{width:16px;padding:0 1px}
.pill.compact .label{display:none}
.pill.compact.counted .mark{width:auto}
.words .mark,.words .sign,.grip,.stretch{position:absolute;left:0;top:0}
.words .mark:first-child{z-index:1}
.words .mark:is(:hover,:focus-visible,[aria-expanded=true]){z-index:2}
.words .mark:focus-visible{outline:0;box-shadow:none}
.words .mark:focus-visible .sign{outline:2px solid #0b57d0;outline-offset:1px}
.words .sign{border-radius:8px}
.words .mark[aria-expanded=true] .sign{box-shadow:0 0 0 2px #fff,0 0 0 4px #0b57d0}
.counted :is(.mark,.sign):has(>.count){display:flex;align-items:center;border-radius:8px;background:#fff;box-shadow:0 0 0 1px #c5221f}
.counted :is(.warning,.warning .sign):has(>.count){box-shadow:0 0 0 1px #7a4b00}
.counted :is(.notice,.notice .sign):has(>.count){box-shadow:0 0 0 1px #44546a}
.counted:is(.badge,.pill) .mark+.mark{position:absolute;left:0;top:0;width:100%;height:100%;max-width:none;margin:0}
.pill.counted .mark:first-child{box-shadow:none;padding-right:2px}
.counted .mark+.mark{border-color:transparent;background:none}
.counted .mark+.mark>*{visibility:hidden}
.count{flex:none;padding:0 4px 0 3px;color:#a11a17;font-weight:600;font-size:12px;line-height:16px}
.warning .count{color:#7a4b00}
.notice .count{color:#44546a}
.compact .count{font-size:11px;line-height:12px}
.stretch{border-radius:2px}
.words:has(.mark:is(:hover,[aria-expanded=true])) .stretch{background-color:rgba(11,87,208,.12)}
.words:has(.mark:is(:focus-visible,[aria-expanded=true])) .stretch{box-shadow:0 0 0 1.5px #0b57d0}
.root:not(.painted) .stretch{border-bottom:3px double #c5221f}
.root:not(.painted) .notice .stretch{border-bottom:2px dashed #44546a}
.root:not(.painted) .warning .stretch{border-bottom:0;background-image:linear-gradient(45deg,transparent 35%,#8a5200 35% 65%,transparent 65%),linear-gradient(-45deg,transparent 35%,#8a5200 35% 65%,transparent 65%);background-size:6px 3px;background-position:0 100%,3px 100%;background-repeat:repeat-x}
.frame{border:2px solid #c5221f;border-radius:2px}
:is(.frame,.line):is(.on-grey,.on-dark){box-shadow:inset 0 0 0 1px #fff,0 0 0 1px #fff}
.frame.warning{border:2px dashed #8a5200;background:rgba(255,200,61,.14)}
.frame.notice{border:2px dotted #44546a;background:rgba(68,84,106,.12)}
.line{border-top:2px dashed #c5221f}
.line.warning{border-color:#8a5200}
.line.notice{border-top:2px dotted #44546a}
.light{border-radius:2px;box-shadow:0 0 0 1px rgba(255,255,255,.85)}
.part{border:1.5px solid #0b57d0;background:rgba(11,87,208,.1)}
.total{border:4px double #0b57d0}
.flash{border:3px solid #0b57d0;background:rgba(11,87,208,.14);animation:glow 1.6s ease-out both}
@keyframes glow{0%,60%{opacity:1}to{opacity:0}}
@media (prefers-reduced-motion:reduce){.flash{animation:none}}
@media (forced-colors:active){.frame,.line{border-color:CanvasText!important}.part,.total,.flash{border-color:Highlight}.shape{fill:Canvas!important;stroke:CanvasText!important}.letter{stroke:CanvasText!important}}
@media print{:host{display:none!important}}
`
