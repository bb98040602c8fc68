import { SORTER_STYLE } from '../../../page/style/style-fold.js';

/** The look of the cards of precincts, and of a single card on paper. */
export const PRECINCT_STYLE = `
.tec > .inside > .fold { margin-bottom: 0.6rem; }
.tec > .inside > .fold .lines { max-width: 34rem; }
.precinct { border-top: 1px solid var(--line); }
.precinct > summary { display: grid; grid-template-columns: auto minmax(8rem, 15rem) minmax(0, 1fr) auto; align-items: baseline; padding: 0.55rem 0; }
.precinct > summary:hover { background: var(--tint); }
.precinct .where { color: var(--soft); }
.halves { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1.15fr); gap: 0 3rem; }
.precinct .lines > div, .tec > .inside > .fold .lines > div { padding: 0.24rem 0; }
.precinct h4 { margin-top: 0.4rem; }
.touching { list-style: none; padding: 0; }
.touching li { padding: 0.4rem 0; border-top: 1px solid var(--line); }
.print-card { font: inherit; font-size: 0.92rem; color: var(--accent); background: var(--sheet); border: 1px solid var(--accent); border-radius: 3px; padding: 0.42rem 0.9rem; cursor: pointer; }
${SORTER_STYLE}
@media (max-width: 44rem) {
  .halves { grid-template-columns: 1fr; }
  .precinct > summary { grid-template-columns: auto minmax(0, 1fr) auto; }
  .precinct .where { grid-column: 2 / -1; grid-row: 2; }
  .precinct .amount { grid-column: 3; grid-row: 1; }
}
@media print {
  .precinct { break-inside: avoid; }
  .precinct > summary { grid-template-columns: minmax(6rem, 11rem) minmax(0, 1fr) auto; }
  .one-card main > :not(#precincts), .one-card .end, .one-card #precincts > :not(.holds), .one-card .holds > summary, .one-card .holds > .inside > :not(.chosen) { display: none !important; }
  .one-card #precincts { display: block !important; }
  .one-card .chosen { border: 0; }
}
`;
