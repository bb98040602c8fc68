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
  ${unticked('findings')} ~ #quiet, ${unticked('findings')} ~ #findings :is(.finding, .check, .family):not([data-leading], [open]), ${unticked('findings')} ~ #findings .check[data-leading] > .inside > :is(.facts, .list-title, .cut) { display: none; }
  ${unticked('findings')} .paper-note { display: block; margin-top: 1rem; font-weight: 600; }
  ${unticked('pictures')} ~ #pictures, ${unticked('cards')} ~ #precincts:not(:has(.precinct[open])), ${unticked('cards')} ~ #precincts :is(.tec, .precinct, .cut):not([open]),
  ${unticked('files')} ~ #files .file:not([open]), ${unticked('files')} ~ #profile { display: none; }
  ${ticked('findings')} ~ * :is(.family, .check, .finding, .other:not(.file), .check .fold)::details-content, ${ticked('cards')} ~ #precincts :is(.tec, .precinct)::details-content, ${ticked('files')} ~ #files .file::details-content { ${UNFOLDED} }
  ${ticked('findings')} ~ * :is(.check, .other, .finding) .fold { display: block; }
}
}
`;
