import { LOOK } from '../look.ts'

/** The frame of a page that is a file of its own. */
export const FRAME = `header,main{max-width:100rem;margin:auto;padding:0 1rem}
h1{font-size:1.3rem;line-height:1.4;margin:1rem 0 .2rem;overflow-wrap:anywhere}
header p{margin:0;color:var(--dim);font-size:.85rem;overflow-wrap:anywhere}
@media print{body{font-size:10pt}}
`

/** The look of the parts of the page, wherever they stand: the text, the list of records beside it, the raw page below. */
export const PARTS_STYLE = `.targets{--h:215}
.responsibilities{--h:145}
.subsidies{--h:35}
.columns{display:grid;grid-template-columns:minmax(0,3fr) minmax(18rem,2fr);gap:0 1.5rem;align-items:start}
aside{position:sticky;top:0;max-height:100vh;overflow:auto;padding:.4rem 0 1rem}
.bar{position:sticky;top:-.4rem;z-index:1;background:var(--bg);border-bottom:1px solid var(--edge);padding:.4rem 0;display:flex;flex-wrap:wrap;gap:.3rem .8rem;align-items:center;font-size:.9rem}
fieldset{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.3rem .8rem;min-width:0}
legend{float:left;padding:0;color:var(--dim)}
label{display:inline-flex;gap:.35rem;align-items:center;cursor:pointer}
.swatch{display:inline-block;width:1em;height:1em;border-radius:.2em;background:hsl(var(--h) 85% var(--light));border-bottom:2px solid hsl(var(--h) 70% var(--line))}
.count,.hint{color:var(--dim);font-variant-numeric:tabular-nums}
.records{list-style:none;margin:.5rem 0 0;padding:0;font-size:.9rem;line-height:1.5}
.records li{border-left:4px solid hsl(var(--h) 70% var(--line));background:var(--soft);margin:0 0 .4rem;border-radius:.2rem;overflow-wrap:anywhere;scroll-margin:3.5rem 0 .5rem}
.records li.now{background:hsl(var(--h) 85% var(--light))}
.records li button{display:block;width:100%;text-align:left;background:none;border:0;padding:.3rem .6rem 0}
.records li b{font-weight:600}
.value{display:block}
.where{margin:0;padding:0 .6rem .3rem;color:var(--dim);font-size:.85em}
.text p{margin:.2rem 0;min-height:1em;white-space:pre-wrap;overflow-wrap:anywhere;unicode-bidi:isolate}
i{font-style:normal;font-size:.75em;color:var(--dim);border:1px dotted var(--dim);border-radius:.2em;padding:0 .1em}
mark{color:inherit;background:hsl(var(--h) 85% var(--light));border-bottom:2px solid hsl(var(--h) 70% var(--line));border-radius:.15em;cursor:pointer;-webkit-box-decoration-break:clone;box-decoration-break:clone}
mark.now{outline:2px solid hsl(var(--h) 70% var(--line))}
.no-targets mark.targets:not(.responsibilities,.subsidies),.no-responsibilities mark.responsibilities:not(.targets,.subsidies),.no-subsidies mark.subsidies:not(.targets,.responsibilities){background:none;border-color:transparent}
.no-targets li.targets,.no-responsibilities li.responsibilities,.no-subsidies li.subsidies{display:none}
details{border-top:1px solid var(--edge);margin:1rem 0;padding:.4rem 0}
summary{cursor:pointer;font-weight:600}
.raw{white-space:pre-wrap;overflow-wrap:anywhere;font-size:.85rem;unicode-bidi:isolate}
.raw div{position:relative;padding-left:3.4rem;content-visibility:auto;contain-intrinsic-size:auto 1.5rem}
.raw div::before{content:attr(data-line);position:absolute;left:0;width:2.8rem;text-align:right;color:var(--dim);font-variant-numeric:tabular-nums}
.raw div:target{background:var(--soft)}
@media (max-width:52rem){
.columns{grid-template-columns:minmax(0,1fr)}
aside{position:static;max-height:none}
.hint{display:none}
.raw div{padding-left:2.4rem}
.raw div::before{width:2rem}
}
@media print{.columns{display:block}aside{position:static;max-height:none}.bar button,.bar input,.hint{display:none}.records li{break-inside:avoid}mark,.records li,.swatch{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`

/** The look of the page on its own. */
export const STYLE = `${LOOK}${FRAME}${PARTS_STYLE}`
