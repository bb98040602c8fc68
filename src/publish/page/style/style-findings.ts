import { FOLD_STYLE, SUMMARY_STYLE } from '../../../page/style/style-fold.js';

/** The look of checks, findings and their evidence. */
export const FINDING_STYLE = `
.family, .tec { border-top: 1px solid var(--strong-line); }
.family:last-child, .tec:last-child { border-bottom: 1px solid var(--strong-line); }
.check { border-top: 1px solid var(--line); }
.check[open] { border-bottom: 2px solid var(--strong-line); }
:is(.family, .tec, .check) > summary { display: grid; grid-template-columns: auto minmax(0, 1.35fr) minmax(0, 1fr) auto; column-gap: 0; align-items: baseline; padding: 0.5rem 0; }
:is(.family, .tec, .check) > summary:hover, .opens > summary:hover { background: var(--tint); }
:is(.family, .tec, .check)[open] > summary { font-weight: 650; }
.family > .inside, .tec > .inside { padding: 0 0 0.8rem 1.25rem; }
.check > .inside { padding: 0 0 1.4rem 1.25rem; }
.family h3, .tec h3 { font-size: 1.12rem; }
.what, .how { padding-inline-end: 1.2rem; overflow-wrap: break-word; min-width: 0; }
.how .tag { font-weight: 400; }
.how .n { margin-inline-end: 0.9em; }
.check .code { color: var(--accent); }
.count, .part { font-weight: 650; color: var(--ink); }
.narrowed .chance { display: none; }
.chance { display: inline-block; min-width: 12.5rem; padding-inline-start: 0.8rem; font-weight: 400; }
.question { font: italic 400 1.08rem/1.45 var(--serif); max-width: 60ch; margin: 0.45rem 0 0.9rem; color: var(--ink); }
.facts { display: flex; flex-wrap: wrap; gap: 0.6rem 2.2rem; margin: 0.8rem 0; padding: 0.8rem 0; border-block: 1px solid var(--line); }
.facts > div { flex: 1 1 min(100%, 14rem); min-width: 0; }
.facts > div:first-child { flex: 0 1 auto; min-width: 6rem; }
.facts .wide { flex-basis: 100%; }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 0 3rem; max-width: 66rem; }
.columns ul { padding-inline-start: 1.1rem; }
.columns li { margin: 0.2rem 0; }
.columns h4 { margin-top: 0.7rem; }
.list-title { margin-top: 1.3rem; }
.cut { border-inline-start: 3px solid var(--accent); padding: 0.15rem 0 0.15rem 0.8rem; font-weight: 600; }

${SUMMARY_STYLE}
.finding { border-top: 1px solid var(--line); }
.finding:last-child { border-bottom: 1px solid var(--line); }
.finding > summary { display: grid; grid-template-columns: auto minmax(8rem, 15rem) minmax(0, 1fr) auto; column-gap: 0; align-items: baseline; padding: 0.6rem 0; }
.finding > summary:hover, .other > summary:hover { background: var(--tint); }
.who { font-weight: 650; padding-inline-end: 1.2rem; overflow-wrap: anywhere; }
.amount { color: var(--soft); font-size: 0.86rem; white-space: nowrap; padding-inline-start: 1.2rem; }
.body { padding: 0.2rem 0 1.1rem 1.25rem; }
.evidence { background: var(--sheet); border: 1px solid var(--line); }
.evidence caption { padding: 0 0 0.4rem; }
.evidence th, .evidence td { padding: 0.35rem 0.9rem; }
.evidence thead th { border-inline-start: 1px solid var(--line); color: var(--ink); line-height: 1.35; }
.evidence thead th:first-child { border-inline-start: 0; color: var(--soft); }
.evidence tbody th { color: var(--soft); }
.evidence td { border-inline-start: 1px solid var(--line); overflow-wrap: anywhere; min-width: 6.5rem; white-space: pre-wrap; }
.side { table-layout: fixed; }
.of-3 { min-width: 47.4rem; }
.of-4 { min-width: 58.4rem; }
.of-1 { width: auto; min-width: min(100%, 32rem); }
.side th:first-child { width: clamp(11.8rem, 22%, 13rem); }
.many { width: auto; min-width: 100%; }
.many tbody th { overflow-wrap: anywhere; color: var(--ink); font-weight: 600; }
.many .place { min-width: 9rem; }
.many th, .many td { padding: 0.35rem 0.65rem; }
.many td { overflow-wrap: normal; min-width: 11rem; max-width: 18rem; }
.many .short, .many .none { white-space: nowrap; min-width: 0; }
.stay { position: sticky; inset-inline-start: 0; display: inline-block; max-width: min(100%, calc(100vw - 3rem)); }
.extract { display: block; font-weight: 650; }
.place { display: block; overflow-wrap: anywhere; }
.digest { color: var(--soft); font-size: 0.78rem; }
.differs { background: var(--differs); }
.differs th { color: var(--ink); font-weight: 600; }
.differs .mark { color: var(--ink); margin: 0 0 0 0.2em; }
mark { background: var(--letters); color: inherit; border-radius: 2px; box-shadow: inset 0 -2px 0 var(--strong-line); }
.none { color: var(--soft); }
.reasons { max-width: 66rem; margin: 0.2rem 0 1rem; display: grid; gap: 0.5rem 2.4rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); }
.reasons dt { color: var(--soft); font-size: 0.86rem; }
.reasons ul { margin: 0.1rem 0; padding-inline-start: 1.1rem; }
.against { font-weight: 600; }
.bearing { display: block; color: var(--soft); font-size: 0.92em; }
.repeat pre { background: var(--tint); border: 1px solid var(--line); padding: 0.7rem 0.9rem; overflow-x: auto; margin: 0.4rem 0; white-space: pre-wrap; overflow-wrap: anywhere; }
.fingerprint { color: var(--soft); font-size: 0.86rem; margin: 0.4rem 0 0; }
.measure { white-space: nowrap; margin-inline-end: 1.1rem; display: inline-block; }
.measure b { font-weight: 650; }
.measures { display: flex; flex-wrap: wrap; gap: 0.3rem 2rem; margin: 0.9rem 0 0; font-size: 0.9rem; }
.measures > div { display: flex; gap: 0.6rem; align-items: baseline; min-width: 0; }
.measures dd { overflow-wrap: anywhere; min-width: 0; }
${FOLD_STYLE}
.sql { background: var(--tint); border: 1px solid var(--line); padding: 0.9rem 1.1rem; overflow-x: auto; line-height: 1.5; tab-size: 2; margin: 0.4rem 0; }
.sql code { overflow-wrap: normal; }
.sources { font-size: 0.93rem; max-width: 80ch; }
.other { border-top: 1px solid var(--line); }
.other:last-child { border-bottom: 1px solid var(--line); }
.other > summary { display: grid; grid-template-columns: auto minmax(0, 22rem) minmax(0, 1fr); column-gap: 0; align-items: baseline; padding: 0.6rem 0; }
.other .what { font-weight: 600; padding-inline-end: 1.4rem; overflow-wrap: anywhere; }
.other .tag { grid-row: 2; grid-column: 2; color: var(--soft); white-space: normal; }
.other .why { grid-column: 3; grid-row: 1 / span 2; }
.nothing .why, .skipped .why { border-inline-start: 2px dashed var(--strong-line); padding-inline-start: 0.9rem; }

.controls { position: sticky; top: 0; z-index: 1; display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0.7rem 1.6rem; align-items: end; padding: 0.7rem 1.1rem; background: var(--tint); border: 1px solid var(--line); margin: 0.8rem 0 0; }
.unmasked .controls { top: 2.6rem; }
#findings :is(.family, .check, .finding) { scroll-margin-top: 16rem; }
.controls > details { grid-column: 1 / -1; min-width: 0; }
.controls > details > summary { width: fit-content; color: var(--accent); font-size: 0.9rem; cursor: pointer; }
.controls > details[open] > summary { margin-bottom: 0.5rem; }
.elsewhere { grid-column: 1 / -1; min-width: 0; font-size: 0.9rem; overflow-wrap: anywhere; }
.elsewhere ul { display: inline; padding: 0; }
.elsewhere li { display: inline; list-style: none; }
.elsewhere li + li::before { content: " · "; }
.choices { display: flex; flex-wrap: wrap; gap: 0.4rem 1rem; }
.choices label { display: inline-flex; flex-wrap: wrap; align-items: baseline; gap: 0 0.45rem; min-width: 0; max-width: 100%; }
.choices :is(select, input) { font: inherit; color: inherit; background: var(--sheet); border: 1px solid var(--strong-line); border-radius: 3px; padding: 0.25rem 0.4rem; max-width: min(16rem, 100%); min-width: 0; }
.rest-findings h3 { font-size: 1.12rem; margin-top: 1.4rem; }
#rest-list { list-style: none; padding: 0; overflow-wrap: anywhere; }
#rest-list li { padding: 0.35rem 0; border-top: 1px solid var(--line); }
.controls label { font-size: 0.9rem; }
.search label { display: block; margin-bottom: 0.2rem; }
.search input { width: 100%; font: inherit; color: inherit; background: var(--sheet); border: 1px solid var(--strong-line); border-radius: 3px; padding: 0.4rem 0.6rem; }
.search input::placeholder { color: var(--soft); opacity: 1; }
.controls fieldset { border: 0; margin: 0.3rem 0 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0.3rem 1.2rem; }
.choice { display: inline-flex; align-items: center; min-height: 2.3rem; }
.choice input { accent-color: var(--accent); width: 1.05rem; height: 1.05rem; margin: 0 0.5rem 0 0; }
.buttons { display: flex; gap: 0.6rem; }
.buttons button, #print-page { font: inherit; font-size: 0.92rem; color: var(--accent); background: var(--sheet); border: 1px solid var(--accent); border-radius: 3px; padding: 0.42rem 0.9rem; cursor: pointer; white-space: nowrap; }
.buttons button:hover, #print-page:hover { background: var(--accent); color: var(--paper); }
.status { grid-column: 1 / -1; margin: 0; color: var(--soft); font-size: 0.9rem; }
@media (max-width: 44rem) {
  :is(.family, .tec, .check) > summary { grid-template-columns: auto minmax(0, 1fr) auto; }
  :is(.family, .tec, .check) .how { grid-column: 2 / -1; grid-row: 2; }
  .check > summary .amount { grid-column: 2 / -1; grid-row: 3; padding: 0; }
  .chance { min-width: 0; }
  :is(.family, .tec, .check) > .inside { padding-inline-start: 0; }
  .controls { grid-template-columns: minmax(0, 1fr); align-items: stretch; max-height: 60vh; overflow-y: auto; padding: 0.5rem 0.7rem; gap: 0.4rem; }
  #findings :is(.family, .check, .finding) { scroll-margin-top: 12rem; }
  .controls .buttons { gap: 0.4rem; flex-wrap: wrap; }
  .controls .buttons button { padding: 0.25rem 0.6rem; }
  .choices label { display: grid; width: 100%; }
  .choices :is(select, input) { max-width: 100%; }
  .finding > summary { grid-template-columns: auto minmax(0, 1fr) auto; }
  .finding .message { grid-column: 2 / -1; grid-row: 2; }
  .finding .amount { grid-column: 3; grid-row: 1; }
  .other > summary { grid-template-columns: auto minmax(0, 1fr); }
  .other .tag, .other .why { grid-column: 2; grid-row: auto; }
  .body { padding-inline-start: 0; }
  .evidence th, .evidence td { padding: 0.35rem 0.5rem; }
  .evidence { font-size: 0.86rem; }
  .side { table-layout: auto; }
  .side td { min-width: 10.4rem; }
  .side thead th { font-size: 0.78rem; min-width: 9rem; }
  .side th:first-child { width: 8.8rem; min-width: 8.8rem; font-size: 0.78rem; position: sticky; inset-inline-start: 0; background: var(--sheet); hyphens: auto; }
  .differs th:first-child { background: var(--differs); }
}
`;
