/** Style of the page in light and dark mode, and in print. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fff; --raised: #f5f6f8; --ink: #1b1f24; --faint: #57606a; --line: #d5d9df; --link: #0a58ca;
  --fail: #b3261e; --fail-paper: #fdecea; --pass: #1a6e37; --pass-paper: #e6f4ea; --skip: #6b5900;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14171b; --raised: #1d2228; --ink: #e4e8ec; --faint: #9aa4b0; --line: #353c45; --link: #7ab4ff;
    --fail: #ff8a80; --fail-paper: #3b1d1c; --pass: #7ddc9a; --pass-paper: #16301f; --skip: #e3c45c;
  }
}
* { box-sizing: border-box; }
/* The sticky filter must not cover the focused element. */
html { scroll-padding-top: 4.5rem; }
body {
  margin: 0 auto; max-width: 76rem; padding: 1.5rem clamp(.75rem, 3vw, 2rem) 4rem;
  background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, sans-serif;
}
h1 { margin: 0; font-size: 1.7rem; }
h2 { margin: 2.2rem 0 .6rem; font-size: 1.15rem; }
code, pre { font: 13px/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.target { margin: .2rem 0 1rem; color: var(--faint); }
.summary { display: flex; flex-wrap: wrap; gap: .6rem; margin: 0; }
.summary div {
  display: flex; flex-direction: column-reverse; justify-content: flex-end; min-width: 7rem; padding: .5rem .8rem;
  background: var(--raised); border: 1px solid var(--line); border-radius: 8px;
}
.summary dt { color: var(--faint); font-size: .85rem; }
.summary dd { margin: 0; font-size: 1.4rem; font-weight: 600; font-variant-numeric: tabular-nums; }
.summary .fail dd { color: var(--fail); } .summary .pass dd { color: var(--pass); } .summary .skip dd { color: var(--skip); }
.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; margin: 0 0 .5rem; padding: 0; list-style: none; color: var(--faint); font-size: .85rem; }
.legend span { display: inline-block; min-width: 1.8em; padding: 0 .4em; border-radius: 4px; text-align: center; }
.scroll { max-height: 30rem; overflow: auto; border: 1px solid var(--line); border-radius: 8px; }
table { width: 100%; border-collapse: separate; border-spacing: 0; font-variant-numeric: tabular-nums; }
th, td { padding: .25rem .6rem; border-bottom: 1px solid var(--line); text-align: center; }
tbody tr:last-child > * { border-bottom: 0; }
thead th { position: sticky; top: 0; z-index: 1; background: var(--raised); font-weight: 600; }
thead th:first-child { left: 0; z-index: 2; }
th:first-child { text-align: left; font-weight: 400; }
tbody th { position: sticky; left: 0; background: var(--paper); }
th small { display: inline-block; color: var(--faint); overflow-wrap: anywhere; }
.seen { background: var(--pass-paper); color: var(--pass); }
.unseen { color: var(--faint); font-weight: 700; }
.odd { background: var(--fail-paper); color: var(--fail); font-weight: 700; }
.count { margin-right: .6em; color: var(--fail); font-size: .85rem; }
.pick { margin-right: .3em; padding: 0; border: 0; background: none; color: var(--link); font: inherit; text-align: left; cursor: pointer; }
.pick:hover { text-decoration: underline; }
.filter {
  position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: .6rem; align-items: center;
  padding: .6rem 0; background: var(--paper);
}
.filter input {
  flex: 1 1 14rem; min-width: 0; padding: .4rem .6rem;
  border: 1px solid var(--line); border-radius: 6px; background: var(--raised); color: inherit; font: inherit;
}
.filter button, .copy {
  padding: .35rem .7rem; border: 1px solid var(--line); border-radius: 6px;
  background: var(--raised); color: inherit; font: inherit; cursor: pointer;
}
.filter button[aria-pressed="true"] { border-color: var(--link); color: var(--link); font-weight: 600; }
.filter [role="group"] { display: flex; flex-wrap: wrap; gap: .35rem; }
.filter output { color: var(--faint); font-size: .85rem; }
kbd { padding: 0 .35em; border: 1px solid var(--line); border-radius: 4px; font-size: .85em; }
.cases { margin: 0; padding: 0; list-style: none; border: 1px solid var(--line); border-radius: 8px; overflow: clip; }
.cases > li { border-bottom: 1px solid var(--line); content-visibility: auto; contain-intrinsic-size: auto 2.2rem; }
.cases > li:last-child { border-bottom: 0; }
.cases > li[hidden] { display: none; }
.line { display: flex; flex-wrap: wrap; gap: .1rem .7rem; align-items: baseline; padding: .35rem .7rem; }
summary.line { cursor: pointer; outline-offset: -2px; } summary.line:hover { background: var(--raised); }
.line::before { content: ""; flex: none; width: .9em; color: var(--faint); }
summary.line::before { content: "▸"; } details[open] > summary.line::before { content: "▾"; }
.outcome { min-width: 4.4em; font-size: .85rem; font-weight: 600; }
.fail .outcome { color: var(--fail); } .pass .outcome { color: var(--pass); } .skip .outcome { color: var(--skip); }
.status { font-variant-numeric: tabular-nums; } .note { color: var(--faint); font-size: .9rem; }
details ul { margin: .2rem 0 .5rem; padding-left: 2rem; }
.curl { position: relative; margin: .2rem .7rem .7rem; }
.curl pre { margin: 0; padding: .6rem 5rem .6rem .7rem; background: var(--raised); border-radius: 6px; white-space: pre-wrap; }
.copy { position: absolute; top: .35rem; right: .35rem; padding: .15rem .55rem; background: var(--paper); }
@media (max-width: 40rem) {
  .summary div { flex: 1 1 6rem; min-width: 0; }
  th, td { padding: .25rem .4rem; }
  th small { display: none; }
  html { scroll-padding-top: 9rem; }
}
@media print { .filter, .copy { display: none; } .scroll { max-height: none; } }
`;
