/** What opens: the line that is clicked and the angle before it. */
export const SUMMARY_STYLE = `summary { cursor: pointer; list-style: none; }
summary::-webkit-details-marker { display: none; }
summary::before { content: ''; flex: none; width: 0.42em; height: 0.42em; border: solid currentColor; border-width: 0 0.11em 0.11em 0; transform: rotate(-45deg); margin: 0 0.7em 0.1em 0.15em; display: inline-block; color: var(--soft); }
details[open] > summary::before { transform: rotate(45deg); }`;

/** A part that is folded away until somebody wants it. */
export const FOLD_STYLE = `.fold { margin-top: 0.7rem; }
.fold > summary { color: var(--accent); padding: 0.3rem 0; font-size: 0.94rem; width: fit-content; }
.fold > summary::before { color: var(--accent); }`;

/** The head of a table that can be sorted. */
export const SORTER_STYLE = `.sorter { all: unset; cursor: pointer; text-decoration: underline dotted; text-underline-offset: 0.2em; }
.sorter:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
[aria-sort=ascending] .sorter::after { content: ' \\2191'; }
[aria-sort=descending] .sorter::after { content: ' \\2193'; }`;
