import { expect, it } from 'vitest';
import { headerConcepts } from '../../../src/identity/index.js';

// Headers in the cases and orders that each language gives them.

it.each([
  ['Broj biračkog mesta', 'precinct'],
  ['Бр. бирачког места', 'precinct'],
  ['Nr. secției', 'precinct'],
  ['Numărul secției de votare', 'precinct'],
  ['Αρ. εκλογικού τμήματος', 'precinct'],
  ['საარჩევნო უბნის №', 'precinct'],
  ['Участак для галасавання', 'precinct'],
  ['Seçki məntəqəsinin №-si', 'precinct'],
  ['Nummer des Wahlbezirks', 'precinct'],
  ['SV', 'precinct'],
  ['Каким участком выдано', 'issuing_precinct'],
  ['Domicilio del elector', 'address'],
  ['Adres stałego zamieszkania', 'address'],
  ['Yaşayış yerinin ünvanı', 'address'],
  ['Doimiy yashash joyi', 'address'],
  ['Адреса пребивалишта бирача', 'address'],
  ["Saylov byulletenini olganligi to'g'risida imzo", 'voted'],
  ['Semnătura alegătorului', 'voted'],
  ['Rubrica', 'voted'],
  ['УШК', 'precinct'],
  ['Mesa N.º', 'precinct'],
  ['L.p.', 'entry_no'],
  ['L/P', 'sex'],
  ['Туғилган йили, ойи ва куни', 'birth_date'],
  ['Во сколько проголосовал', 'used_at'],
  ['Когда выдано', 'issued_at'],
  ['Қашан берілді', 'issued_at'],
  ['Число неиспользованных бюллетеней', 'ballots_unused'],
  ['Voters with absentee certificates', 'avc_used'],
])('"%s" is %s', (header, concept) => {
  expect(headerConcepts(header)[0]?.concept).toBe(concept);
});

it.each([
  'Broj mesta',
  'Adresa biračkog mesta i telefon',
  'Domicilio fiscal',
  'Сколько проголосовало',
  'Nombre de la mesa y dirección',
])('"%s" names neither a station nor a dwelling', (header) => {
  const concepts = headerConcepts(header).map(({ concept }) => concept);
  expect(concepts).not.toContain('precinct');
  expect(concepts).not.toContain('address');
  expect(concepts).not.toContain('used_at');
});
