import { expect, test } from 'vitest';
import { headerConcepts } from '../../src/identity/index.js';

// Headers as offices write them, in whatever ending and order; the first meaning that an extract has is taken.
test.each([
  ['Роспись в получении бюллетеня', 'voted'],
  ['Подпись избирателя за полученный бюллетень', 'voted'],
  ['Отметка об участии в голосовании', 'voted'],
  ['Сайлаушының қолы', 'voted'],
  ['Причина исключения из списка', 'struck_off_ground'],
  ['Исключён', 'struck_off'],
  ['Голосование вне помещения', 'home_vote'],
  ['Время внесения в список', 'added_at'],
  ['Основание включения', 'basis'],
  ['№ адресной справки', 'certificate_no'],
  ['Серия и № открепительного', 'avc_serial'],
  ['Дата предъявления', 'used_at'],
  ['Изъято', 'retained'],
  ['Внесён в список', 'recorded'],
  ['УИК голосования', 'host_precinct'],
  ['УИК, выдавший', 'precinct'],
  ['Участок по месту жительства', 'home_precinct'],
  ['С участка', 'from_precinct'],
])('%s is %s', (header, concept) => {
  expect(headerConcepts(header).map((found) => found.concept)).toContain(concept);
});

test.each([
  'Количество выданных бюллетеней',
  'Подпись члена комиссии, выдавшего бюллетень',
  'Адрес участка',
  'Дата выдачи справки',
])('%s is no mark of a voter', (header) => {
  const concepts = headerConcepts(header).map((found) => found.concept);
  expect(concepts).not.toContain('voted');
  expect(concepts).not.toContain('precinct');
});
