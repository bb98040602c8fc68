import { expect, test } from 'vitest';
import { allChecks } from '../../../src/checks/index.js';
import { LANGUAGES } from '../../../src/model.js';
import { figuresIn } from '../../../src/page/numbers.js';
import { reconciliationCsv } from '../../../src/publish/files/write-reconciliation-csv.js';
import { answerTexts } from '../../../src/publish/page/texts/answers.js';
import { pageTexts } from '../../../src/publish/page/texts.js';
import type { ReconciledFigure } from '../../../src/publish/reconciliation/read-reconciliation.js';
import { reconciliationTexts } from '../../../src/publish/reconciliation/texts.js';
import {
  checkInGeneralWords,
  inGeneralWords,
  tableInGeneralWords,
} from '../../../src/publish/words/general/general-words.js';

test('an IIN is a personal number and an AVC an absentee voting certificate, at the start of a sentence too', () => {
  const said = (text: string) => inGeneralWords(text, 'en');
  expect(said('IINs fail: an IIN is not 12 digits. AVC used; an AVC was.')).toBe(
    'Personal numbers fail: a personal number is damaged. Absentee voting certificate used; an absentee voting certificate was.',
  );
  expect(said('absentee voting certificates (AVCs)')).toBe('absentee voting certificates');
});

test('names of files, serials and codes stay as they are', () => {
  for (const text of ['lists/AVC.csv', 'AVC_issued', 'AVC-17', 'AVC 000123', 'IIN.xlsx', 'AVC №5'])
    expect(inGeneralWords(text, 'en')).toBe(text);
});

test.each([
  ['ИИН отсутствует', 'Личный номер отсутствует'],
  ['внесён чужой ИИН', 'внесён чужой личный номер'],
  ['По повреждённому ИИН связаны', 'По повреждённому личному номеру связаны'],
  ['с действительным ИИН, без ИИН', 'с действительным личным номером, без личного номера'],
  ['Предполагаемая доля ИИН с опечаткой', 'Предполагаемая доля личных номеров с опечаткой'],
  ['орган сверить ИИН этих записей', 'орган сверить личные номера этих записей'],
  ['опечатка в ИИН; два ИИН', 'опечатка в личном номере; два личных номера'],
  ['с разными действительными ИИН', 'с разными действительными личными номерами'],
  ['{examined} ИИН в списках', '{examined} личных номеров в списках'],
  [
    '{iins, plural, one {# действительный ИИН} other {# действительных ИИН}}',
    '{iins, plural, one {# действительный личный номер} other {# действительных личных номеров}}',
  ],
  ['Отчество другого пола, чем ИИН', 'Отчество другого пола, чем личный номер'],
  ['с тем же ИИН', 'с тем же личным номером'],
  ['номерах и ИИН', 'номерах и личных номерах'],
])('Russian declines what stands for ИИН: %s', (short, general) => {
  expect(inGeneralWords(short, 'ru')).toBe(general);
});

test('Kazakh gives нөмір its own endings', () => {
  expect(inGeneralWords('ЖСН-і, ЖСН-ін, ЖСН-імен, ЖСН-нің, ЖСН-нан, ЖСН-дері, ЖСН-дегі, ЖСН-сіз', 'kk')).toBe(
    'Жеке нөмірі, жеке нөмірін, жеке нөмірімен, жеке нөмірдің, жеке нөмірден, жеке нөмірлері, жеке нөмірдегі, жеке нөмірсіз',
  );
});

test('no word of a check speaks of IINs or AVCs any more, and no other word or placeholder changes', () => {
  for (const check of allChecks()) {
    const said = checkInGeneralWords(check);
    const { title, question, message, examined, nothing, blind, chance, innocent, claims, next } = said;
    const texts = JSON.stringify([title, question, message, examined, nothing, blind, chance, innocent, claims, next]);
    expect(texts.match(/\bIINs?\b|\bAVCs?\b|ИИН|ЖСН/gu) ?? [], check.code).toEqual([]);
    for (const language of LANGUAGES)
      expect(said.message[language].match(/\{\w+/g), `${check.code} ${language}`).toEqual(
        check.message[language].match(/\{\w+/g),
      );
    expect([said.sql, said.page]).toEqual([check.sql, check.page]);
  }
});

test('a table of texts is said so too, whatever makes its texts, and made once', () => {
  const figures = figuresIn('en');
  const answers = tableInGeneralWords(answerTexts('en'), 'en');
  expect(answers.unidentified(figures, 2)).toBe(
    '2 entries have no valid personal number and could be compared by name and birth date alone.',
  );
  expect(tableInGeneralWords(answerTexts('en'), 'en')).toBe(answers);
  expect(Object.keys(tableInGeneralWords(pageTexts('kk'), 'kk'))).toEqual(Object.keys(pageTexts('kk')));
});

test('reconciliation.csv says it in general words where the election is elsewhere', async () => {
  const { figures, reasons } = reconciliationTexts('en');
  const rows = Object.keys(figures).map((figure) => ({
    ...{ figure, detail: null, unit: 'count', official: null, least: 1, most: 1, state: 'known', difference: null },
    why: Object.keys(reasons)[0],
  })) as unknown as readonly ReconciledFigure[];
  const written = async (isGeneral: boolean) => {
    let text = '';
    for await (const chunk of reconciliationCsv(rows, { language: 'en', isGeneral })) text += String(chunk);
    return text;
  };
  expect(await written(false)).toMatch(/\bAVCs?\b/);
  expect(await written(true)).not.toMatch(/\b(?:AVCs?|IINs?)\b/);
  expect(await written(true)).toContain('absentee voting certificate');
});
