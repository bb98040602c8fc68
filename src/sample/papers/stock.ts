import { type Election, markerOf } from './election.js';
import type { Marker } from './records.js';

/** The account of a precinct's AVC forms. */
export function stockMarker(election: Election, number: string): Marker {
  return markerOf(election, stockMarks(number));
}

/** The name under which a precinct's account of its AVC forms is marked. */
export function stockMarks(number: string): string {
  return `stock/${number}`;
}
