import { LOOK } from '../look.ts'
import { TABLE_STYLE } from './style-tables.ts'

/** The look of every page of the site: its frame, its running text, its tables; for screens, phones and paper. */
export const SITE_STYLE = `${LOOK}
html{scroll-padding:4rem 0 2rem}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:.5rem;top:-4rem;z-index:9;background:var(--panel);border:2px solid var(--focus);padding:.3rem .8rem}
.skip:focus{top:.5rem}
.masthead{background:var(--panel);border-bottom:1px solid var(--edge);border-top:3px solid var(--seal)}
.masthead .inner{max-width:88rem;margin:auto;padding:.7rem 1.25rem .3rem;display:flex;flex-wrap:wrap;align-items:center;gap:.4rem 1rem}
.brand{font:600 1.2rem/1.4 var(--serif);color:var(--fg);text-decoration:none;margin-right:auto;overflow-wrap:anywhere}
.find input{width:15rem;max-width:100%;border:1px solid var(--edge);border-radius:.3rem;background:var(--bg);padding:.2rem .6rem;font-size:.9rem}
.js .to-search{display:none}
.tongue,.to-search{font-size:.9rem}
nav ul{max-width:88rem;margin:auto;padding:0 .65rem;list-style:none;display:flex;overflow-x:auto;scrollbar-width:thin}
nav a{display:block;padding:.4rem .6rem .45rem;white-space:nowrap;text-decoration:none;color:var(--fg);border-bottom:3px solid transparent}
nav a:hover{border-color:var(--edge)}
nav a[aria-current]{border-color:var(--seal);font-weight:600}
nav a:focus-visible{outline-offset:-3px}
main{max-width:88rem;margin:auto;padding:0 1.25rem 3rem;outline:0}
footer{border-top:1px solid var(--edge);color:var(--dim);font-size:.85rem}
footer p{max-width:88rem;margin:auto;padding:.8rem 1.25rem 1.6rem}
h1,h2,h3{font-family:var(--serif);line-height:1.4;font-weight:600;overflow-wrap:anywhere}
h1{font-size:1.75rem;margin:1.6rem 0 .4rem}
h2{font-size:1.3rem;margin:2.4rem 0 .5rem}
h3{font-size:1.05rem;margin:1.6rem 0 .4rem}
.lede{font-size:1.05rem;max-width:46rem;margin:.2rem 0 1rem}
.note{color:var(--dim);font-size:.9rem;max-width:52rem;margin:.3rem 0 .8rem}
.warn{border-left:4px solid var(--seal);background:var(--soft);padding:.5rem .9rem;max-width:52rem;margin:.8rem 0}
.warn p{margin:0}
.warn ul{margin:.2rem 0 0;padding-left:1.2rem}
.wording{color:var(--dim);font-size:.88em;font-weight:400;overflow-wrap:anywhere}
.facts{display:flex;flex-wrap:wrap;gap:.1rem 1.4rem;margin:.2rem 0 1rem;font-size:.92rem}
.facts div{display:flex;gap:.45em;min-width:0}
.facts dt{color:var(--dim);white-space:nowrap}
.facts dd{margin:0;overflow-wrap:anywhere}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,13.4rem),1fr));gap:.8rem;margin:1rem 0;padding:0;list-style:none}
.card{background:var(--panel);border:1px solid var(--edge);border-radius:.4rem;padding:.8rem 1rem;min-width:0}
a.card{display:block;color:inherit;text-decoration:none}
a.card:hover{border-color:var(--accent)}
.card b{display:block;font:600 1.05rem/1.4 var(--serif);color:var(--accent)}
.card .figure{display:block;font:600 1.7rem/1.3 var(--sans);font-variant-numeric:tabular-nums}
.card span{display:block;color:var(--dim);font-size:.9rem;line-height:1.55}
.chip{display:inline-block;border:1px solid var(--edge);border-radius:.8rem;padding:0 .55rem;font-size:.82rem;line-height:1.6;color:var(--dim);white-space:nowrap;background:var(--panel)}
.chip.draft{border-color:var(--seal);color:var(--seal)}
.pager{display:flex;flex-wrap:wrap;gap:.3rem .9rem;padding:0;list-style:none;margin:1rem 0}
.pager [aria-current]{font-weight:600;color:var(--fg);text-decoration:none}
.tabs{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;margin:.6rem 0 1rem;font-size:.95rem}
.tabs [aria-current]{font-weight:600;color:var(--fg);text-decoration:none;border-bottom:2px solid var(--seal)}
.filters{display:flex;flex-wrap:wrap;gap:.4rem 1rem;align-items:end;background:var(--soft);border:1px solid var(--edge);border-radius:.4rem;padding:.5rem .8rem;margin:.8rem 0;font-size:.9rem}
.filters[hidden]{display:none}
.filters label{display:inline-flex;flex-direction:column;color:var(--dim);min-width:0}
.filters input,.filters select{color:var(--fg);background:var(--panel);border:1px solid var(--edge);border-radius:.3rem;padding:.15rem .4rem;max-width:100%;min-height:1.9rem}
.filters details{margin:0;padding:0;border:0;min-width:0}
.filters details[open]{flex-basis:100%}
.filters summary{cursor:pointer;font-weight:400}
.filters fieldset{border:0;margin:.3rem 0 0;padding:0;display:flex;flex-wrap:wrap;gap:.1rem .9rem;min-width:0}
.filters fieldset label{flex-direction:row;align-items:center;gap:.35em;color:var(--fg)}
.filters fieldset input{min-height:0}
.filters output{color:var(--dim)}
[hidden]{display:none!important}
ins{background:var(--put-in-bg);color:var(--put-in);text-decoration:underline;text-decoration-thickness:1px;border-radius:.15em}
del{background:var(--left-out-bg);color:var(--left-out);text-decoration:line-through;text-decoration-thickness:1px;border-radius:.15em}
${TABLE_STYLE}
@media (max-width:44rem){
body{font-size:15px}
.masthead .inner,main,footer p{padding-left:.9rem;padding-right:.9rem}
nav ul{padding:0 .3rem}
h1{font-size:1.4rem}
.cards{grid-template-columns:1fr 1fr;gap:.6rem}
.card{padding:.55rem .7rem}
.find{order:9;flex:1 1 100%}
.find label{display:block}
.find input{width:100%}
}
@media print{
:root{color-scheme:light}
body{font-size:9.5pt;background:#fff}
.masthead{border-top:0}
.find,.to-search,.tongue,nav,.filters,.skip,.tabs,.pager{display:none!important}
main,footer p,.masthead .inner{max-width:none;padding-left:0;padding-right:0}
main:has(.wide){page:wide}
.wide table{font-size:6pt}
.wide th,.wide td{padding:.2em .3em}
a{color:inherit}
h2,h3{break-after:avoid}
.card,figure,tr{break-inside:avoid}
ins,del,td,th,.role,.chip,.swatch{print-color-adjust:exact;-webkit-print-color-adjust:exact}
@page{margin:15mm 12mm}
@page wide{size:A3 landscape;margin:10mm}
}
`
