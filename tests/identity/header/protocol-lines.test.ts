import { expect, test } from 'vitest';
import { headerConcepts } from '../../../src/identity/index.js';

// Lines of protocols as commissions of other countries print them.

test.each([
  ['voters_on_list', 'Alegători înscriși în lista electorală de bază'],
  ['voters_on_list', 'Број бирача уписаних у бирачки списак'],
  ['voters_on_list', 'Broj birača upisanih u popis birača'],
  ['voters_on_list', 'Počet osob zapsaných do výpisu ze seznamu voličů'],
  ['voters_on_list', 'A névjegyzékben szereplő választópolgárok száma'],
  ['voters_on_list', 'Rinkėjų sąrašas'],
  ['voters_on_list', 'Jumlah pemilih dalam DPT'],
  ['additions', 'Alegători adăugați în listă în ziua votării'],
  ['additions', 'Nachträglich in das Verzeichnis eingetragene Wahlberechtigte'],
  ['additions', 'Naknadno upisani birači'],
  ['additions', 'Voliči dopsaní do zvláštního seznamu'],
  ['additions', 'Numri i zgjedhësve të shtuar'],
  ['additions', 'Кошумча тизме боюнча шайлоочулар'],
  ['voted', 'Alegători prezenți la urne'],
  ['voted', 'Број бирача који су гласали'],
  ['voted', 'Oy kullanan seçmen sayısı'],
  ['voted', 'Ovoz bergan saylovchilar soni'],
  ['ballots_unused', 'Numărul buletinelor de vot neîntrebuințate și anulate'],
  ['ballots_unused', 'Број неупотребљених гласачких листића'],
  ['ballots_received', 'Primljeni glasački listići'],
  ['invalid', 'Broj nevažećih listića'],
  ['invalid', 'Jumlah suara tidak sah'],
  ['valid', 'Jumlah seluruh suara sah'],
  ['valid', 'Важећи листићи'],
])('%s: %s', (concept, header) => {
  expect(headerConcepts(header)[0]?.concept).toBe(concept);
});

test.each(['Glasačka kutija broj', 'Adresa alegătorului', 'Numele alegătorului din listă', 'Lista nr', 'Nr de ordine'])(
  '%s is no line of a protocol',
  (header) => {
    const counts = ['voters_on_list', 'additions', 'voted', 'invalid', 'valid', 'ballots_received'];
    expect(headerConcepts(header).filter(({ concept }) => counts.includes(concept))).toEqual([]);
  },
);
