/** The page's ground: colours, type, head, cards, contents, tables. One accent colour; hairlines instead of boxes. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --sheet: #ffffff; --ink: #1c1e21; --soft: #555a61; --line: #dcd8cf; --strong-line: #8d8a83;
  --accent: #1d4f73; --tint: #f1efe9; --differs: #faf1d9; --warn: #8c2415; --warn-ground: #fbeeea; --bar: #6a96b4; --letters: #f2d98a;
  --serif: 'Noto Serif', 'Iowan Old Style', Charter, Cambria, Georgia, serif;
  --sans: -apple-system, 'Segoe UI', 'Noto Sans', Roboto, 'Helvetica Neue', Arial, sans-serif;
  --mono: ui-monospace, 'Cascadia Mono', 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #14171a; --sheet: #1a1e22; --ink: #e8e6e1; --soft: #a9aeb4; --line: #333a40; --strong-line: #7b8289;
    --accent: #96c5ea; --tint: #20252a; --differs: #3a3320; --warn: #ffb4a3; --warn-ground: #3a1f1a; --bar: #5f8bab; --letters: #4f4212;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--sans); font-variant-numeric: tabular-nums lining-nums; overflow-wrap: break-word; }
.title, main, .end { max-width: 72rem; margin-inline: auto; padding-inline: clamp(1.1rem, 4vw, 3.5rem); }
h1, h2, h3 { font-family: var(--serif); font-weight: 600; line-height: 1.2; text-wrap: balance; margin: 0; }
h1 { font-size: clamp(1.6rem, 1.2rem + 1.6vw, 2.3rem); letter-spacing: -0.012em; max-width: 24em; }
h2 { font-size: clamp(1.3rem, 1.1rem + 0.8vw, 1.65rem); }
h3 { font-size: 1.3rem; }
h4, .minor { font: 650 0.95rem/1.4 var(--sans); margin: 1.4rem 0 0.35rem; }
p, ul, dl { margin: 0.5rem 0; }
dd, dt { margin: 0; }
a { color: var(--accent); text-underline-offset: 0.18em; text-decoration-thickness: 0.06em; }
a:hover { text-decoration-thickness: 0.12em; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
code, pre { font-family: var(--mono); font-size: 0.86em; }
code { overflow-wrap: anywhere; }
[hidden] { display: none !important; }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; inset-inline-start: 1rem; top: -4rem; background: var(--ink); color: var(--paper); padding: 0.5rem 1rem; z-index: 2; }
.skip:focus { top: 0.5rem; }
.sprite { position: absolute; }
.mark { width: 0.9em; height: 0.9em; flex: none; vertical-align: -0.08em; margin-inline-end: 0.45em; color: var(--accent); }
.tag { white-space: nowrap; font-size: 0.9rem; }
.small, .n { color: var(--soft); font-size: 0.86rem; font-weight: 400; font-family: var(--sans); }
.n { margin-inline-start: 0.35em; }
.code { font-family: var(--sans); font-weight: 650; letter-spacing: 0.03em; }
.note { color: var(--soft); max-width: 68ch; }
.assumed, .changed { color: var(--warn); font-weight: 400; }
.changed { font-size: 0.86rem; display: block; white-space: normal; }
.ctl { font: 0.78em/1 var(--mono); border: 1px solid var(--strong-line); border-radius: 3px; padding: 0 0.25em; color: var(--warn); white-space: nowrap; unicode-bidi: isolate; }
.revealed { position: sticky; top: 0; z-index: 1; background: var(--warn-ground); color: var(--warn); border-bottom: 2px solid var(--warn); padding: 0.55rem clamp(1.1rem, 4vw, 3.5rem); font-size: 0.92rem; text-align: center; }
.unmasked { scroll-padding-top: 4rem; }

.title { padding-top: clamp(1.4rem, 3vw, 2.4rem); }
.top { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: 0.6rem 2rem; margin-bottom: 1rem; }
.kicker { color: var(--soft); font-size: 0.92rem; letter-spacing: 0.02em; margin: 0; }
.narrow { display: none; }
.about { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); gap: 0.8rem 2.5rem; margin: 1.1rem 0 0; padding-block: 0.7rem; border-block: 1px solid var(--line); }
.about dt, .facts dt, .measures dt { color: var(--soft); font-size: 0.86rem; }
main > .summary { padding-top: clamp(1.2rem, 3vw, 1.7rem); }
.leads { color: var(--accent); font-size: clamp(1.4rem, 1.2rem + 1vw, 1.8rem); }
.result { font: 400 clamp(1.08rem, 1rem + 0.4vw, 1.25rem)/1.5 var(--serif); max-width: 62ch; margin: 0.5rem 0 1.3rem; text-wrap: pretty; }
.answering { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1.05fr); gap: 0.4rem 2.6rem; align-items: start; border-top: 1px solid var(--strong-line); padding: 1.1rem 0 1.3rem; }
#answer-fit { grid-template-columns: minmax(0, 1fr); }
.says-it:only-child { grid-column: 1 / -1; max-width: 46rem; }
.sentence { font: 400 1.08rem/1.45 var(--serif); margin: 0.4rem 0 0.7rem; text-wrap: pretty; }
.answering .lines dd { text-align: end; white-space: normal; max-width: 55%; }
.each { display: inline-block; margin-inline-start: 0.9em; }
.go-on { list-style: none; padding: 0; margin: 0.2rem 0 0.4rem; }
.go-on li { padding: 0.12rem 0; }
.answering .picture { margin: 0; padding: 0; border: 0; }
.answering .picture h3 { font: 600 0.95rem/1.35 var(--sans); color: var(--soft); }
.answering .says { font-size: 0.94rem; font-family: var(--sans); margin: 0.2rem 0 0.5rem; }
.answering .plot svg { min-width: 0; }
@media screen and (max-width: 32rem) {
  /* The whole shape in the width of a phone, with numbers that can be read; how high each column is, the table says. */
  #picture-histogram .plot text { font-size: 20px; }
  #picture-histogram .plot .value { display: none; }
}
.answering figcaption { font-size: 0.84rem; }
.cards { display: grid; gap: 0.9rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); }
.look + .look { margin-top: 1.4rem; }
.look { border-top: 3px solid var(--ink); padding-top: 0.8rem; max-width: 54rem; }
.look h3 { font-size: 1.2rem; }
.look h3 ~ h3 { font: 600 0.95rem/1.3 var(--sans); margin-top: 1.2rem; }
.leading-list { margin: 0.5rem 0 0.4rem; padding: 0; list-style: none; counter-reset: lead; }
.leading-list > li { counter-increment: lead; position: relative; padding: 0.6rem 0 0.6rem 2rem; border-top: 1px solid var(--line); }
.leading-list > li:first-child { border-top: 0; }
.leading-list > li::before { content: counter(lead); position: absolute; inset-inline-start: 0; color: var(--soft); font: 600 1.2rem/1.35 var(--serif); }
.leading-list p { margin: 0; overflow-wrap: anywhere; }
.leading-list .lead-head { display: flex; flex-wrap: wrap; gap: 0 1.2rem; align-items: baseline; justify-content: space-between; }
.lead-head a { font-weight: 650; flex: 1 1 20rem; }
.lead-head .tag { color: var(--soft); }
.leading-list .small { margin-top: 0.2rem; }
.open-list { margin: 0.3rem 0 0; padding-inline-start: 1.1rem; font-size: 0.94rem; }
.open-list .rest { list-style: none; }
.paper { margin-top: 1rem; }
.paper fieldset { border: 0; padding: 0; margin: 0.4rem 0 0.6rem; display: flex; flex-wrap: wrap; gap: 0 1.4rem; }
.paper legend { padding: 0; font-size: 0.94rem; font-weight: 600; }
.paper-note { display: none; }
.card { background: var(--sheet); border: 1px solid var(--line); border-top: 3px solid var(--accent); padding: 0.8rem 1.2rem 0.9rem; }
.card h3 { font: 600 0.95rem/1.3 var(--sans); color: var(--soft); }
.answer { font: 600 1.45rem/1.15 var(--serif); margin: 0.25rem 0 0.4rem; }
.lines { margin: 0; }
.lines > div { display: flex; justify-content: space-between; gap: 1rem; padding: 0.3rem 0; border-top: 1px solid var(--line); line-height: 1.35; }
.lines dt { display: flex; align-items: baseline; }
.lines .mark { transform: translateY(0.08em); }
.lines dt .small { display: block; }
.lines dd { font-weight: 650; white-space: nowrap; }
.card > .small { margin: 0.6rem 0 0; }
.contents { margin: 1.8rem 0 0; padding-block: 0.8rem; border-block: 1px solid var(--line); font-size: 0.94rem; }
.contents ul { list-style: none; margin: 0; padding: 0; columns: 3 17rem; column-gap: 2.5rem; }
.contents li { break-inside: avoid; padding: 0.16rem 0; }
main > section { padding-top: clamp(2.2rem, 5vw, 3.6rem); }
main > .part { padding-top: 0; }
#findings + .part, #precincts + .part { padding-top: clamp(2.2rem, 5vw, 3.6rem); }
.part > .opens { border-top: 1px solid var(--strong-line); }
.part:last-child > .opens { border-bottom: 1px solid var(--strong-line); }
.opens > summary { padding: 0.6rem 0; }
.opens > summary h2 { display: inline; font-size: 1.12rem; }
.opens > .inside { padding: 0 0 1.6rem 1.25rem; }
main > section > h2 { border-top: 3px solid var(--ink); padding-top: 0.7rem; margin-bottom: 0.6rem; }
.summary > h2.leads { border: 0; padding: 0; }

table { border-collapse: collapse; width: 100%; font-size: 0.93rem; line-height: 1.4; }
caption { text-align: start; color: var(--soft); font-size: 0.86rem; padding-bottom: 0.4rem; }
th, td { text-align: start; vertical-align: top; padding: 0.45rem 1.1rem 0.45rem 0; border-bottom: 1px solid var(--line); font-weight: 400; }
th:last-child, td:last-child { padding-inline-end: 0.2rem; }
thead th { color: var(--soft); font-size: 0.86rem; vertical-align: bottom; border-bottom-color: var(--strong-line); }
tfoot th, tfoot td { font-weight: 650; border-top: 1px solid var(--strong-line); border-bottom: 0; }
.num { text-align: end; white-space: nowrap; }
.scroll { position: relative; overflow-x: auto; max-width: 100%; }
.overview th[scope=row] { min-width: 13rem; }
.overview td:nth-child(3) { font-weight: 650; }
.reconciliation th[scope=row] { min-width: 14rem; }
.reconciliation td:last-child { min-width: 15rem; color: var(--soft); font-size: 0.86rem; }
.reconciliation .part th { padding-top: 1.3rem; font-weight: 650; }
.profile td { overflow-wrap: anywhere; }
.profile.terms td { overflow-wrap: normal; }
.profile td:nth-child(2) { min-width: 7rem; }
.stack th code { overflow-wrap: normal; }
.profile .path { display: block; color: var(--soft); }
.accounting th[scope=row], .accounting td:nth-child(2) { min-width: 9rem; overflow-wrap: anywhere; }
.accounting td:nth-child(2) { min-width: 10.4rem; }
.glossary { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); gap: 0 3rem; }
.glossary > div { padding: 0.7rem 0; border-bottom: 1px solid var(--line); }
.glossary dt { font-weight: 650; }
.end { margin-top: 3.5rem; padding-block: 1.2rem 3rem; color: var(--soft); font-size: 0.9rem; }
@media screen {
  /* What is far below is neither styled nor laid out until it is near: a page of 400 findings opens as one of 40. */
  .finding, .precinct, .file { content-visibility: auto; contain-intrinsic-size: auto 3rem; }
}
@media (max-width: 60rem) {
  .answering { grid-template-columns: minmax(0, 1fr); }
}
@media (max-width: 40rem) {
  .stack thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  .stack tr { display: block; padding: 0.5rem 0; border-bottom: 1px solid var(--line); }
  .stack th, .stack td { display: block; border: 0; padding: 0.1rem 0; text-align: start; max-width: none; }
  th, td { padding-inline-end: 0.8rem; }
  .overview thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  .overview tr { display: flex; flex-wrap: wrap; gap: 0.1rem 1.2rem; padding: 0.6rem 0; border-bottom: 1px solid var(--line); align-items: baseline; }
  .overview th, .overview td { display: block; border: 0; padding: 0; text-align: start; }
  .overview th[scope=row] { flex: 1 0 100%; }
  .reconciliation thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  .reconciliation tr { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 0.1rem 0.6rem; padding: 0.6rem 0; border-bottom: 1px solid var(--line); }
  .reconciliation th, .reconciliation td { display: block; border: 0; padding: 0; }
  .reconciliation tr > :is(th, td:last-child) { grid-column: 1 / -1; min-width: 0; }
  .reconciliation .num { text-align: start; white-space: normal; }
  .reconciliation .num .narrow { display: block; }
  .narrow { display: inline; color: var(--soft); font-weight: 400; font-size: 0.86rem; }
}
`;
