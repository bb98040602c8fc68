import { type Election, markerOf } from '../papers/election.js';
import type { Marker } from '../papers/records.js';

/** The k-th line of a precinct's voter list, counted from 1. */
export function lineMarker(election: Election, precinct: string, k: number): Marker {
  return markerOf(election, `line/${precinct}/${k}`);
}

/** The k-th line of a precinct's earlier list. */
export function earlierLineMarker(election: Election, precinct: string, k: number): Marker {
  return markerOf(election, `earlier line/${precinct}/${k}`);
}

/** A precinct's record in the file of precincts. */
export function precinctMarker(election: Election, precinct: string): Marker {
  return markerOf(election, `precinct/${precinct}`);
}

/** A TEC's record in the file of totals. */
export function tecMarker(election: Election, tec: string): Marker {
  return markerOf(election, `tec/${tec}`);
}
