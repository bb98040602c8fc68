import {
  cached,
  foldName,
  foldSurname,
  isPlaceholder,
  mixedScriptWords,
  patronymicRoot,
  patronymicSex,
  type Sex,
  splitFullName,
} from '../identity/index.js';
import type { NamePositions, PlannedField, ReadingPlan } from './reading-plan.js';
import { filledIn, noteRepair, noteUnread, type RecordInTheMaking, writtenIn } from './record-in-the-making.js';

/** Reads the names at these places, as written and for comparison: who a record names, or who it should name. */
export function readNames(
  person: NamePositions,
  plan: ReadingPlan,
  cells: readonly string[],
  making: RecordInTheMaking,
): void {
  let surname = nameIn(person.surname, cells, plan, making, readSurname);
  let givenName = nameIn(person.givenName, cells, plan, making, readGivenName);
  let patronymic = nameIn(person.patronymic, cells, plan, making, readPatronymic);
  const fullName = surname === '' ? filledIn(person.fullName, cells, plan, making) : '';
  if (fullName !== '') {
    const parts = splitFullName(fullName, plan.nameOrder);
    surname = parts.surname;
    // A father's name has a column of its own beside the whole name in many countries.
    givenName = parts.givenName || givenName;
    patronymic = patronymic || parts.patronymic;
  }
  setName(person.surname, surname, readSurname, making);
  setName(person.givenName, givenName, readGivenName, making);
  setName(person.patronymic, patronymic, readPatronymic, making);
}

/** A name for comparison, whether its letters had to be put into one script for that, and whether it may be no name at all. */
interface NameReading {
  readonly fold: string | null;
  readonly hasLetters: boolean;
  readonly isMixed: boolean;
  readonly mayBeNothing: boolean;
  /** What the ending of a patronymic shows, as the audit file says it: 1 or 0, null where it shows nothing. */
  readonly isOfMan: 0 | 1 | null;
}

function nameReader(
  fold: (written: string) => string,
  sexOf: (written: string) => Sex | null = () => null,
): (written: string) => NameReading {
  return cached((written) => ({
    fold: fold(written) || null,
    hasLetters: /\p{L}/u.test(written),
    isMixed: mixedScriptWords(written).length > 0,
    mayBeNothing: isPlaceholder(written) || /^0+$/.test(written),
    isOfMan: OF_MAN[sexOf(written) ?? 'unknown'],
  }));
}

const OF_MAN = { m: 1, f: 0, unknown: null } as const;

/** The cell of a name as `filledIn` gives it; whether a name says "nothing" is kept with it, as few names are ever new. */
function nameIn(
  planned: PlannedField | undefined,
  cells: readonly string[],
  plan: ReadingPlan,
  making: RecordInTheMaking,
  read: (written: string) => NameReading,
): string {
  const written = writtenIn(planned, cells);
  const isName = written !== '' && plan.nothing === undefined && !read(written).mayBeNothing;
  return isName ? written : filledIn(planned, cells, plan, making);
}

const readSurname = nameReader(foldSurname);
const readGivenName = nameReader(foldName);
const readPatronymic = nameReader(patronymicRoot, patronymicSex);

function setName(
  planned: PlannedField | undefined,
  written: string,
  read: (written: string) => NameReading,
  making: RecordInTheMaking,
): void {
  if (planned === undefined || written === '') return;
  const { fold, hasLetters, isMixed, isOfMan } = read(written);
  making.values[planned.slot] = written;
  // Signs and numbers alone name nobody, and are compared with no name: a date that slipped in is not another person.
  if (hasLetters) making.values[planned.slot + 1] = fold;
  else noteUnread(making, { field: planned.field.name, kind: 'not-a-name', written });
  if (planned.field.showsSex === true) making.values[planned.slot + 2] = isOfMan;
  if (isMixed) noteRepair(making, { field: planned.field.name, kind: 'look-alike', written });
}
