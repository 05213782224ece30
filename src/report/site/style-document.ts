/** The look of a document's own pages: its text set as an official document, the places that addresses lead to. */
export const DOCUMENT_STYLE = `.text{font-family:var(--serif);font-size:1.05rem;line-height:1.95;background:var(--panel);border:1px solid var(--edge);border-radius:.4rem;padding:1.2rem clamp(.9rem,4vw,3rem) 2rem;min-width:0}
.text p:not([class]){text-indent:2em}
.text p.passage{text-indent:2em}
.text p.title,.text p.mark-of-issuer{text-align:center;font-weight:700;font-size:1.3em;line-height:1.5}
.text p.mark-of-issuer{color:var(--seal)}
.text p.centred{text-align:center}
.text p.signature{text-align:right}
.text p.heading{font-weight:600}
.text p.heading.depth-1{font-size:1.1em;margin-top:1.1em}
.text p.heading.depth-2{text-indent:1em}
.text table{font:.85rem/1.6 var(--sans)}
.a{scroll-margin-top:30vh}
.a:target+mark,.a:target+.a+mark,.a:target+.a+.a+mark,.a:target+.a+.a+.a+mark{outline:3px solid var(--seal);outline-offset:2px}
.text .passage,.text p:has(>.a:target):not(:has(>.a:target+mark)){background:var(--soft);box-shadow:inset 4px 0 0 var(--seal)}
.about{font-size:.92rem}
.tabs+.note{margin-top:0}
@media (max-width:44rem){.text p:not([class]),.text p.passage{text-indent:2em}}
@media print{.text{border:0;padding:0}.about fieldset{display:none}}
`
