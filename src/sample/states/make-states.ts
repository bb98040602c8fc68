import { IinRegister } from '../people/iin-register.js';
import { drawStranger, type Person } from '../people/people.js';
import { type Random, streamsOf } from '../random.js';

/** An entry of one state: a person at a precinct. */
export interface StateEntry {
  readonly precinct: string;
  readonly person: Person;
}

/** What happened to an entry between a state and the next one; record numbers count from 1 in the list of each state. */
export interface StateChange {
  /** 1: between the first and the second state. */
  readonly step: number;
  readonly kind: 'corrected' | 'moved' | 'left' | 'came';
  readonly beforeRecord: number | null;
  readonly afterRecord: number | null;
  readonly explainedBy: 'deceased' | 'street-renamed' | '';
  /** The kind of the earlier change that it takes back; '' for none. */
  readonly takesBack: 'corrected' | 'left' | 'came' | '';
}

/** A state of the series, with the register of deaths that was kept with it. */
export interface MadeState {
  readonly date: string;
  readonly entries: readonly StateEntry[];
  readonly deceased: readonly Person[];
}

export interface MadeStates {
  readonly states: readonly MadeState[];
  readonly changes: readonly StateChange[];
  /** The street that gets another name in a step, at some precincts. */
  readonly renamed: Renamed;
  /** The step and precinct with ten times the usual removals; null where the series has one step alone. */
  readonly removals: { readonly step: number; readonly precinct: string };
}

/** Voters of a precinct, and days from one state to the next. */
const PER_PRECINCT = 500;
const DAYS = 7;
const DAY_MS = 86_400_000;
const FIRST_DATE = '2019-05-06';
/** In ten thousand entries, in each step. */
const RATES = { corrected: 80, moved: 25, deceased: 15, left: 20, came: 30 } as const;
const OF = 10_000;
const MANY_TIMES = 10;
/** Taken back in each step from the second on, as far as there are so many. */
const TAKEN_BACK = 4;
/** Last number of a house and of a flat. */
const HOUSES = 90;
const FLATS = 60;
const STREETS = ['Абая', 'Мира', 'Сейфуллина', 'Достык', 'Ауэзова'] as const;
/** Precincts of the town in which a street is renamed, of all. */
const TOWN = 4;

interface Renamed {
  readonly step: number;
  readonly precincts: ReadonlySet<string>;
  readonly from: string;
  readonly to: string;
}

type Fate = 'same' | 'deceased' | 'left' | 'corrected' | 'moved';

interface Living {
  readonly entry: StateEntry;
  /** Before it was corrected, if it was in an earlier step. */
  readonly corrected: StateEntry | null;
  /** Came in an earlier step: who leaves then takes that back. */
  readonly isNew: boolean;
}

/** Draws a series of states of one list with its changes. The same numbers give the same series. */
export function makeStates(plan: {
  readonly states: number;
  readonly voters: number;
  readonly seed: number;
}): MadeStates {
  const random = streamsOf(plan.seed)('states');
  const iins = new IinRegister(plan.seed);
  const precincts = Math.max(12, Math.round(plan.voters / PER_PRECINCT));
  const precinctOf = (at: number) => String(101 + (at % precincts));
  const join = (precinct: string): Living => ({
    entry: { precinct, person: drawStranger(random, iins, drawAddress(random)) },
    corrected: null,
    isNew: false,
  });
  let list = Array.from({ length: plan.voters }, (_, at) => join(precinctOf(at)));
  const removals = { step: Math.min(2, plan.states - 1), precinct: precinctOf(random.below(precincts)) };
  const renamed: Renamed = {
    step: 1,
    precincts: new Set(Array.from({ length: TOWN }, (_, at) => precinctOf(at))),
    from: STREETS[1],
    to: 'Бейбітшілік',
  };
  const states: MadeState[] = [{ date: FIRST_DATE, entries: list.map(({ entry }) => entry), deceased: [] }];
  const changes: StateChange[] = [];
  let gone: StateEntry[] = [];
  for (let step = 1; step < plan.states; step += 1) {
    const { next, deceased, left } = oneStep(random, list, step, { removals, renamed }, changes);
    const back = step > 1 ? gone.splice(0, TAKEN_BACK) : [];
    for (const entry of back) add(next, { entry, corrected: null, isNew: true }, step, 'left', changes);
    for (let i = 0; i < Math.round((plan.voters * RATES.came) / OF); i += 1)
      add(next, { ...join(precinctOf(random.below(precincts))), isNew: true }, step, '', changes);
    gone = [...gone, ...left];
    list = next;
    const date = new Date(Date.parse(FIRST_DATE) + step * DAYS * DAY_MS).toISOString().slice(0, FIRST_DATE.length);
    states.push({ date, entries: list.map(({ entry }) => entry), deceased });
  }
  return { states, changes, removals, renamed };
}

function oneStep(
  random: Random,
  list: readonly Living[],
  step: number,
  { removals, renamed }: Pick<MadeStates, 'removals' | 'renamed'>,
  changes: StateChange[],
): { readonly next: Living[]; readonly deceased: readonly Person[]; readonly left: readonly StateEntry[] } {
  const next: Living[] = [];
  const deceased: Person[] = [];
  const left: StateEntry[] = [];
  let undone = 0;
  for (const [at, living] of list.entries()) {
    const { entry, corrected, isNew } = living;
    const beforeRecord = at + 1;
    const isUndone = corrected !== null && undone < TAKEN_BACK;
    const fate = isUndone
      ? 'corrected'
      : fateOf(random, step === removals.step && entry.precinct === removals.precinct);
    const note = (change: Pick<StateChange, 'kind' | 'explainedBy' | 'takesBack'>, isThere: boolean) =>
      changes.push({ step, ...change, beforeRecord, afterRecord: isThere ? next.length : null });
    if (fate === 'deceased' || fate === 'left') {
      if (fate === 'deceased') deceased.push(entry.person);
      else left.push(entry);
      const takesBack = isNew ? 'came' : '';
      note({ kind: 'left', explainedBy: fate === 'deceased' ? 'deceased' : '', takesBack }, false);
      continue;
    }
    if (isUndone) {
      undone += 1;
      next.push({ entry: corrected, corrected: null, isNew });
      note({ kind: 'corrected', explainedBy: '', takesBack: 'corrected' }, true);
    } else if (fate === 'corrected') {
      const before = renamedIn(step, renamed, entry);
      const now = correct(random, before);
      next.push({ entry: now, corrected: before, isNew });
      note(
        { kind: 'corrected', explainedBy: '', takesBack: isAsBefore(before, now, corrected) ? 'corrected' : '' },
        true,
      );
    } else if (fate === 'moved') {
      const there = list[random.below(list.length)]!.entry.precinct;
      next.push({ entry: moved(random, entry, there), corrected: null, isNew });
      const isElsewhere = next.at(-1)!.entry.precinct !== entry.precinct;
      note({ kind: isElsewhere ? 'moved' : 'corrected', explainedBy: '', takesBack: '' }, true);
    } else {
      const now = renamedIn(step, renamed, entry);
      next.push(now === entry ? living : { ...living, entry: now });
      if (now !== entry) note({ kind: 'corrected', explainedBy: 'street-renamed', takesBack: '' }, true);
    }
  }
  return { next, deceased, left };
}

/** The entry as it reads after its street got another name in a step; the same one where it did not. */
function renamedIn(step: number, renamed: Renamed, entry: StateEntry): StateEntry {
  const { person, precinct } = entry;
  const isRenamed =
    step === renamed.step && renamed.precincts.has(precinct) && person.address.startsWith(`ул. ${renamed.from},`);
  if (!isRenamed) return entry;
  return { precinct, person: { ...person, address: person.address.replace(renamed.from, renamed.to) } };
}

function add(
  next: Living[],
  living: Living,
  step: number,
  takesBack: StateChange['takesBack'],
  changes: StateChange[],
): void {
  next.push(living);
  changes.push({ step, kind: 'came', beforeRecord: null, afterRecord: next.length, explainedBy: '', takesBack });
}

function fateOf(random: Random, isMany: boolean): Fate {
  let drawn = random.below(OF);
  for (const [fate, rate] of [
    ['left', RATES.left * (isMany ? MANY_TIMES : 1)],
    ['deceased', RATES.deceased],
    ['corrected', RATES.corrected],
    ['moved', RATES.moved],
  ] as const) {
    if (drawn < rate) return fate;
    drawn -= rate;
  }
  return 'same';
}

/** A day of birth that was mistyped, or a house: spelling that is folded away would be no difference. */
function correct(random: Random, entry: StateEntry): StateEntry {
  const { person } = entry;
  if (random.percent(50)) return { ...entry, person: { ...person, address: drawAddress(random) } };
  const [year, month, day] = person.birthDate.split('-');
  const other = String(day === '01' ? 2 : Number(day) - 1).padStart(2, '0');
  return { ...entry, person: { ...person, birthDate: `${year}-${month}-${other}` } };
}

/** True if a second slip of the same day of birth has mended the first. */
function isAsBefore({ person }: StateEntry, now: StateEntry, corrected: StateEntry | null): boolean {
  const { birthDate } = now.person;
  return birthDate !== person.birthDate && birthDate === corrected?.person.birthDate;
}

function moved(random: Random, entry: StateEntry, precinct: string): StateEntry {
  return { precinct, person: { ...entry.person, address: drawAddress(random) } };
}

function drawAddress(random: Random): string {
  return `ул. ${random.pick(STREETS)}, д. ${random.between(1, HOUSES)}, кв. ${random.between(1, FLATS)}`;
}
