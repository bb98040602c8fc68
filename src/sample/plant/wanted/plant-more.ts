import { InputError, inThree } from '../../../model.js';
import type { Election } from '../../papers/election.js';
import { mayFollow, planted, type TruthRow } from '../../papers/truth.js';
import { isStage, type Precinct } from '../../places/precincts.js';
import type { PeopleCase, PrecinctCase } from './case-kinds.js';
import { LINE_CASES } from './more-lines.js';
import { PAPER_CASES } from './more-papers.js';
import { PEOPLE_CASES } from './more-people.js';
import { PROTOCOL_CASES } from './more-protocols.js';

const AT_PRECINCTS: Readonly<Record<string, PrecinctCase>> = { ...PROTOCOL_CASES, ...LINE_CASES, ...PAPER_CASES };

/** Kinds of which any number of cases may be planted, by the check that must find them. */
export const PLANTED_KINDS: readonly string[] = [...Object.keys(PEOPLE_CASES), ...Object.keys(AT_PRECINCTS)].sort();

/** Kinds about TECs and regions, of which only a country has enough. */
export const COUNTRY_KINDS: readonly string[] = ['AD07', 'AV20'];

/** So many cases of a kind. */
export interface Wanted {
  readonly check: string;
  readonly count: number;
}

/** Reads texts like DR02=50. Throws an InputError for a kind that is none, or that the election is too small for. */
export function readWanted(texts: readonly string[], isCountry: boolean): Wanted[] {
  const kinds = isCountry ? [...PLANTED_KINDS, ...COUNTRY_KINDS].sort() : PLANTED_KINDS;
  return texts.map((text) => {
    const [, kind = '', count = ''] = /^([A-Za-z]{2}\d\d)=(\d{1,6})$/u.exec(text) ?? [];
    const check = kind.toUpperCase();
    if (!kinds.includes(check)) throw unknown(text, kinds);
    return { check, count: Number(count) };
  });
}

/** Voters of a precinct with a case of its own; some need more. */
const VOTERS = 400;
const MORE_VOTERS: Readonly<Record<string, number>> = { PR13: 1000, LQ12: 3040 };

/** The sizes of the precincts that these cases need for themselves. */
export function sizesOfMore(wanted: readonly Wanted[]): number[] {
  return wanted.flatMap(({ check, count }) =>
    check in AT_PRECINCTS ? Array.from({ length: count }, () => MORE_VOTERS[check] ?? VOTERS) : [],
  );
}

/** Plants the cases that were asked for; those of precincts at the last ordinary precincts, in order. */
export function plantMore(election: Election, wanted: readonly Wanted[]): TruthRow[] {
  const own = sizesOfMore(wanted).length;
  const free = election.ordinary.slice(election.ordinary.length - own);
  const others = election.ordinary.slice(0, election.ordinary.length - own);
  const beyond = others.filter((precinct) => !isStage(precinct, election.ordinary[0] as Precinct));
  const homes = beyond.length > 0 ? beyond : others.filter((precinct) => election.hosts.includes(precinct));
  const cases = wanted.flatMap(({ check, count }) => {
    if (COUNTRY_KINDS.includes(check)) return [];
    const random = election.stream(`more/${check}`);
    return Array.from({ length: count }, (_, nth) => {
      const atPrecinct = AT_PRECINCTS[check];
      if (atPrecinct !== undefined) {
        const precinct = free.shift() as Precinct;
        return [...atPrecinct(election, random, precinct), ...mayStandOut(check, precinct)];
      }
      const make = PEOPLE_CASES[check] as PeopleCase;
      const { records, subject } = make(election, random, homes[nth % homes.length] as Precinct);
      return planted(check, subject ?? `more ${nth + 1}`, records);
    }).flat();
  });
  return [...cases, ...(own === 0 ? [] : hostsMayStandOut(election))];
}

/** Hosts of which the truth says the same anyway. */
const PLANTED_HOSTS: Readonly<Record<'AV17' | 'RC05', readonly string[]>> = { AV17: ['135'], RC05: ['138', '139'] };

/** Villages where nobody uses an AVC and few are added make ordinary hosts stand out. */
function hostsMayStandOut({ hosts }: Election): TruthRow[] {
  return (['AV17', 'RC05'] as const).flatMap((check) =>
    hosts
      .filter(({ number }) => !PLANTED_HOSTS[check].includes(number))
      .flatMap(({ number }) => mayFollow(check, `precinct ${number}`)),
  );
}

/** What counts of peers may say of a precinct with many papers of one kind. */
const COUNTED = ['AD03', 'AD04', 'AD05', 'AD06', 'AV17', 'RC05', 'RC11'] as const;

function mayStandOut(check: string, { number }: Precinct): TruthRow[] {
  const others = COUNTED.filter((other) => other !== check);
  return check in PAPER_CASES ? others.flatMap((other) => mayFollow(other, `precinct ${number}`)) : [];
}

function unknown(text: string, kinds: readonly string[]): InputError {
  const [names, country] = [kinds.join(', '), COUNTRY_KINDS.join(', ')];
  return InputError.at('--plant', {
    expected: inThree(
      `KIND=COUNT with one of the kinds ${names}`,
      `ВИД=ЧИСЛО, где вид: ${names}`,
      `ТҮР=САН, түрі: ${names}`,
    ),
    found: inThree(text, text, text),
    notDone: inThree('Nothing was written.', 'Ничего не записано.', 'Ештеңе жазылған жоқ.'),
    advice: inThree(
      `Every other kind is about a whole file, commission or total: its fixed cases are in each election. ${country} need the country: --preset kz-2019.`,
      `Другие виды касаются целого файла, комиссии или итога: их случаи есть в каждых выборах. Для ${country} нужна вся страна: --preset kz-2019.`,
      `Басқа түрлері тұтас файлға, комиссияға не қорытындыға қатысты: олар әр сайлауда бар. ${country} үшін бүкіл ел керек: --preset kz-2019.`,
    ),
  });
}
