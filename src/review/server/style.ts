/** The look of the review beside that of the report: three columns, one on a phone. */
export const REVIEW_STYLE = `
.review { height: 100vh; overflow: hidden; }
.desk { display: grid; grid-template: auto minmax(0, 1fr) / minmax(15rem, 20rem) minmax(0, 1fr) minmax(17rem, 22rem); height: 100vh; }
.bar-top { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: 0.3rem 1.4rem; align-items: center; padding: 0.45rem 1.1rem; border-bottom: 1px solid var(--strong-line); background: var(--sheet); }
.bar-top .name { font: 600 1.05rem/1.2 var(--serif); flex: 1 1 14rem; }
.bar-top .quiet { color: var(--soft); font-size: 0.9rem; }
.review button, .review select, .review input, .review textarea { font: inherit; font-size: 0.94rem; color: inherit; background: var(--sheet); border: 1px solid var(--strong-line); border-radius: 3px; padding: 0.35rem 0.6rem; max-width: 100%; }
.review button { cursor: pointer; color: var(--accent); }
.review button:hover { background: var(--tint); }
.review button.chosen { background: var(--accent); border-color: var(--accent); color: var(--paper); font-weight: 600; }
.review button[disabled] { color: var(--soft); cursor: default; border-color: var(--line); }
.side-left { border-inline-end: 1px solid var(--line); display: flex; flex-direction: column; min-height: 0; }
.search { padding: 0.7rem 1.1rem 0.4rem; }
.search input { width: 100%; }
.facets { max-height: 42%; overflow-y: auto; padding: 0 1.1rem 0.5rem; flex: none; }
.facets details { border-top: 1px solid var(--line); }
.facets summary { padding: 0.3rem 0; cursor: pointer; font-weight: 600; font-size: 0.92rem; }
.facets ul { list-style: none; margin: 0 0 0.4rem; padding: 0; }
.facets li { display: flex; }
.facets li button { flex: 1; display: flex; gap: 0.6rem; justify-content: space-between; border: 0; background: none; text-align: start; padding: 0.18rem 0.4rem; color: var(--ink); overflow-wrap: anywhere; }
.facets li button.chosen { color: var(--paper); background: var(--accent); }
.facets .count-of { color: var(--soft); font-weight: 400; flex: none; }
.facets .chosen .count-of { color: inherit; }
.list-head { display: flex; justify-content: space-between; gap: 0.6rem; align-items: baseline; padding: 0.35rem 1.1rem; border-block: 1px solid var(--strong-line); color: var(--soft); font-size: 0.88rem; }
.list { flex: 1; min-height: 0; overflow-y: auto; position: relative; overscroll-behavior: contain; }
.list ol { list-style: none; margin: 0; padding: 0; position: relative; }
.list li { position: absolute; inset-inline: 0; height: 4.25rem; border-bottom: 1px solid var(--line); }
.list li > a { display: block; height: 100%; overflow: hidden; padding: 0.4rem 1.1rem; text-decoration: none; color: var(--ink); font-size: 0.9rem; line-height: 1.35; border-inline-start: 4px solid transparent; }
.list li > a[aria-current=true] { background: var(--tint); border-inline-start-color: var(--accent); }
.list .row { display: flex; gap: 0.5rem; justify-content: space-between; }
.list .row b { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.list .row .how { color: var(--soft); white-space: nowrap; font-size: 0.84rem; padding: 0; }
.list .says { display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; color: var(--soft); font-size: 0.84rem; margin: 0; }
/* The row stays as high: what the finding says gives a line. */
.list .long .row { display: block; }
.list .long .row b, .list .long .row .how { display: block; }
.list .long .says { -webkit-line-clamp: 1; }
.middle { margin: 0; max-width: none; min-width: 0; overflow-y: auto; padding: 1rem clamp(1.1rem, 3vw, 2.6rem) 3rem; overscroll-behavior: contain; }
.middle .tag { white-space: normal; }
.middle h1 { font-size: 1.5rem; }
.middle h2 { font-size: 1.15rem; margin: 1.4rem 0 0.3rem; }
.middle .result { margin: 0.4rem 0 1rem; }
.middle .reasons { margin-top: 1rem; }
.weights { width: auto; margin-top: 1rem; }
.weights svg { width: min(20rem, 40vw); height: 0.9rem; display: block; }
.weights .for { fill: var(--accent); }
.weights .against { fill: none; stroke: var(--warn); stroke-width: 1.5; }
.changes { border-inline-start: 3px solid var(--warn); padding-inline-start: 0.9rem; margin: 1rem 0; }
.side-right { border-inline-start: 1px solid var(--line); overflow-y: auto; padding: 1rem 1.1rem 2rem; overscroll-behavior: contain; background: var(--sheet); }
.side-right h2 { font-size: 1.15rem; margin: 0 0 0.5rem; }
.side-right h3 { font: 600 0.95rem/1.3 var(--sans); margin: 1.2rem 0 0.3rem; }
.choices { display: grid; gap: 0.35rem; border: 0; padding: 0; margin: 0 0 0.8rem; }
.choices button { text-align: start; display: flex; align-items: center; gap: 0.7rem; }
.side-right label { display: block; margin: 0.6rem 0; font-size: 0.92rem; }
.side-right label > span { display: block; color: var(--soft); }
.side-right :is(input, select, textarea) { width: 100%; }
.side-right textarea { min-height: 5.5rem; resize: vertical; }
.side-right label.tick { display: flex; gap: 0.5rem; align-items: baseline; }
.tick input { width: auto; flex: none; }
.acts { display: flex; flex-wrap: wrap; gap: 0.5rem; margin-top: 0.8rem; }
.acts .go { background: var(--accent); border-color: var(--accent); color: var(--paper); font-weight: 600; }
.acts .go[disabled] { background: none; border-color: var(--line); color: var(--soft); }
.said { border-top: 1px solid var(--line); padding: 0.5rem 0; }
.said p { margin: 0.15rem 0; overflow-wrap: anywhere; white-space: pre-wrap; }
.problem { color: var(--warn); font-weight: 600; }
kbd { font: 0.82em/1 var(--mono); border: 1px solid var(--strong-line); border-radius: 3px; padding: 0.1em 0.35em; color: var(--soft); background: var(--paper); }
.go kbd, .chosen kbd { color: inherit; background: none; border-color: currentColor; }
.review dialog { border: 1px solid var(--strong-line); background: var(--sheet); color: var(--ink); padding: 1.3rem 1.6rem; max-width: min(44rem, 94vw); max-height: 88vh; overflow-y: auto; }
.review dialog::backdrop { background: rgb(0 0 0 / 45%); }
.review dialog h3 { font: 600 1rem/1.3 var(--sans); margin: 1.3rem 0 0.2rem; }
.review dialog h2 { margin-bottom: 0.6rem; }
.keys { display: grid; grid-template-columns: max-content 1fr; gap: 0.35rem 1.2rem; }
.lone { padding: 2rem; }
@media (max-width: 64rem) {
  .review { height: auto; overflow: auto; }
  .desk { display: block; height: auto; }
  .side-left, .side-right { border: 0; }
  .middle, .side-right, .list, .facets { overflow-y: visible; }
  .facets { max-height: none; }
  .list { overflow-y: auto; height: 15rem; flex: none; border-bottom: 1px solid var(--strong-line); }
  .middle { padding-bottom: 1rem; }
  .side-right { border-top: 3px solid var(--ink); }
}
`;
