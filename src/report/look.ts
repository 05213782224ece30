/**
 * The colours, type and measures that every page shares, as custom properties; the parts of pages use nothing else. Text
 * and its background differ by at least 4.5 to 1 in both schemes.
 */
export const LOOK = `:root{color-scheme:light dark
;--sans:system-ui,-apple-system,"Segoe UI","PingFang SC","Hiragino Sans GB","Noto Sans CJK SC","Noto Sans SC","Source Han Sans SC","Microsoft YaHei",sans-serif
;--serif:"Noto Serif CJK SC","Noto Serif SC","Source Han Serif SC","Songti SC",STSong,SimSun,serif
;--fg:#1c1f24;--bg:#fbfaf7;--panel:#fff;--soft:#f2f0ea;--edge:#dbd8cf;--dim:#595e68;--accent:#1d4a7a;--seal:#9d2b26;--focus:#0b57d0
;--light:88%;--line:38%
;--lead:#1d4a7a;--lead-bg:#dfe9f5;--responsible:#22603a;--responsible-bg:#dcefe2;--participant:#76500a;--participant-bg:#f6ead0
;--put-in:#155c2e;--put-in-bg:#d9f0df;--left-out:#93261f;--left-out-bg:#fbe3df
;--heat:29 74 122;--line-colour:#5f7591;--band:#d8e2ee;--few1:#22603a;--few2:#8a4b08;--few3:#6b3fa0;--few4:#9d2b26;--few5:#00667a;--few6:#5b5f66
;--gap:repeating-linear-gradient(135deg,transparent 0 5px,#0000000d 5px 6px)}
@media screen and (prefers-color-scheme:dark){:root{--fg:#e7e5e0;--bg:#15171b;--panel:#1c1f24;--soft:#24272d;--edge:#3b3f47;--dim:#a8acb5;--accent:#93bdec;--seal:#f19c94;--focus:#8ab4f8
;--light:24%;--line:66%
;--lead:#a9cbf2;--lead-bg:#1e3552;--responsible:#9fdcb4;--responsible-bg:#1c3b28;--participant:#ecc987;--participant-bg:#453413
;--put-in:#a5e0b8;--put-in-bg:#1b3d28;--left-out:#f4aaa2;--left-out-bg:#4d211d
;--heat:120 170 226;--line-colour:#8496ad;--band:#2b3b4e;--few1:#8fd0a4;--few2:#e5b06a;--few3:#c3a6ee;--few4:#f19c94;--few5:#6fc7d8;--few6:#b3b7be
;--gap:repeating-linear-gradient(135deg,transparent 0 5px,#ffffff12 5px 6px)}}
*{box-sizing:border-box}
body{margin:0;font:16px/1.7 var(--sans);color:var(--fg);background:var(--bg);-webkit-text-size-adjust:100%;text-size-adjust:100%}
a{color:var(--accent);text-underline-offset:.2em;text-decoration-thickness:1px}
button,input,select{font:inherit;color:inherit}
button{background:var(--soft);border:1px solid var(--edge);border-radius:.3rem;padding:.15rem .7rem;cursor:pointer}
:focus-visible{outline:2px solid var(--focus);outline-offset:1px}
`
