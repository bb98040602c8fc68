/** A change of a protocol: at both levels, or as the TEC alone entered it. */
export interface FigureEdit {
  readonly level: 'both' | 'ТИК';
  readonly apply: (figures: Figures) => void;
}

/** The counts of a protocol that a TEC adds up, with their headers. */
export const COUNTS = [
  ['voters', 'Избирателей в списке'],
  ['additions', 'Включено дополнительно'],
  ['avcReceived', 'Получено ОУ'],
  ['avcIssued', 'Выдано ОУ'],
  ['avcUsed', 'Проголосовало по ОУ'],
  ['avcUnused', 'Неиспользованные ОУ'],
  ['avcLost', 'Утрачено ОУ'],
  ['ballotsReceived', 'Получено бюллетеней'],
  ['ballotsIssued', 'Выдано бюллетеней'],
  ['ballotsUnused', 'Неиспользованные бюллетени'],
  ['spoiled', 'Испорченные бюллетени'],
  ['inBox', 'Бюллетеней в ящиках'],
  ['requests', 'Заявлений на дому'],
  ['mobile', 'Бюллетеней в переносных ящиках'],
  ['voted', 'Проголосовало'],
  ['invalid', 'Недействительные'],
  ['valid', 'Действительные'],
] as const;

/** A count of a protocol. */
export type CountName = (typeof COUNTS)[number][0];

export type HourName = Exclude<(typeof OF_ONE_PRECINCT)[number][0], TextName>;

export type TextName =
  | ('unusedCancelled' | 'identicalSignatures' | 'signedAt' | 'receivedAt' | 'signedBeforehand' | 'filledIn')
  | ('posted' | 'recounted' | 'recountChanged' | 'recountDecision');

/** A protocol: null where a line is left blank. */
export type Figures = Record<CountName | HourName, number | null> & Record<TextName, string> & { votes: number[] };

/** The commissions whose protocols are in the sample, as a file names them. */
export const LEVELS = ['УИК', 'ТИК'] as const;

export type Level = (typeof LEVELS)[number];

/** What only a precinct's own protocol says, with the headers. */
export const OF_ONE_PRECINCT = [
  ['signatures', 'Подписей в списках'],
  ['unusedCancelled', 'Неиспользованные погашены'],
  ['identicalSignatures', 'Одинаковые подписи'],
  ['signedAt', 'Протокол подписан'],
  ['receivedAt', 'Протокол принят'],
  ['signedBeforehand', 'Подписан заранее'],
  ['filledIn', 'Заполнен при подписании'],
  ['posted', 'Копия протокола вывешена'],
  ['recounted', 'Проведен пересчет'],
  ['recountChanged', 'Пересчет изменил итог'],
  ['recountDecision', 'Решение о пересчете'],
  ['by10', 'Проголосовало к 10'],
  ['by12', 'Проголосовало к 12'],
  ['by14', 'Проголосовало к 14'],
  ['by16', 'Проголосовало к 16'],
  ['by18', 'Проголосовало к 18'],
] as const;
