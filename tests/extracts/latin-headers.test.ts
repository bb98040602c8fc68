import { expect, test } from 'vitest';
import { extractNamed } from '../../src/extracts/catalogue.js';
import { extractsByHeader } from '../../src/extracts/header/recognise.js';
import { understandHeader } from '../../src/extracts/understand-header.js';
import { headerConcepts, inCyrillic } from '../../src/identity/index.js';

const fieldsOf = (header: readonly string[], extract: string) =>
  understandHeader(header, extractNamed(extract as never)).columns.map(({ field }) => field?.name ?? null);
const recognised = (header: readonly string[]) => extractsByHeader(header).map(({ extract }) => extract.name);

test('a protocol in transliterated Russian is a protocol', () => {
  const header = ['Nomer uchastka', 'Vydano byulleteney', 'Nedeystvitelnyh byulleteney', 'Deistvitelnyh byulletenei'];
  expect(recognised(header)).toEqual(['precinct_figures']);
  expect(fieldsOf(header, 'precinct_figures')).toEqual(['precinct', 'ballots_issued', 'invalid', 'valid']);
  const other = ['UIK', 'Chislo_izbirateley_v_spiske', 'Polucheno_bjulletenej', 'Vydano otkrepitelnyh udostoverenij'];
  expect(recognised(other)).toEqual(['precinct_figures']);
  expect(fieldsOf(other, 'precinct_figures')).toEqual(['precinct', 'voters_on_list', 'ballots_received', 'avc_issued']);
});

test('a list in transliterated Russian is a list', () => {
  const header = [
    'UIK',
    'Familiya',
    'Imya',
    'Otchestvo',
    'DataRozhdeniya',
    'IIN',
    'Adres',
    'Osnovanie',
    'vremya vklyucheniya',
  ];
  expect(recognised(header)).toEqual(['supplementary_list']);
  expect(fieldsOf(header, 'supplementary_list')).toEqual([
    ...['precinct', 'surname', 'given_name', 'patronymic', 'birth_date', 'iin', 'address', 'basis', 'added_at'],
  ]);
});

test.each([
  'Dr',
  'God',
  'Sum',
  'Status',
  'Party',
  'Remarks',
  'Notes on file',
  'Code',
  'Kind of list',
  'Polling hours',
  'Nosotros',
])('%s says nothing in Russian letters either', (header) => {
  expect(headerConcepts(header)).toEqual([]);
  expect(fieldsOf(['precinct', 'surname', header], 'voter_list')[2]).toBeNull();
});

test('letters are read as offices write them', () => {
  expect(inCyrillic('Familiya')).toEqual(['фамилия']);
  expect(inCyrillic('shchuchinskiy rayon')[0]).toBe('щучинский район');
  expect(inCyrillic('Deistvitelnyh')).toEqual(['деиствителных', 'действителных']);
  expect(inCyrillic('Фамилия')).toEqual([]);
});

test('certificates in short, and a commission beside the precinct', () => {
  const header = [
    'region',
    'tik',
    'uik',
    'registered',
    'valid',
    'cert_received',
    'cert_issued_uik',
    'cert_voted',
    'cert_issued_tik',
  ];
  expect(recognised(header)).toEqual(['precinct_figures']);
  const fields = fieldsOf(header, 'precinct_figures');
  expect(fields.slice(4)).toEqual(['valid', 'avc_received', 'avc_issued', 'avc_used', null]);
  expect(recognised(['TEC', 'voters on list', 'ballots issued', 'valid'])).toEqual(['tec_figures']);
});

test('a list of Moldova, protocols of Peru and Poland', () => {
  const list = ['Nr. crt.', 'Numele, prenumele', 'Data nașterii', 'IDNP', 'Domiciliul', 'Semnătura'];
  expect(fieldsOf(list, 'voter_list')).toEqual(['entry_no', 'full_name', 'birth_date', 'iin', 'address', 'voted']);
  const acta = ['UBIGEO', 'MESA_DE_VOTACION', 'N_ELEC_HABIL', 'N_CVAS', 'VOTOS_VN'];
  expect(recognised(acta)).toEqual(['precinct_figures']);
  expect(fieldsOf(acta, 'precinct_figures')).toEqual([null, 'precinct', 'voters_on_list', 'voted', 'invalid']);
  const protocol = [
    'Nr komisji',
    'Liczba uprawnionych',
    'Liczba kart wydanych',
    'Liczba kart ważnych',
    'Głosy nieważne',
  ];
  expect(fieldsOf(protocol, 'precinct_figures')).toEqual([
    ...['precinct', 'voters_on_list', 'ballots_issued', 'ballots_in_box', 'invalid'],
  ]);
});
