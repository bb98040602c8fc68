import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { rollproof } from '../command-line.js';

export const HEADER = 'Номер участка;№ п/п;Фамилия;Имя;Отчество;Дата рождения;ИИН;Адрес';
export const CLEAN = '101;1;Ли;Виктор;;01.01.1885;850101100121;г. Нур-Султан, ул. Абая, д. 1';
export const SWAPPED = '101;2;Ким;Анна;Львовна;02.01.1888;880201100908;г. Нур-Султан, ул. Абая, д. 2';
export const TWICE = '102;1;Ли;Виктор;;01.01.1885;850101100121;г. Нур-Султан, ул. Абая, д. 1';
export const IMPOSSIBLE = '102;2;Пак;Олег;Ильич;31.02.1889;;г. Нур-Султан, ул. Абая, д. 3';

export interface Outcome {
  lists: number;
  read: number;
  rejected: number;
  corrections: number;
  by: { code: string }[];
  files: string[];
  previous?: { mended: number; left: number; new: number };
}

export async function validate(
  list: string,
  out: string,
  ...more: string[]
): Promise<{ code: number; outcome: Outcome }> {
  const { code, out: printed, err } = await rollproof('validate', list, '--out', out, '--json', ...more);
  expect(err).toBe('');
  return { code, outcome: JSON.parse(printed) as Outcome };
}

export const textOf = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('');
export const rowsOf = (folder: string) =>
  textOf(folder)
    .trim()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(';'));

export const row = (line: number, over: Partial<Record<'surname' | 'birth' | 'iin', string>> = {}) => {
  const { surname = `Ли${'абвгдежзик'[line % 10]}`, birth = `${10 + (line % 18)}.01.1985`, iin = '' } = over;
  return `101;${line};${surname};Виктор;;${birth};${iin};г. Нур-Султан, ул. Абая, д. ${line}`;
};
