import { expect, test } from 'vitest';
import { inFolder, loadExample } from './example-audit.js';

/** What the answers of a file of forms are taken to say, in the order of its records. */
async function saidBy(file: string, name = 'observations.csv'): Promise<unknown[]> {
  const db = await inFolder({ [name]: file }, loadExample);
  return db.prepare('select topic, is_known, is_done from observed_answer order by record_id, topic').raw().all();
}

test.each([
  ['Were the AVCs retained by the PEC?', 'yes', 'avc_retained', 1],
  ['AVCs were not retained', 'yes', 'avc_retained', 0],
  ['Изымались ли открепительные удостоверения?', 'нет', 'avc_retained', 0],
  ['Не изъяты открепительные удостоверения', 'нет', 'avc_retained', 1],
  ['Есептен шығару куәліктері алынып қалмаған', 'иә', 'avc_retained', 0],
  ['Вносились ли записи о голосовавших по ОУ?', 'да', 'avc_recorded', 1],
  ['Погашены ли неиспользованные бюллетени?', 'нет', 'unused_cancelled', 0],
  ['Неиспользованные бюллетени не погашены', 'да', 'unused_cancelled', 0],
  ['Пайдаланылмаған бюллетеньдер жойылды ма?', 'иә', 'unused_cancelled', 1],
  ['Пайдаланылмаған бюллетеньдер жойылмаған', 'иә', 'unused_cancelled', 0],
  ['Was a copy of the protocol posted?', 'no', 'protocol_posted', 0],
])('%s %s', async (question, answer, topic, isDone) => {
  expect(await saidBy(`precinct,question,answer\n101,${question},${answer}\n`)).toEqual([[topic, 1, isDone]]);
});

test('other questions are kept as they are asked, and nothing is taken from their answers', async () => {
  expect(
    await saidBy('precinct,question,answer\n101,Был ли вход свободен для всех?,нет\n102,Voters retained calm?,yes\n'),
  ).toEqual([
    ['был ли вход свободен для всех', 0, null],
    ['voters retained calm', 0, null],
  ]);
});

test('a form in each record says the same, whatever the file is called', async () => {
  const forms = 'Номер участка;Номер анкеты;ОУ изъяты;Протокол вывешен\n101;7;нет;да\n102;8;;нет\n';
  expect(await saidBy(forms, 'ПСО 2019.csv')).toEqual([
    ['avc_retained', 1, 0],
    ['protocol_posted', 1, 1],
    ['protocol_posted', 1, 0],
  ]);
});

test('complaints are known by their columns, their words by three languages, and none is lost for an odd one', async () => {
  const log = [
    'precinct,time,kind,outcome',
    '101,09.06.2019 10:20,Жалоба на отказ включить в список избирателей,оставлена без удовлетворения',
    '101,2019-06-10 09:00,дауыс санау туралы,қанағаттандырылды',
    '102,,noise,no idea',
  ].join('\n');
  const db = await inFolder({ 'log 2019.csv': `${log}\n` }, loadExample);
  expect(db.prepare('select precinct, filed_at, kind, outcome from complaint order by record_id').raw().all()).toEqual([
    ['101', '2019-06-09T10:20', 'list', 'rejected'],
    ['101', '2019-06-10T09:00', 'count', 'upheld'],
    ['102', null, 'other', 'other'],
  ]);
});
