const ticked = (box: string) => `#summary:has(#paper-${box}:checked)`;
const unticked = (box: string) => `#summary:not(:has(#paper-${box}:checked))`;
const UNFOLDED = 'content-visibility: visible; display: block; height: auto;';

/**
 * What is left off paper unless its box in `print-choice.ts` is ticked, or a reader has opened it. A browser without :has() prints all.
 * Each :has() looks through one short section: over the whole page it would be asked anew for each hidden element.
 */
export const SHORT_FORM = `
@supports selector(:has(*)) {
@media print {
  ${unticked('findings')} ~ #quiet, ${unticked('findings')} ~ #findings :is(.finding:not([data-leading], [open]), .check:not(:has(.finding[data-leading], .finding[open])), .check > .facts, .check > .list-title, .check > .cut) { display: none; }
  ${unticked('findings')} .paper-note { display: block; margin-top: 1rem; font-weight: 600; }
  ${unticked('pictures')} ~ #pictures, ${unticked('cards')} ~ #precincts:not(:has(.precinct[open])), ${unticked('cards')} ~ #precincts > :not(h2, .precinct[open]),
  ${unticked('files')} ~ #files .file:not([open]), ${unticked('files')} ~ #profile { display: none; }
  ${ticked('findings')} ~ * :is(.finding, .other:not(.file), .check .fold)::details-content, ${ticked('cards')} ~ #precincts .precinct::details-content, ${ticked('files')} ~ #files .file::details-content { ${UNFOLDED} }
  ${ticked('findings')} ~ * :is(.check, .other, .finding) .fold { display: block; }
}
}
`;
