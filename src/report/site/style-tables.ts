/** The look of tables, roles, heat maps, charts and wordings. */
export const TABLE_STYLE = `.scroll{position:relative;overflow:auto;max-width:100%;border:1px solid var(--edge);border-radius:.4rem;background:var(--panel);margin:.8rem 0}
.scroll.tall{max-height:min(80vh,60rem)}
.js .scroll.tall thead th{position:sticky;top:0;z-index:2}
table{border-collapse:separate;border-spacing:0;font-size:.9rem;line-height:1.5;width:100%}
caption{text-align:left;padding:.5rem .7rem;color:var(--dim);font-size:.85rem}
th,td{padding:.35rem .6rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--edge);border-right:1px solid var(--edge);background:var(--panel)}
th:last-child,td:last-child{border-right:0}
tbody:last-child tr:last-child>*{border-bottom:0}
thead th,thead td{background:var(--soft);font-weight:600;vertical-align:bottom}
thead th small{display:block;font-weight:400;color:var(--dim)}
tbody th{font-weight:600}
.sticky th:first-child{position:sticky;left:0;z-index:1;min-width:8rem;max-width:min(20rem,46vw);overflow-wrap:anywhere}
.sticky thead th:first-child{z-index:3}
.sticky th.whole{max-width:none;background:var(--soft)}
.sticky th.whole .stay{position:sticky;left:.6rem;display:inline-block;max-width:min(60rem,78vw)}
.columns-of-cities td,.columns-of-cities thead th:not(:first-child){min-width:7.5rem}
.columns-of-cities.wordy td,.columns-of-cities.wordy thead th:not(:first-child){min-width:9.5rem}
.documents th,.documents td{white-space:nowrap}
.documents .title,.documents td .detail{white-space:normal;min-width:11rem}
.number{font-variant-numeric:tabular-nums;white-space:nowrap}
td.number{text-align:right}
td.gap{background:var(--gap) var(--panel)}
td.gap,td.empty{color:var(--dim)}
.swatch-gap{display:inline-block;width:1.2em;height:.9em;border:1px solid var(--edge);background:var(--gap) var(--panel);vertical-align:-.1em}
td.reference,th.reference{box-shadow:inset 3px 0 0 var(--accent)}
td a{text-decoration-color:color-mix(in srgb,currentColor 35%,transparent)}
.cell{display:block}
.cell+.cell,.cell+.more{margin-top:.25rem;padding-top:.25rem;border-top:1px dotted var(--edge)}
.more{padding:0;border-width:1px 0 0;font-size:.95em}
.more summary{color:var(--dim);font-weight:400}
.best{font-weight:700}
.crown{color:var(--seal);font-size:.85em;margin-left:.25em}
.apart{color:var(--dim);font-size:.85em;white-space:nowrap;font-variant-numeric:tabular-nums}
.detail{display:block;font-weight:400;color:var(--dim);font-size:.85em;overflow-wrap:anywhere}
.role{display:inline-block;min-width:1.5em;padding:0 .3em;text-align:center;border-radius:.25em;font-size:.85em;line-height:1.5;font-weight:600;text-decoration:none}
.role.lead{color:var(--lead);background:var(--lead-bg)}
.role.responsible{color:var(--responsible);background:var(--responsible-bg)}
.role.participant{color:var(--participant);background:var(--participant-bg)}
.role i{font-style:normal;font-weight:400;margin-left:.15em;border:0;color:inherit;font-size:1em;padding:0}
.only{font-size:.8em;color:var(--seal);white-space:nowrap}
.roles{display:inline-flex;flex-wrap:wrap;gap:.2rem}
.key{display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;font-size:.88rem;margin:.4rem 0;color:var(--dim);padding:0;list-style:none}
.heat td{text-align:center;vertical-align:middle;padding:0;min-width:2.6rem}
.heat td.number{text-align:center;padding:0 .5rem}
.heat thead th{white-space:nowrap}
.heat td a{display:block;padding:.35rem .3rem;text-decoration:none;color:inherit;font-variant-numeric:tabular-nums}
.heat td.h1{background:rgb(var(--heat)/.16)}
.heat td.h2{background:rgb(var(--heat)/.3)}
.heat td.h3{background:rgb(var(--heat)/.44)}
.heat thead th[data-column]{font-size:.85em;min-width:2.6rem;max-width:7rem;white-space:normal}
.charts{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,24rem),1fr));gap:1rem;margin:1rem 0;align-items:start}
figure{margin:0;background:var(--panel);border:1px solid var(--edge);border-radius:.4rem;padding:.7rem .9rem;min-width:0}
figcaption{font:600 1rem/1.45 var(--serif)}
figcaption small{display:block;font:400 .82rem/1.5 var(--sans);color:var(--dim)}
figure svg{display:block;width:100%;height:auto;max-width:36rem}
figure details{margin:.4rem 0 0;border:0;padding:0;font-size:.9rem}
summary{cursor:pointer}
figure svg text{font-family:var(--sans)}
.wordings{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr));gap:1rem;margin:.8rem 0 2rem}
.wordings article{background:var(--panel);border:1px solid var(--edge);border-radius:.4rem;padding:.7rem .9rem;min-width:0}
.wordings article.base{border-color:var(--accent);box-shadow:inset 0 3px 0 var(--accent)}
.wordings h4{margin:0;font:600 1rem/1.5 var(--sans)}
.wordings blockquote,.quote{margin:.4rem 0 0;font-family:var(--serif);line-height:1.85;white-space:pre-wrap;overflow-wrap:anywhere}
.picture{overflow-x:auto}
.picture svg{display:block;max-width:none}
.wordings h3{margin:0;font:600 1rem/1.5 var(--sans)}
.wordings article:target{outline:3px solid var(--seal)}
.clauses-list{columns:22rem;padding-left:1.2rem;font-size:.95rem}
blockquote mark{border-radius:.15em}
.passages{padding-left:1.6rem}
.passages li{margin:0 0 .9rem}
#results{padding-left:1.6rem}
#results li{margin:0 0 .7rem}
#results mark,.clauses mark{background:var(--participant-bg);color:inherit}
.flow .box{fill:var(--panel);stroke:var(--edge)}
.flow text{fill:var(--fg);font-family:var(--sans)}
.flow .row-name{fill:var(--dim)}
.flow .band path{stroke:var(--accent);opacity:.35}
.flow .band .reach{stroke-width:14;opacity:0}
.flow .band text{fill:var(--dim);stroke:var(--panel);stroke-width:4;paint-order:stroke;opacity:1}
.flow .band:hover path:not(.reach),.flow .band:focus path:not(.reach){opacity:.9}
.flow a:hover .box,.flow a:focus .box{stroke:var(--accent);stroke-width:2}
.flow a:focus-visible{outline:2px solid var(--focus)}
.bars{display:block;height:.45rem;margin-top:.2rem;background:var(--soft);border-radius:.2rem;overflow:hidden}
.bars rect{fill:var(--accent)}
@media (max-width:44rem){.scroll.tall{max-height:none}.sticky th:first-child{min-width:6.5rem;max-width:36vw}th,td{padding:.3rem .45rem}}
@media print{.scroll,.scroll.tall{overflow:visible;max-height:none;border:0}.sticky th:first-child,.js .scroll.tall thead th{position:static}table{font-size:8pt}.charts{grid-template-columns:1fr 1fr}.columns-of-cities td,.columns-of-cities thead th:not(:first-child),.columns-of-cities.wordy td,.columns-of-cities.wordy thead th:not(:first-child){min-width:0}.more::details-content{content-visibility:visible;block-size:auto}.more summary{display:none}thead{display:table-header-group}}
`
