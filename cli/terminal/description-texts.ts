import type { Language } from '../../src/index.js';

/** What `load --dry-run` says of a file besides its own words. */
export interface DescriptionTexts {
  readonly extract: string;
  readonly notUnderstood: string;
  readonly container: string;
  readonly encoding: string;
  readonly delimiter: string;
  readonly quote: string;
  readonly header: string;
  readonly none: string;
  readonly line: (line: number, before: number) => string;
  readonly columns: string;
  readonly notUsed: string;
  readonly partOf: (field: string) => string;
  readonly cannot: string;
  readonly records: string;
  readonly counts: (read: number, setAside: number, rejected: number) => string;
  readonly rejected: string;
  readonly setAside: string;
  readonly unread: string;
  readonly repaired: string;
  readonly noted: string;
  readonly range: (from: number, to: number) => string;
}

/** In each language; the labels of one are of one width. */
export const DESCRIPTION_TEXTS: Readonly<Record<Language, DescriptionTexts>> = {
  en: {
    extract: 'extract   ',
    notUnderstood: 'not understood',
    container: 'container ',
    encoding: 'encoding  ',
    delimiter: 'delimiter ',
    quote: 'quote',
    header: 'header    ',
    none: 'none',
    line: (line, before) => `${line === 0 ? 'none' : `line ${line}`}, lines before it: ${before}`,
    columns: 'columns',
    notUsed: '(not used)',
    partOf: (field) => `part of ${field}`,
    cannot: 'CANNOT BE LOADED',
    records: 'records   ',
    counts: (read, setAside, rejected) => `${read} read, ${setAside} would be set aside, ${rejected} would be rejected`,
    rejected: 'rejected',
    setAside: 'set aside',
    unread: 'unread',
    repaired: 'repaired',
    noted: 'noted',
    range: (from, to) => `, records ${from} to ${to}`,
  },
  ru: {
    extract: 'выгрузка    ',
    notUnderstood: 'не понята',
    container: 'вид файла   ',
    encoding: 'кодировка   ',
    delimiter: 'разделитель ',
    quote: 'кавычка',
    header: 'шапка       ',
    none: 'нет',
    line: (line, before) => `${line === 0 ? 'нет' : `строка ${line}`}, строк перед ней: ${before}`,
    columns: 'графы',
    notUsed: '(не используется)',
    partOf: (field) => `часть ${field}`,
    cannot: 'НЕ МОЖЕТ БЫТЬ ЗАГРУЖЕН',
    records: 'записи      ',
    counts: (read, setAside, rejected) =>
      `прочитано ${read}, было бы отложено ${setAside}, было бы отклонено ${rejected}`,
    rejected: 'отклонено',
    setAside: 'отложено',
    unread: 'не прочитано',
    repaired: 'исправлено',
    noted: 'отмечено',
    range: (from, to) => `, записи с ${from} по ${to}`,
  },
  kk: {
    extract: 'үзінді    ',
    notUnderstood: 'түсініксіз',
    container: 'файл түрі ',
    encoding: 'кодтау    ',
    delimiter: 'бөлгіш    ',
    quote: 'тырнақша',
    header: 'тақырып   ',
    none: 'жоқ',
    line: (line, before) => `${line === 0 ? 'жоқ' : `${line}-жол`}, оған дейінгі жолдар: ${before}`,
    columns: 'бағандар',
    notUsed: '(пайдаланылмайды)',
    partOf: (field) => `${field} бөлігі`,
    cannot: 'ЖҮКТЕЛМЕЙДІ',
    records: 'жазбалар  ',
    counts: (read, setAside, rejected) =>
      `оқылды: ${read}, шетке қойылар еді: ${setAside}, қабылданбас еді: ${rejected}`,
    rejected: 'қабылданбады',
    setAside: 'шетке қойылды',
    unread: 'оқылмады',
    repaired: 'түзетілді',
    noted: 'белгіленді',
    range: (from, to) => `, ${from}–${to} жазбалар`,
  },
};
