import type { Language } from '../model.js';

/** The two ways in which observers test a list: are its people there, and are the people on it. */
export const DESIGNS = ['list-to-people', 'people-to-list'] as const;
export type Design = (typeof DESIGNS)[number];

/** What was drawn, as draw.json says it. */
export interface Draw {
  readonly seed: string;
  readonly method: string;
  readonly language: Language;
  /** Of the frames, so that they can be published before the seed is thrown: SHA-256 of their cells, joined by commas, a line each. */
  readonly frames: { readonly findings: string; readonly entries: string; readonly precincts: string };
  readonly findings: readonly { readonly code: string; readonly findings: number; readonly drawn: number }[];
  readonly others: { readonly entries: number; readonly drawn: number };
  readonly 'list-to-people': { readonly clusters: number; readonly each: number };
  readonly 'people-to-list': { readonly clusters: number; readonly each: number };
}
