import { describe, expect, test } from 'vitest';
import type { MadeEntry } from '../../bench/kazakh-list.js';
import type { AuditFile } from '../../src/database/audit-file.js';
import { foldName, foldSurname, patronymicRoot } from '../../src/identity/index.js';
import { linkRecords } from '../../src/link/link-records.js';
import { Random } from '../../src/sample/random.js';
import { iinOf } from '../checks/stories/story.js';
import { newAuditFile } from '../shared/new-audit-file.js';

const words = (text: string) => text.split(' ');
const FAMILIES = words(
  'Ахметов Оспанов Ибраев Касымов Жунусов Мусин Алиев Искаков Сулейменов Абдрахманов Турсунов Бейсенов Ким Ли Пак Петров Попов Волков Зайцев Орлов Белов Комаров Титов Гусев',
);
const MEN = words(
  'Асқар Дәурен Ерлан Жандос Қайрат Марат Нұрлан Самат Талғат Серік Болат Мұрат Руслан Азамат Тимур Ержан',
);
const WOMEN = words(
  'Айгүл Гүлнар Динара Жанар Мәдина Назгүл Сәуле Алия Жанна Ләззат Раушан Шолпан Әсем Дана Мария Анна',
);

/** A district whose people share few names: who stands twice is not told by names alone. */
function district(people: number, seed: string): MadeEntry[] {
  const random = new Random(seed);
  return Array.from({ length: people }, (_, at) => {
    const isMan = random.percent(50);
    const born = `${random.between(1820, 1879)}-${String(random.between(1, 12)).padStart(2, '0')}-${String(random.between(1, 28)).padStart(2, '0')}`;
    const family = new Random(`${seed}/${Math.floor(at / 3)}`).pickHeavyTailed(FAMILIES);
    return {
      person: at,
      surname: isMan || family.length < 4 ? family : `${family}а`,
      givenName: random.pickHeavyTailed(isMan ? MEN : WOMEN),
      patronymic: `${random.pickHeavyTailed(MEN)}${isMan ? 'ұлы' : 'қызы'}`,
      birthDate: born,
      iin: random.percent(2) ? '' : iinOf(born, isMan, 1 + (at % 900)),
      // Half of the houses have flats; the others are named as villages name them.
      address: `ул. Абая, д. ${1 + Math.floor(at / 60)}${at % 120 < 60 ? `, кв. ${1 + (Math.floor(at / 3) % 20)}` : `/${Math.floor(at / 3) % 20}`}`,
    };
  });
}

const list = district(9000, 'dwellings');
const isWoman = ({ patronymic }: MadeEntry) => /(?:на|қызы)$/u.test(patronymic);
const women = list.filter((who) => isWoman(who) && who.iin !== '');
const men = list.filter((who) => !isWoman(who) && who.patronymic !== '' && who.iin !== '');
const every = <T>(of: readonly T[], step: number, from: number, count: number) =>
  Array.from({ length: count }, (_, at) => of[from + at * step]!);
const nameless = (who: MadeEntry, more: Partial<MadeEntry>): MadeEntry => ({ ...who, iin: '', ...more });

/** What somebody else writes in this part of the name, of those who begin with another letter. */
const another = (who: MadeEntry, part: 'surname' | 'givenName' | 'patronymic', of: readonly MadeEntry[]) =>
  of.slice(who.person % 100).find((other) => other[part][0] !== who[part][0])![part];
const misread = (date: string) => `${date.slice(0, 8)}${date.endsWith('1') ? '07' : '11'}`;

const copies = {
  bride: every(women, 11, 3, 60).map((who) => nameless(who, { surname: another(who, 'surname', women) })),
  groom: every(men, 11, 3, 60).map((who) => nameless(who, { surname: another(who, 'surname', men) })),
  mover: every(men, 7, 5, 60).map((who, at) => nameless(who, { address: `ул. Новая, д. ${at + 1}` })),
  misread: every(men, 9, 700, 40).map((who) => nameless(who, { birthDate: misread(who.birthDate) })),
  twin: every(women, 13, 900, 40).map((who) => nameless(who, { givenName: another(who, 'givenName', women) })),
  brother: every(women, 13, 900, 40).map((who) =>
    nameless(who, { givenName: who.givenName[0]!, patronymic: who.patronymic.replace('қызы', 'ұлы') }),
  ),
  neighbour: every(women, 13, 905, 40).map((who) =>
    nameless(who, { surname: another(who, 'surname', women), patronymic: another(who, 'patronymic', women) }),
  ),
};
const kinds = Object.keys(copies) as (keyof typeof copies)[];

/** By kind how many of the copies linking holds for the person that they were made of. */
function foundIn(addresses: (who: MadeEntry) => string | null): Readonly<Record<keyof typeof copies, number>> {
  const entries = [...list, ...kinds.flatMap((kind) => copies[kind])];
  const db = auditOf(entries, addresses);
  const persons = new Map(
    db.prepare<[], [number, number]>('select record_id, person_id from person_record').raw().all() as unknown as [
      number,
      number,
    ][],
  );
  db.close();
  const original = new Map(list.map(({ person }, at) => [person, at + 1]));
  let at = list.length;
  return Object.fromEntries(
    kinds.map((kind) => [
      kind,
      copies[kind].filter(({ person }) => {
        at += 1;
        const known = persons.get(original.get(person)!);
        return known !== undefined && persons.get(at) === known;
      }).length,
    ]),
  ) as Record<keyof typeof copies, number>;
}

function auditOf(entries: readonly MadeEntry[], addresses: (who: MadeEntry) => string | null): AuditFile {
  const db = newAuditFile();
  db.exec(`insert into source_file values (1, 'voter_list', 'a.csv', null, '', 0, '', '', '', ',', 1, 1, ${entries.length}, ${entries.length}, 0, 0, 'complete');
    insert into file_column values (1, 1, 'address', 'address', null, ${entries.length})`);
  const insert = db.prepare(`insert into listing
    (record_id, list, precinct, surname, surname_fold, given_name, given_name_fold, patronymic, patronymic_root, birth_date, iin, address)
    values (?, 'voter', '1', ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const orNull = (text: string) => (text === '' ? null : text);
  db.transaction(() => {
    entries.forEach((who, at) => {
      const { surname, givenName, patronymic, birthDate, iin } = who;
      const folds = [foldSurname(surname), foldName(givenName), patronymicRoot(patronymic)].map(orNull);
      insert.run(
        at + 1,
        surname,
        folds[0],
        givenName,
        folds[1],
        orNull(patronymic),
        folds[2],
        birthDate,
        orNull(iin),
        addresses(who),
      );
    });
  })();
  linkRecords(db);
  return db;
}

describe('an audit that knows where people live', () => {
  const without = foundIn(() => null);
  const found = foundIn(({ address }) => address);

  test("finds who stands at one dwelling under a husband's name or with a day that was misread", () => {
    expect(found.bride).toBe(60);
    expect(found.misread).toBe(40);
    expect(without.bride + without.misread).toBeLessThan(100);
  });

  test('loses nobody who moved', () => {
    expect([found.mover, without.mover]).toEqual([60, 60]);
  });

  test('takes no relative and no neighbour for one person', () => {
    expect(found).toMatchObject({ groom: 0, twin: 0, brother: 0, neighbour: 0 });
  });
});
