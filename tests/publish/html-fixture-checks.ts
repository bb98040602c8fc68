import type { Strength, SubjectKind, Texts } from '../../src/model.js';
import type { CheckOutcome } from '../../src/publish/read/report-model.js';
import { HOSTILE, MANY, sha, text } from './html-fixture-parts.js';

interface CheckSeed {
  readonly code: string;
  readonly strength: Strength;
  readonly subject: SubjectKind;
  readonly title: Texts;
  readonly question: Texts;
  readonly findingCount: number;
  readonly more?: Partial<CheckOutcome>;
}

function check(seed: CheckSeed): CheckOutcome {
  const sql = `-- ${seed.question.en}\nwith twice as (\n  select person_id, count(*) as entries\n  from active_home_entry\n  where surname_fold <> '${HOSTILE.script}'\n  group by person_id\n  having count(*) >= :least\n)\nselect 'person ' || person_id as subject, record_id as record, entries\nfrom twice join active_home_entry using (person_id)\norder by subject, record`;
  return {
    family: 'fixture',
    outcome: 'ran',
    reason: null,
    nothingToExamine: false,
    unreadRecords: seed.findingCount > 1 ? 3 : 0,
    examined: text(
      '12,034 voter list entries, 11,871 of them with a valid IIN',
      'Записей в списках избирателей: 12 034, из них с действительным ИИН: 11 871',
      'Сайлаушылар тізіміндегі 12 034 жазба, оның ішінде жарамды ЖСН-мен 11 871',
    ),
    chance: text(
      'If one IIN in a thousand is mistyped, about 0.7 entries would carry another voter’s number by accident.',
      'Если в одном ИИН из тысячи есть опечатка, случайно чужой номер оказался бы примерно в 0,7 записи.',
      'Егер мың ЖСН-нің бірінде қате болса, кездейсоқ басқа сайлаушының нөмірі шамамен 0,7 жазбада болар еді.',
    ),
    expectedByChance: 0.7,
    innocent: [
      text(
        'The voter changed registration within 30 days of the election and the old entry was struck off too late.',
        'Избиратель сменил участок менее чем за 30 дней до выборов, и прежнюю запись не успели исключить.',
        'Сайлаушы сайлауға 30 күннен аз қалғанда учаскесін ауыстырған, ескі жазбасы уақытында шығарылмаған.',
      ),
      text(
        'A clerk typed another person’s IIN; compare names and birth dates of the entries.',
        'В одну из записей внесён чужой ИИН; сравните имена и даты рождения.',
        'Жазбалардың біріне басқа адамның ЖСН-і енгізілген; аты-жөні мен туған күнін салыстырыңыз.',
      ),
      text(
        'The border between the precincts was moved and both lists kept the address.',
        'Граница участков изменилась, и адрес остался в обоих списках.',
        'Учаскелердің шекарасы өзгеріп, мекенжай екі тізімде де қалған.',
      ),
    ],
    next: text(
      'Ask both PECs for the signed pages of their lists, and the akimat for the change of registration.',
      'Запросите у обеих УИК подписанные листы списков, у акимата сведения о смене участка.',
      'Екі УСК-дан тізімдердің қол қойылған беттерін, әкімдіктен учаске ауыстыру деректерін сұраңыз.',
    ),
    parameters: [
      {
        name: 'typing_error_rate',
        value: 0.001,
        meaning: text(
          'Assumed share of IINs with a typing error',
          'Предполагаемая доля ИИН с опечаткой',
          'Қате терілген ЖСН-нің болжамды үлесі',
        ),
        source: 'Assumption; nine in ten such errors fail the check digit',
        changed: false,
      },
      {
        name: 'least',
        value: 2,
        meaning: text(
          'Entries from which on a person is shown',
          'Число записей, начиная с которого лицо показано',
          'Тұлға көрсетілетін жазбалардың ең аз саны',
        ),
        source: HOSTILE.image,
        changed: true,
      },
    ],
    sources: ['ODIHR, Kazakhstan 2019, VI and footnote 34', 'Constitutional Law on Elections, art. 24'],
    sql,
    spokenAgainst: [null, 'names-and-birth-dates-agree', null],
    sqlPath: `sql/checks/fixture/${seed.code}-fixture/check.sql`,
    sqlSha256: sha(sql),
    ...seed,
    ...seed.more,
  };
}

/** One check of every state, strength and size. */
export const CHECKS: readonly CheckOutcome[] = [
  check({
    code: 'DR02',
    strength: 'contradiction',
    subject: 'person',
    findingCount: 3,
    title: text(
      'One person on the voter lists of two precincts',
      'Один человек в списках избирателей двух участков',
      'Бір адам екі учаскенің сайлаушылар тізімінде',
    ),
    question: text(
      'Is one person on the voter lists of two precincts, with the right to a ballot at both?',
      'Состоит ли один человек в списках двух участков с правом получить бюллетень на обоих?',
      'Бір адам екі учаскенің тізімінде тұрып, екеуінде де бюллетень ала ала ма?',
    ),
  }),
  check({
    code: 'DR04',
    strength: 'pattern',
    subject: 'person',
    findingCount: MANY,
    title: text(
      'Same name and birth date, no IIN to compare',
      'Совпадают имя и дата рождения, ИИН нет',
      'Аты мен туған күні бірдей, ЖСН жоқ',
    ),
    question: text(
      'Do two entries without a comparable IIN share a full name and a birth date?',
      'Совпадают ли у двух записей без ИИН полное имя и дата рождения?',
      'ЖСН-сіз екі жазбаның аты-жөні мен туған күні бірдей ме?',
    ),
    more: {
      expectedByChance: 54_870,
      chance: text(
        'Namesakes born on one day: about 54,870 pairs in a list of this size.',
        'Тёзки, родившиеся в один день: около 54 870 пар в таком списке.',
        'Бір күні туған аттастар: мұндай тізімде шамамен 54 870 жұп.',
      ),
    },
  }),
  check({
    code: 'AD01',
    strength: 'pattern',
    subject: 'precinct',
    findingCount: 2,
    title: text(
      'Many additions on election day',
      'Много включений в день голосования',
      'Дауыс беру күні көп қосымша енгізу',
    ),
    question: text(
      'Did a precinct add more voters than the triage line?',
      'Включил ли участок больше избирателей, чем порог отбора?',
      'Учаске іріктеу шегінен көп сайлаушы енгізді ме?',
    ),
    more: { expectedByChance: null, chance: null, parameters: [] },
  }),
  check({
    code: 'AV06',
    strength: 'needs-document',
    subject: 'serial',
    findingCount: 1,
    title: text(
      'An AVC was used and not retained',
      'Открепительное удостоверение использовано, но не изъято',
      'Есептен шығару куәлігі пайдаланылған, бірақ алынбаған',
    ),
    question: text(
      'Was this AVC used and not retained by the host precinct?',
      'Было ли удостоверение использовано и не изъято на участке?',
      'Куәлік пайдаланылып, учаскеде алынбай қалды ма?',
    ),
  }),
  check({
    code: 'RC01',
    strength: 'contradiction',
    subject: 'certificate',
    findingCount: 0,
    title: text(
      'One certificate number for two persons',
      'Один номер справки у двух лиц',
      'Екі тұлғада бір анықтама нөмірі',
    ),
    question: text(
      'Does one certificate number belong to two persons?',
      'Принадлежит ли один номер справки двум лицам?',
      'Бір анықтама нөмірі екі тұлғаға тиесілі ме?',
    ),
  }),
  check({
    code: 'AV07',
    strength: 'contradiction',
    subject: 'serial',
    findingCount: 0,
    title: text(
      'An AVC was issued after the cut-off',
      'Удостоверение выдано после срока',
      'Куәлік мерзімнен кейін берілген',
    ),
    question: text(
      'Was an AVC issued after the cut-off?',
      'Выдано ли удостоверение после срока?',
      'Куәлік мерзімнен кейін берілді ме?',
    ),
    more: {
      nothingToExamine: true,
      examined: text(
        '0 of 351 AVCs carry a time of issue',
        'Удостоверений: 351, из них с временем выдачи: 0',
        '351 куәліктің 0-інде берілген уақыты бар',
      ),
    },
  }),
  check({
    code: 'RT01',
    strength: 'contradiction',
    subject: 'precinct',
    findingCount: 0,
    title: text('PEC and TEC protocols differ', 'Протоколы УИК и ТИК различаются', 'УСК мен АСК хаттамалары өзгеше'),
    question: text(
      'Do the protocols of the PEC and the TEC give the same figures?',
      'Одинаковы ли данные протоколов УИК и ТИК?',
      'УСК мен АСК хаттамаларының деректері бірдей ме?',
    ),
    more: {
      outcome: 'skipped',
      examined: null,
      chance: null,
      expectedByChance: null,
      reason: text(
        'No file of “Precinct figures” is loaded.',
        'Не загружено ни одного файла «Данные участков».',
        '«Учаске деректері» файлы жүктелмеген.',
      ),
    },
  }),
];
