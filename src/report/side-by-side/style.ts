import { LOOK } from '../look.ts'

/** The look of the page on its own: the look of all pages, and that of its parts. */
export function styleSheet(passes: number): string {
  return `${LOOK}${FRAME}${partsStyle(passes)}`
}

/** The look of the parts of the page, wherever they stand; the colours of the passes follow from their number. */
export function partsStyle(passes: number): string {
  const numbers = Array.from({ length: passes }, (_, index) => index)
  // Neighbours on the colour wheel are told apart best when each step is the golden angle.
  const hue = (index: number) => Math.round((index * 137.5 + 210) % 360)
  const colours = (index: number, name: string) =>
    `main:not(.off${index}) .${name}${index}{--b:hsl(${hue(index)} 85% var(--light));--u:hsl(${hue(index)} 70% var(--line))}`
  return [
    BASE,
    ...numbers.map(index => `.k${index}{--h:${hue(index)}}`),
    ...numbers.map(index => colours(index, 'm')),
    // The pass that decided wins over the others; with its changes hidden, the others show.
    ...numbers.map(index => colours(index, 'p')),
    '',
  ].join('\n')
}

const FRAME = `header,main{max-width:100rem;margin:auto;padding:0 1rem}
h1{font-size:1.3rem;line-height:1.4;margin:1rem 0 .2rem;overflow-wrap:anywhere}
header p{margin:0;color:var(--dim);font-size:.85rem;overflow-wrap:anywhere}
@media print{body{font-size:10pt}}
`

const BASE = `fieldset{border:0;margin:.6rem 0 0;padding:0;display:flex;flex-wrap:wrap;gap:.3rem .8rem;align-items:center;font-size:.9rem;min-width:0}
legend{float:left;padding:0;color:var(--dim);margin-right:.2rem}
label{display:inline-flex;gap:.35rem;align-items:center;cursor:pointer}
.swatch{display:inline-block;width:1em;height:1em;border-radius:.2em;background:hsl(var(--h) 85% var(--light));border-bottom:2px solid hsl(var(--h) 70% var(--line))}
.count{color:var(--dim);font-variant-numeric:tabular-nums}
.bar{position:sticky;top:0;z-index:2;background:var(--bg);border-bottom:1px solid var(--edge);padding:.4rem 0;display:flex;flex-wrap:wrap;gap:.4rem 1rem;align-items:center;font-size:.9rem}
.bar fieldset{margin:0}
.hint{color:var(--dim)}
ul.messages{margin:.6rem 0 0;padding-left:1.2rem;font-size:.9rem}
.messages b{font-weight:600}
.row,.heads{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:0 1.5rem}
.heads{font-weight:600;padding:.5rem 0 .2rem}
.row{border-top:1px solid var(--soft);content-visibility:auto;contain-intrinsic-size:auto 3.4rem}
.row:target{background:var(--soft)}
.raw,.clean{white-space:pre-wrap;overflow-wrap:anywhere;padding:.15rem 0;unicode-bidi:isolate;min-width:0}
.raw{padding-left:3.2rem;position:relative;color:var(--fg)}
.raw::before{content:attr(data-line);position:absolute;left:0;width:2.6rem;text-align:right;color:var(--dim);font-size:.75rem;line-height:2.2;font-variant-numeric:tabular-nums}
i{font-style:normal;font-size:.75em;color:var(--dim);border:1px dotted var(--dim);border-radius:.2em;padding:0 .1em}
mark{color:inherit;background:var(--b,none);border-bottom:2px solid var(--u,transparent);border-radius:.15em;cursor:pointer;-webkit-box-decoration-break:clone;box-decoration-break:clone}
mark.s{font-size:.8em;color:var(--dim)}
mark.d{text-decoration:line-through;text-decoration-color:var(--u,transparent)}
mark.e::after{content:"‸";color:var(--u,transparent)}
mark.now{background:linear-gradient(#8884,#8884) var(--b,none)}
mark:focus-visible{outline:2px solid var(--focus)}
.blank .raw{line-height:.8;padding:0}
.blank .raw::before{line-height:1}
details{border-top:1px solid var(--soft)}
details.to-look-at{border:0}
details.to-look-at summary{padding-left:0}
summary{cursor:pointer;color:var(--dim);font-size:.85rem;padding:.25rem 0 .25rem 3.2rem;overflow-wrap:anywhere}
#note{position:fixed;z-index:3;max-width:min(30rem,calc(100vw - 1rem));background:var(--bg);border:1px solid var(--edge);border-radius:.4rem;box-shadow:0 .3rem 1.2rem #0005;padding:.5rem .8rem;font-size:.9rem;overflow-wrap:anywhere;max-height:60vh;overflow:auto}
#note[hidden]{display:none}
#note div+div{border-top:1px solid var(--edge);margin-top:.4rem;padding-top:.4rem}
#note p{margin:0}
#note .where{color:var(--dim);font-size:.85em}
#note q{quotes:none;background:var(--soft);padding:0 .2em;white-space:pre-wrap}
main.only-raw .clean,main.only-clean .raw,main.only-clean details,main.only-clean .none{display:none}
main.only-raw .row,main.only-clean .row,main.only-raw .heads,main.only-clean .heads{grid-template-columns:minmax(0,1fr)}
@media (max-width:44rem){
.row{grid-template-columns:minmax(0,1fr)}
.heads{display:none}
.clean{border-left:3px solid var(--edge);padding-left:.6rem;margin-bottom:.4rem}
.raw{padding-left:2.2rem}
.raw::before{width:1.8rem}
.none .clean{display:none}
.hint{display:none}
summary{padding-left:2.2rem}
#note{left:.5rem!important;right:.5rem;bottom:.5rem;top:auto!important;max-width:none}
}
@media print{.bar{position:static}.bar button,.bar fieldset,.hint,#note{display:none}.row{content-visibility:visible;break-inside:avoid-page}mark,.swatch{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`
