/** The look of a comparison: wide tables that scroll under their heads, on a phone and in print too. */
export const STYLE = `:root{color-scheme:light dark;--fg:#1b1b1f;--bg:#fff;--soft:#f4f4f7;--edge:#d6d6de;--dim:#5c5c66;--focus:#0b57d0;--high:#0a6b2d;--ins:#d7f5dd;--del:#fbdcdc;--num:#fff1b8}
@media (prefers-color-scheme:dark){:root{--fg:#e8e8ec;--bg:#17171a;--soft:#222227;--edge:#3c3c45;--dim:#a3a3ad;--focus:#8ab4f8;--high:#7bd694;--ins:#173d22;--del:#4a1f22;--num:#4d430f}}
*{box-sizing:border-box}
body{margin:0;font:16px/1.6 system-ui,"Noto Sans CJK SC","Noto Sans SC","PingFang SC","Microsoft YaHei",sans-serif;color:var(--fg);background:var(--bg)}
header,main{max-width:110rem;margin:auto;padding:0 1rem}
h1{font-size:1.3rem;line-height:1.4;margin:1rem 0 .2rem;overflow-wrap:anywhere}
h2{font-size:1.1rem;margin:1.5rem 0 .4rem}
header ul{margin:.3rem 0;padding-left:1.2rem;font-size:.9rem;overflow-wrap:anywhere}
header p{font-size:.9rem;margin:.4rem 0}
.hint,small,cite,.gap{color:var(--dim)}
a{color:var(--focus)}
:focus-visible{outline:2px solid var(--focus);outline-offset:1px}
.wide{overflow:auto;max-height:85vh;border:1px solid var(--edge)}
table{border-collapse:collapse;font-size:.9rem;width:100%}
th,td{border-bottom:1px solid var(--edge);padding:.35rem .6rem;text-align:left;vertical-align:top;min-width:11rem;overflow-wrap:anywhere}
thead th{position:sticky;top:0;background:var(--soft);z-index:1}
tbody th{font-weight:600;position:sticky;left:0;background:var(--bg)}
small{display:block;font-weight:400;font-size:.8rem}
details{margin:0 0 .15rem}
summary{cursor:pointer}
summary strong{color:var(--high)}
blockquote{margin:.2rem 0 .4rem;padding:.2rem .6rem;border-left:3px solid var(--edge);background:var(--soft);white-space:pre-wrap}
cite{display:block;font-style:normal;font-size:.85em}
body:has(#shared:checked) tr.single{display:none}
.pair td{width:50%;white-space:pre-wrap}
.pair .kind{width:1%;min-width:5rem;white-space:normal;color:var(--dim)}
ins{background:var(--ins);text-decoration:underline;text-decoration-thickness:1px}
del{background:var(--del);text-decoration:line-through}
ins.number,del.number{background:var(--num);font-weight:600}
.same{color:var(--dim)}
@media (max-width:44rem){th,td{min-width:8.5rem;padding:.3rem .4rem}.hint{display:none}}
@media print{.wide{max-height:none;overflow:visible;border:0}thead th{position:static}tr{break-inside:avoid}ins,del{print-color-adjust:exact;-webkit-print-color-adjust:exact}body{font-size:9pt}th,td{min-width:0}}
`
