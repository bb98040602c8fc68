import type { UnderstoodColumn } from '../../extracts/header/types.js';
import { type NamedPerson, type NamePart, namesJoined, orderOfNames, splitFullName } from '../../identity/index.js';

/** How the whole names of a file are ordered, and what is to be said of it. */
export interface FoundNameOrder {
  /** null: as the header says, and where it says nothing the surname first. */
  readonly order: readonly NamePart[] | null;
  readonly note: {
    readonly kind: 'name-order' | 'name-order-unproven' | 'name-order-doubtful';
    readonly detail: string;
  } | null;
}

/** Orders that the settings may say. */
export const NAME_ORDERS = {
  given_first: ['given_name', 'surname'],
  surname_first: ['surname', 'given_name'],
} as const satisfies Readonly<Record<string, readonly NamePart[]>>;

const NOTHING: FoundNameOrder = { order: null, note: null };
/** Fewer names than these are said nothing about. */
const FEWEST = 3;
/** A header that says otherwise is doubted from so many names on. */
const FEWEST_AGAINST = 10;

/**
 * The order of the whole names in a file's one column of them, by a sample of its records. A header that names the parts is followed, and
 * doubted where the names say otherwise.
 */
export function nameOrderOf(
  columns: readonly UnderstoodColumn[],
  records: readonly (readonly string[])[],
  said: keyof typeof NAME_ORDERS | undefined,
): FoundNameOrder {
  if (said !== undefined) return { order: NAME_ORDERS[said], note: null };
  const whole = columns.find(({ field }) => field?.kind === 'full_name');
  if (whole === undefined || records.length === 0) return NOTHING;
  const people = namedPeople(whole, columns, records);
  const found = orderOfNames(people);
  const headed = namesJoined(whole.header);
  const detail = `${whole.header.trim() || String(whole.position)} (${found.givenFirst} : ${found.surnameFirst})`;
  if (headed !== null) {
    const isAgainst = found.isGivenFirst !== null && found.isGivenFirst !== (headed[0] === 'given_name');
    const most = Math.max(found.givenFirst, found.surnameFirst);
    return isAgainst && most >= FEWEST_AGAINST && isFollowed(people, headed)
      ? { order: null, note: { kind: 'name-order-doubtful', detail } }
      : NOTHING;
  }
  if (found.isGivenFirst === true) return { order: NAME_ORDERS.given_first, note: { kind: 'name-order', detail } };
  if (found.isGivenFirst === false || found.open < FEWEST) return NOTHING;
  return { order: null, note: { kind: 'name-order-unproven', detail } };
}

/** Whether most names are read by their header: an ending, a comma or initials in them say more than it does. */
function isFollowed(people: readonly NamedPerson[], headed: readonly NamePart[]): boolean {
  const followed = people.filter(({ name }) => {
    const { surname } = splitFullName(name, headed);
    return surname !== '' && (headed[0] === 'given_name' ? name.endsWith(surname) : name.startsWith(surname));
  });
  return followed.length * 2 > people.length;
}

function namedPeople(
  whole: UnderstoodColumn,
  columns: readonly UnderstoodColumn[],
  records: readonly (readonly string[])[],
): readonly NamedPerson[] {
  const cellOf = (name: string) => {
    const at = (columns.find(({ field }) => field?.name === name)?.position ?? 0) - 1;
    return (record: readonly string[]) => (record[at] ?? '').trim();
  };
  const [sex, address, relative] = [cellOf('sex'), cellOf('address'), cellOf('patronymic')];
  return records.map((record) => ({
    name: (record[whole.position - 1] ?? '').trim(),
    sex: sex(record),
    address: address(record),
    relative: relative(record),
  }));
}
