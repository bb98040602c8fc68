import { describe, expect, test } from 'vitest';
import { extractNamed } from '../../src/extracts/catalogue.js';
import { extractsByHeader } from '../../src/extracts/header/recognise.js';
import { understandHeader } from '../../src/extracts/understand-header.js';
import type { ExtractName } from '../../src/model.js';

/** Field of each column that was understood, in order. */
function fieldsOf(headers: string, extract: ExtractName): string {
  const { columns } = understandHeader(headers.split(';'), extractNamed(extract));
  return columns
    .map(({ field, feeds, candidate }) =>
      candidate === undefined ? (field?.name ?? feeds ?? '-') : `votes ${candidate}`,
    )
    .join(' ');
}

describe('words that an office shortens', () => {
  test.each<[ExtractName, string, string]>([
    [
      'voter_list',
      '№ уч-ка;Фам.;Имя;Отч.;Дата рожд-я;Нас. пункт;Ул.;Дом;Отм. о получ. бюл.',
      'precinct surname given_name patronymic birth_date address address address voted address',
    ],
    ['voter_list', 'Изб. уч. №;ФИО избир.;Уд. личности;Подп. избир-лей', 'precinct full_name id_document voted'],
    [
      'special_list',
      'УИК;Ф.И.О. пациента;№ УИК по месту жит-ва;№ откр. уд.',
      'precinct full_name home_precinct avc_serial',
    ],
    [
      'residence_certificates',
      '№ спр.;Дата выдачи;Кому выдана (Ф.И.О.);Адрес, указанный в справке;Кто выдал',
      'certificate_no issued_at full_name address operator',
    ],
    [
      'residence_certificates',
      'Номер заявки;Время печати;№ окна;Логин оператора;ИИН услугополучателя',
      'certificate_no issued_at desk operator iin',
    ],
    [
      'registration_changes',
      'ФИО заявителя;Прежний уч.;Новый уч.;№ реш. акимата',
      'full_name from_precinct to_precinct -',
    ],
    [
      'avc_stock',
      'УИК;Получено бланков ОУ;с №;по №;Остаток;Утеряно',
      'precinct received serial_from serial_to unused lost',
    ],
    [
      'precinct_figures',
      'УИК;Избир-лей в списках;Включено в доп. список;Получено бюл-ней;Выдано бюлл.;Погашено бюл.;Испорчено;В урнах;Недейст.;Действ.;Кандидат: Ли',
      'precinct voters_on_list additions ballots_received ballots_issued ballots_unused ballots_spoiled ballots_in_box invalid valid votes Ли',
    ],
  ])('%s: %s', (extract, headers, fields) => {
    expect(fieldsOf(headers, extract)).toBe(fields);
  });

  test('the official form of a Russian list: what is explained in brackets, and whose passport it is', () => {
    const headers =
      'УИК;Фамилия, имя, отчество;Год рождения (в возрасте 18 лет – дополнительно день и месяц рождения);Серия и номер паспорта или документа, заменяющего паспорт гражданина;Подпись избирателя за полученный бюллетень;Подпись члена комиссии, выдавшего бюллетень';
    expect(fieldsOf(headers, 'voter_list')).toBe('precinct full_name birth_date id_document voted -');
  });

  test.each([
    'Адрес (почтовый)',
    'Дата выдачи паспорта',
    'Кем выдан паспорт',
    'Телефон (раб.)',
    'Вид документа, уд. личность',
    'Место работы',
  ])("%s is none of a voter's columns", (header) => {
    expect(fieldsOf(`УИК;ФИО;${header}`, 'voter_list')).toBe('precinct full_name -');
  });

  test('a mark of one ballot is no count of ballots', () => {
    expect(fieldsOf('УИК;ФИО;Бюллетень получен', 'voter_list')).toBe('precinct full_name voted');
    expect(extractsByHeader(['УИК', 'ФИО', 'Бюллетень получен']).map(({ extract }) => extract.name)).toEqual([
      'voter_list',
    ]);
  });
});

describe('the lines of a Kazakh protocol', () => {
  test.each([
    ['Тізімге енгізілген сайлаушылар саны', 'voters_on_list'],
    ['Қосымша тізімге енгізілген сайлаушылар', 'additions'],
    ['Бюллетень алған сайлаушылардың саны', 'voted'],
    ['Алынған бюллетеньдер саны', 'ballots_received'],
    ['Пайдаланылмаған бюллетеньдер', 'ballots_unused'],
    ['Жәшіктерден табылған бюллетеньдер саны', 'ballots_in_box'],
    ['Тасымалды жәшіктегі бюллетеньдер саны', 'mobile_ballots'],
    ['Жарамсыз деп танылған бюллетеньдер', 'invalid'],
    ['Есептен шығару куәліктері бойынша дауыс бергендер', 'avc_used'],
    ['Үйде бюллетень алған сайлаушылар', '-'],
  ])('%s: %s', (header, field) => {
    expect(fieldsOf(`Учаске;${header}`, 'precinct_figures')).toBe(`precinct ${field}`);
  });
});

describe('lists of other countries', () => {
  test.each([
    ['VTRID;LASTNAME;FIRSTNAME;MIDDLENAME;DOB;PRECINCT_CD', '- surname given_name patronymic birth_date precinct'],
    ['SURNAME;GIVEN NAME(S);M.I.;D.O.B.;PCT', 'surname given_name patronymic birth_date precinct'],
    ['Voter Last Name;Voter First Name;YOB;WARD', 'surname given_name birth_date precinct'],
    ['AC_NO;PART_NO;SLNOINPART;FM_NAME_EN;LASTNAME_EN;EPIC_NO;AGE', '- precinct entry_no given_name surname iin -'],
    [
      'Mesa;Nº Orden;Apellidos y Nombres;Cédula;Fecha nac.;Domicilio;Firma',
      'precinct entry_no full_name iin birth_date address voted',
    ],
    [
      'Sección;Clave de elector;Apellido paterno;Apellido materno;Nombres',
      'precinct iin surname patronymic given_name',
    ],
    ['Cognome;Nome;Luogo e data di nascita;Indirizzo;Sezione n.', 'surname given_name birth_date address precinct'],
    ['Nazwisko;Imię;PESEL;Data urodzenia;Nr obwodu', 'surname given_name iin birth_date precinct'],
    ['Sandık No;Sıra No;T.C. Kimlik No;Adı;Soyadı;Doğum Tarihi', 'precinct entry_no iin given_name surname birth_date'],
    ['Příjmení;Jméno;Datum narození;Volební okrsek', 'surname given_name birth_date precinct'],
    ['Nume;Prenume;CNP;Data nașterii;Secția de votare', 'surname given_name iin birth_date precinct'],
    ['Efternamn;Förnamn;Personnummer;Valdistrikt', 'surname given_name iin precinct'],
    ['გვარი;სახელი;დაბადების თარიღი;უბანი', 'surname given_name birth_date precinct'],
    ['Επώνυμο;Όνομα;Πατρώνυμο;Ημερομηνία γέννησης;Εκλογικό τμήμα', 'surname given_name patronymic birth_date precinct'],
    ['Прозвішча;Імя;Імя па бацьку;Дата нараджэння;Участак', 'surname given_name patronymic birth_date precinct'],
  ])('%s', (headers, fields) => {
    expect(fieldsOf(headers, 'voter_list')).toBe(fields);
    expect(understandHeader(headers.split(';'), extractNamed('voter_list')).problems).toEqual([]);
  });
});

test.each<[ExtractName, string, string]>([
  [
    'supplementary_list',
    'Nr. crt.;Numele și prenumele;Temeiul înscrierii;Nr. certificatului;Ora;Semnătura alegătorului',
    'entry_no full_name basis avc_serial added_at voted',
  ],
  ['avc_issued', 'Номер посвідчення;Прізвище;Дата видачі;Дільниця', 'serial surname issued_at precinct'],
  [
    'avc_issued',
    'Nr zaświadczenia;Nazwisko;Imiona;Data wydania;Nr obwodu',
    'serial surname given_name issued_at precinct',
  ],
  [
    'avc_issued',
    'Wahlschein-Nr.;Familienname;Vornamen;Datum der Ausstellung;Wahlbezirk',
    'serial surname given_name issued_at precinct',
  ],
  [
    'precinct_figures',
    'Secția de votare;Alegători înscriși în lista de bază;Alegători în lista suplimentară;Alegători care au participat la votare;Buletine de vot primite;Buletine neutilizate;Voturi valabil exprimate',
    'precinct voters_on_list additions voted ballots_received ballots_unused valid',
  ],
  [
    'precinct_figures',
    'Дільниця;Кількість виборців у списку;Кількість виборців, які взяли участь у голосуванні;Кількість невикористаних бюлетенів',
    'precinct voters_on_list voted ballots_unused',
  ],
  ['voter_list', 'PS;Surname and name;Ballot received (time)', 'precinct full_name voted'],
  ['voter_list', 'УИК;Фамилия и имя;Отчество;Год рожд.', 'precinct full_name patronymic birth_date'],
])('papers of another country: %s, %s', (extract, headers, fields) => {
  expect(fieldsOf(headers, extract)).toBe(fields);
});

test.each<[field: string, headers: string]>([
  ['voters_on_list', 'По списку;Включено в список;Избирателей зарегистрировано;Тізімде'],
  ['additions', 'Доп. список;По доп. списку;Additional voters;Қосымша енгізілгендер'],
  [
    'voted',
    'Число избирателей, принявших участие в выборах;Приняли участие;Получили бюллетени избиратели;Явилось;Дауыс бергендер',
  ],
  ['ballots_issued', 'Выдано избирателям;Получено избирателями бюллетеней'],
  ['ballots_in_box', 'Обнаружено в ящиках;Извлечено из урны;Total de votos en urna'],
  ['ballots_unused', 'Not used;Unused ballot papers;Пайдаланылмағаны'],
  ['ballots_spoiled', 'Spoilt;Испорчено избирателями;Бүлінгені'],
  ['invalid', 'Void votes;Признано недействительными;Недействительными'],
  ['valid', 'Признано действительными'],
  ['mobile_requests', 'Обращений о голосовании вне помещения'],
  ['mobile_ballots', 'Проголосовало вне помещения;Homebound voters;Үйде дауыс бергендер'],
])('%s of a protocol in few words', (field, headers) => {
  for (const header of headers.split(';'))
    expect(fieldsOf(`УИК;${header}`, 'precinct_figures'), header).toBe(`precinct ${field}`);
});
