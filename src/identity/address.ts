import { foldName } from './name.js';
/** The parts of an address, folded; each '' if unknown. */
export interface AddressParts {
  settlement: string;
  street: string;
  house: string;
  flat: string;
}
/** First version. */
export function foldAddress(written: string): string {
  return foldName(written);
}
/** First version. */
export function parseAddress(written: string): AddressParts {
  return { settlement: '', street: foldName(written), house: '', flat: '' };
}
/** First version. */
export function streetOnly(written: string): string {
  return written;
}
/** First version. */
export function foldPlace(written: string): string {
  return foldName(written);
}
