import { declarations } from '../design/tokens.ts'

/** The style sheet of the card: the one part of the overlay that has the colours of our own pages. */
export const cardStyles = `
.card{${declarations.join(';')};transform-origin:0 0;
position:fixed;left:0;top:0;display:flex;flex-direction:column;gap:8px;width:360px;max-width:calc(100vw - 16px);max-height:calc(100vh - 16px);overflow:auto;overscroll-behavior:contain;padding:12px 14px 10px;
border:1px solid var(--edge);border-radius:4px;background:var(--ground);color:var(--ink);box-shadow:0 4px 16px rgba(0,0,0,.2);pointer-events:auto;overflow-wrap:anywhere;user-select:text;z-index:3}
.head{display:flex;align-items:center;gap:6px;font-size:12px;line-height:20px;color:var(--soft)}
.severity{font-weight:600;color:var(--error)}
.severity.warning{color:var(--warning)}
.severity.notice{color:var(--notice)}
.close{margin-left:auto;width:24px;height:24px;border-radius:4px;font-size:16px;line-height:24px;text-align:center}
.sentence{margin:0;font-size:15px;line-height:1.55;font-weight:500}
.equation{margin:0;padding:8px 10px;border-radius:3px;background:var(--raised)}
.equation div{line-height:1.55}
.equation div:first-child{font-size:15px}
.difference{color:var(--error);font-weight:600}
.repair{margin:0;padding-left:8px;border-left:3px solid var(--link)}
.basis,.keys{margin:0;font-size:12px;line-height:1.5;color:var(--soft)}
.actions{display:flex;flex-wrap:wrap;gap:6px}
.actions button{min-height:28px;padding:0 10px;border:1px solid var(--rim);border-radius:3px;font-size:13px;line-height:20px;white-space:nowrap}
.actions button:hover,.close:hover{background:var(--raised)}
.card :focus-visible{outline-color:var(--link);box-shadow:none}
.card>.actions:not(.more){position:sticky;bottom:-10px;padding:4px 0;background:var(--ground)}
.more{flex-direction:column;align-items:stretch}
.more button{text-align:start}
.undo{flex-direction:row;align-items:center;justify-content:space-between;width:auto}
.clipboard{position:fixed;left:0;top:0;width:1px;height:1px;opacity:0}
`
