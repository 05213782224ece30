import { LOOK } from '../../look.ts'
import { FRAME, PARTS_STYLE } from '../../records-page/style.ts'
import { DOCUMENT_STYLE } from '../../site/style-document.ts'

const OWN = `.error{--h:4}
.warn{--h:38}
.info{--h:212}
li.now :is(.where,summary,figcaption){color:var(--fg)}
[hidden]{display:none!important}
mark.off{background:none;border-color:transparent;cursor:auto}
p.point:has(mark.off){display:none}
.text p.point{font:.85rem/1.6 var(--sans);text-indent:0;margin:.3rem 0}
.point mark{border:1px dashed hsl(var(--h) 70% var(--line));padding:.1em .5em}
.records code,.lacks code{font-size:.95em;overflow-wrap:anywhere}
.records details{border:0;margin:0;padding:0 .6rem .3rem}
.records details summary{font-weight:400;color:var(--dim)}
select{max-width:13rem;background:var(--soft);border:1px solid var(--edge);border-radius:.3rem;padding:.15rem .3rem}
figure{margin:.4rem 0}
figcaption{color:var(--dim);font-size:.9em;display:flex;gap:.6rem;align-items:baseline;justify-content:space-between}
blockquote{margin:.2rem 0;padding:.3rem .7rem;border-left:3px solid var(--edge);background:var(--panel);white-space:pre-wrap;overflow-wrap:anywhere;max-height:16rem;overflow:auto}
.copy.done{background:var(--put-in-bg);color:var(--put-in)}
.records li .copy{width:auto;display:inline-block;padding:.1rem .6rem}
.records li button[aria-pressed]{padding:.3rem .6rem 0}
#lacks{border-top:1px solid var(--edge);margin-top:1.5rem}
#lacks h2{font-size:1.15rem;margin:1rem 0 0}
.lacks{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,26rem),1fr));gap:.8rem;align-items:start}
.lacks>li{background:var(--soft);border-left:4px solid hsl(var(--h) 70% var(--line));border-radius:.2rem;padding:.6rem .9rem;overflow-wrap:anywhere;scroll-margin-top:1rem;min-width:0}
.lacks>li:target{outline:2px solid var(--focus)}
.lacks h3{font-size:1rem;margin:0}
.lacks p{margin:.2rem 0;font-size:.9rem}
.lacks .where{padding:0;font-size:.85rem}
meter{width:4rem;vertical-align:middle}
.visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
aside button:focus-visible{outline-offset:-2px}
.text table{border-collapse:collapse;width:100%}
.text th,.text td{border:1px solid var(--edge);padding:.2rem .4rem;text-align:left;vertical-align:top}
.scroll{overflow-x:auto}
@media (max-width:52rem){aside{position:sticky;bottom:0;max-height:42vh;overflow:auto;background:var(--bg);border-top:2px solid var(--edge)}.bar{position:static}}
@media print{aside{position:static;max-height:none}.copy,select,p.point mark{border-style:solid}.bar label:has(select),.copy{display:none}blockquote{max-height:none;overflow:visible}.lacks{display:block}.lacks>li{break-inside:avoid;margin-bottom:.5rem}}
`

/** The look of a draft with its findings beside it. */
export const STYLE = `${LOOK}${FRAME}${PARTS_STYLE}${DOCUMENT_STYLE}${OWN}`
