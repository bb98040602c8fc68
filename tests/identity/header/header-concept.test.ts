import { describe, expect, it } from 'vitest';
import { headerConcepts } from '../../../src/identity/index.js';

const surest = (header: string): string | null => headerConcepts(header)[0]?.concept ?? null;

describe('what a header says its column is about', () => {
  it.each([
    // One row a system, none of them from the files that the work is tried on.
    ['LName|FName|MName|Birthdate|PrecinctCode', 'surname|given_name|patronymic|birth_date|precinct'],
    ['LAST_NM|FIRST_NM|MIDDLE_NM|BIRTH_DT|PCT', 'surname|given_name|patronymic|birth_date|precinct'],
    ['text_name_last|text_name_first|date_of_birth|precinct_text_name', 'surname|given_name|birth_date|precinct'],
    ['LASTNAME|FIRSTNAME|MIDDLENAME|DOB|ED', 'surname|given_name|patronymic|birth_date|precinct'],
    ['VTR-LAST-NAME|VTR-FIRST-NAME|VTR-MID-INIT|VTR-DOB', 'surname|given_name|patronymic|birth_date'],
    ['szNameLast|szNameFirst|dtBirthDate|szPrecinctName', 'surname|given_name|birth_date|precinct'],
    ['Legal Last Name|Legal First Name|Year of Birth', 'surname|given_name|birth_year'],
    ['COUNTY_PRECINCT_ID|MIDDLE_MAIDEN_NAME|RES_ADDR1', 'precinct|patronymic|address'],
    ['Polling District|Surname|Forename', 'precinct|surname|given_name'],
    ['Nachname|Vorname|Geburtsdatum|Wahlbezirk', 'surname|given_name|birth_date|precinct'],
    ['Nom|Prénoms|Date de naissance|Bureau de vote', 'surname|given_name|birth_date|precinct'],
    ['Apellidos|Nombre|Fecha de Nacimiento|Mesa', 'surname|given_name|birth_date|precinct'],
    ['Nazwisko|Imię|Data urodzenia|Numer obwodu', 'surname|given_name|birth_date|precinct'],
    ['Прізвище|Ім’я|По батькові|Дата народження', 'surname|given_name|patronymic|birth_date'],
    ['Фамилно име|Собствено име|Бащино име|Избирателна секция №', 'surname|given_name|patronymic|precinct'],
    [
      'Число избирателей, внесенных в список избирателей на момент окончания голосования|Число недействительных избирательных бюллетеней|Число действительных избирательных бюллетеней',
      'voters_on_list|invalid|valid',
    ],
    [
      'Число открепительных удостоверений, полученных участковой избирательной комиссией|Число избирателей, проголосовавших по открепительным удостоверениям на избирательном участке',
      'avc_received|avc_used',
    ],
  ])('%s', (headers, concepts) => {
    expect(headers.split('|').map(surest).join('|')).toBe(concepts);
  });

  it.each([
    ...[
      'LastVoted',
      'LAST_VOTED_DATE',
      'NAME_SUFFIX',
      'PREVNAME',
      'MailCity',
      'Mail1',
      'MAIL_ADDR1',
      'Mailing Address 1',
    ],
    ...['BIRTH_STATE', 'BIRTH_PLACE', 'PrecinctPart', 'PRECINCT_SPLIT', 'Precinct Suffix', 'REGISTRATION_DATE'],
    ...['Mother Last Name', 'Spouse First Name', 'STREET_NAME', 'Effective date', 'CITY_SCHOOL_DISTRICT', 'Party'],
    'Число открепительных удостоверений, выданных избирателям территориальной избирательной комиссией',
  ])('%s is nothing of that', (header) => {
    expect(headerConcepts(header)).toEqual([]);
  });

  it('a plain precinct is surer than its name, and that than a description', () => {
    const [code, name, description] = ['PRECINCT_CODE', 'PRECINCT_NAME', 'precinct_desc'].map(
      (header) => headerConcepts(header).find(({ concept }) => concept === 'precinct')?.score ?? 0,
    );
    expect(code).toBeGreaterThan(name as number);
    expect(name).toBeGreaterThan(description as number);
  });
});
