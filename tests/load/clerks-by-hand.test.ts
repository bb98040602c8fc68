import { expect, it } from 'vitest';
import { readDateTime } from '../../src/identity/index.js';
import { loaded } from './loaded.js';

// Journals that several clerks keep by hand: the day without its year, the number of a paper behind the ground in any words.

it.each([
  ['09.06 10:15', '2019-06-09T10:15'],
  ['9.6. 10:15', '2019-06-09T10:15'],
  ['08/06 в 18:05', '2019-06-08T18:05'],
  // A time, and no day of June.
  ['09.06', '2019-06-09T09:06'],
])('"%s" is %s in the year of the polling day', (written, moment) => {
  expect(readDateTime(written, '2019-06-09').at).toBe(moment);
});

it('a day without its year is none where no polling day is known', () => {
  expect(readDateTime('09.06 10:15', null).at).toBeNull();
});

it('a ground names its paper in any words, and an AVC is no certificate of residence', async () => {
  const grounds = [
    ['откр. уд. № 005428', null, '005428'],
    ['по открепительному № 17', null, '17'],
    ['absentee certificate No. AB 005429', null, 'AB 005429'],
    ['есептен шығару куәлігі № 005430', null, '005430'],
    ['адрес.спр. № 38017', '38017', null],
    ['по месту жительства № 38010', '38010', null],
    ['по месту жительства, д. 5', null, null],
    ['address certificate № 38011', '38011', null],
  ] as const;
  const rows = grounds.map(([ground], at) => `Оразов${at} Ерлан;10:15;${ground}`);
  const text = ['ФИО;Время включения;Основание включения', ...rows].join('\n');
  await loaded({ 'доп список УИК 12.csv': text }, ({ all }) => {
    const papers = all<{ paper: string | null; avc: string | null }>(
      'select certificate_no as paper, avc_serial as avc from listing order by record_id',
    );
    expect(papers.map(({ paper, avc }) => [paper, avc])).toEqual(grounds.map(([, paper, avc]) => [paper, avc]));
  });
});
