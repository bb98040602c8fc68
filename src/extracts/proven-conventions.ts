import type { DateEvidence, FileEvidence, NumberEvidence } from './conventions.js';
import type { ThousandsSign } from './read-number.js';

/** Whether a day stands before its month, or the month before the day. */
export type DateOrder = 'dmy' | 'mdy';

/** What a file has proven of how it writes dates and numbers. */
export interface ProvenConventions {
  /** The order of each column of dates that proves one. */
  readonly orders: Readonly<Record<string, DateOrder>>;
  /** By the place of the column, the sign that groups thousands there. */
  readonly thousands: Readonly<Record<number, ThousandsSign>>;
  /** Columns of dates in two orders: the records that prove the one and the other. */
  readonly mixed: readonly { readonly field: string; readonly evidence: DateEvidence }[];
}

/** One value of the other order among at least this many is a slip of the pen; so is a share up to one in twenty. */
const SLIP_AMONG = 10;
const SLIP_SHARE = 20;
/** The unusual order is believed where at least one value in this many proves it. */
const UNUSUAL_SHARE = 10;
/** Dates of either order prove something only by what else is known of them, and only together. */
const KNOWN_ENOUGH = 3;

/** Decides what the evidence of a whole file proves. */
export function provenConventions(evidence: FileEvidence): ProvenConventions {
  const orders: Record<string, DateOrder> = {};
  const mixed: { field: string; evidence: DateEvidence }[] = [];
  // By name: readers that take turns at a file meet its columns in another order.
  const columns = [...evidence.dates].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [field, dates] of columns) {
    const order = orderOf(dates);
    if (order === 'mixed') mixed.push({ field, evidence: dates });
    else if (order !== null) orders[field] = order;
  }
  // One program wrote all columns of a file: what is proven in all others holds in a column that proves nothing.
  const proven = new Set(Object.values(orders));
  const [only] = proven;
  if (proven.size === 1 && only !== undefined) {
    for (const [field, dates] of columns) if (orderOf(dates) === null) orders[field] = only;
  }
  const thousands: Record<number, ThousandsSign> = {};
  for (const [cell, numbers] of evidence.numbers) {
    const sign = thousandsOf(numbers);
    if (sign !== null) thousands[cell] = sign;
  }
  return { orders, thousands, mixed };
}

function orderOf({ dayFirst, monthFirst, dayKnown, monthKnown, either }: DateEvidence): DateOrder | 'mixed' | null {
  const forms = dayFirst + monthFirst;
  const fewer = Math.min(dayFirst, monthFirst);
  const isSlip = fewer * SLIP_SHARE <= forms || (fewer === 1 && forms > SLIP_AMONG);
  if (fewer > 0 && !isSlip) return 'mixed';
  // Of dates of birth three in five prove their order: one among many that prove none is a slip, and turns no column round.
  const isEnough = dayFirst > monthFirst || monthFirst * UNUSUAL_SHARE >= forms + either;
  const byForm = forms === 0 || !isEnough ? null : dayFirst > monthFirst ? 'dmy' : 'mdy';
  const known = dayKnown + monthKnown;
  const byKnown =
    known < KNOWN_ENOUGH ? null : monthKnown > dayKnown * 2 ? 'mdy' : dayKnown > monthKnown * 2 ? 'dmy' : null;
  // Day and month of single people are swapped by clerks; those of most people only where the column is of two kinds.
  if (byForm !== null && byKnown !== null && byForm !== byKnown && known > forms) return 'mixed';
  return byForm ?? byKnown;
}

/** A sign groups thousands where one value proves it, no value of the column uses it otherwise and no other sign groups. */
function thousandsOf({ grouped, proof, parted }: NumberEvidence): ThousandsSign | null {
  const signs = (['.', ',', "'"] as const).filter((sign) => grouped[sign] > 0);
  const [sign, ...others] = signs;
  if (sign === undefined || others.length > 0 || proof[sign] === 0) return null;
  return sign !== "'" && parted[sign] > 0 ? null : sign;
}
