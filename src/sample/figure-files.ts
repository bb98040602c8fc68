import type { SampleFile } from './csv-file.js';
import type { Election } from './election.js';
import { allFigures, type PrecinctFigures } from './precinct-figures.js';

/** The precincts of the election. */
export function precinctsFile(election: Election): SampleFile {
  return {
    path: 'precincts.csv',
    header: [
      'Номер участка',
      'ТИК',
      'Область',
      'Населенный пункт',
      'Тип участка',
      'Адрес участка',
      'Часовой пояс',
      'Состав УИК',
      'Широта',
      'Долгота',
    ],
    *rows() {
      const voters = new Map(allFigures(election).map((figures) => [figures.precinct, figures.voters]));
      for (const { number, tec, region, settlement, type, address, latitude, longitude } of election.precincts) {
        const kind = type === 'special' ? 'больница' : 'обычный';
        const members = commissionSize(voters.get(number) ?? 0);
        yield [[number, tec, region, settlement, kind, address, '+06:00', members, latitude, longitude], null] as const;
      }
    },
  };
}

/** Members of a PEC by the number of its voters: 5, 7, 9 or 11 (Constitutional Law on Elections; ODIHR V, footnote 24). */
function commissionSize(voters: number): number {
  if (voters <= 1000) return 5;
  if (voters <= 2000) return 7;
  return voters <= 2500 ? 9 : 11;
}

/** The protocols of the precincts, as the PEC signed them and as the TEC entered them: both alike. */
export function precinctFiguresFile(election: Election): SampleFile {
  return {
    path: 'precinct_figures.csv',
    header: [
      'Номер участка',
      'Уровень',
      'Избирателей в списке',
      'Включено дополнительно',
      'Получено ОУ',
      'Выдано ОУ',
      'Проголосовало по ОУ',
      'Неиспользованные ОУ',
      'Утрачено ОУ',
      'Получено бюллетеней',
      'Выдано бюллетеней',
      'Неиспользованные бюллетени',
      'Испорченные бюллетени',
      'Бюллетеней в ящиках',
      'Заявлений на дому',
      'Бюллетеней в переносных ящиках',
      'Проголосовало',
      'Недействительные',
      'Действительные',
    ],
    *rows() {
      for (const level of ['УИК', 'ТИК']) {
        for (const figures of allFigures(election)) yield [figureCells(figures, level), null] as const;
      }
    },
  };
}

function figureCells(figures: PrecinctFigures, level: string): (string | number)[] {
  const { precinct, voters, additions, avcReceived, avcIssued, avcUsed } = figures;
  const { ballotsReceived, spoiled, voted, mobile, invalid } = figures;
  const avcs = [avcReceived, avcIssued, avcUsed, avcReceived - avcIssued, 0];
  const ballots = [ballotsReceived, voted, ballotsReceived - voted - spoiled, spoiled, voted];
  return [precinct, level, voters, additions, ...avcs, ...ballots, mobile, mobile, voted, invalid, voted - invalid];
}

/** The totals that the commission announced. */
export function officialFiguresFile(election: Election): SampleFile {
  return {
    path: 'official_figures.csv',
    header: ['Показатель', 'Значение', 'На дату', 'Источник'],
    *rows() {
      for (const announcement of election.announcements) {
        const { name, value, asOf } = announcement;
        yield [[name, value, asOf, 'Вымышленная ЦИК'], announcement] as const;
      }
    },
  };
}
