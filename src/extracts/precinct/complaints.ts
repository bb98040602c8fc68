import type { Extract } from '../extract.js';
import { PRECINCT } from '../list-fields.js';

/** Complaints about a precinct: when they came in, what about, and what became of them. Who complained is no part of it. */
export const COMPLAINTS: Extract = {
  name: 'complaints',
  title: { en: 'Complaints', ru: 'Жалобы', kk: 'Шағымдар' },
  fileNames: ['complaints', 'log of complaints', 'жалобы', 'журнал жалоб', 'обращения', 'шағымдар'],
  fields: [
    PRECINCT,
    {
      name: 'filed_at',
      kind: 'date_time',
      onPollingDay: true,
      headers: {
        en: ['filed at', 'received at', 'complaint filed', 'time', 'date', 'date and time'],
        ru: [
          'время подачи',
          'дата и время подачи',
          'дата подачи',
          'поступила',
          'дата и время',
          'дата время',
          'дата',
          'время',
        ],
        kk: ['берілген уақыты', 'берілген күні мен уақыты', 'түскен уақыты', 'түскен күні'],
      },
    },
    {
      name: 'kind',
      kind: 'choice',
      choices: {
        list: ['список', 'тізім', 'voter list', 'registration', 'не включен в список'],
        avc: ['открепительное удостоверение', 'оу', 'ешк', 'absentee certificate'],
        voting: ['голосование', 'вброс', 'дауыс беру', 'ballot stuffing', 'multiple voting'],
        count: ['подсчет', 'подсчет голосов', 'пересчет', 'протокол', 'санау', 'хаттама', 'counting', 'protocol'],
        observers: ['наблюдатели', 'удаление наблюдателя', 'бақылаушылар', 'access of observers'],
        other: ['иное', 'другое', 'прочее', 'басқа', 'өзге'],
      },
      meanings: {
        list: /(?:^|\s)(?:списк|спис[оа]к|включ\S* в спис|voter list|registr|тізім)/u,
        avc: /открепит|(?:^|\s)оу(?=\s|$)|absentee|(?:^|\s)avc(?=\s|$)|есептен шығару|(?:^|\s)ешк(?=\s|$)/u,
        voting: /голосован|вброс|карусел|дауыс беру|stuffing|voting/u,
        count: /подсч|пересч|протокол|санау|хаттама|count|protocol/u,
        observers: /наблюдат|бақылаушы|observer/u,
      },
      headers: {
        en: ['kind', 'kind of complaint', 'subject', 'about', 'complaint', 'content'],
        ru: [
          'вид жалобы',
          'вид',
          'вид обращения',
          'тема',
          'характер жалобы',
          'предмет жалобы',
          'предмет',
          'о чем',
          'суть жалобы',
          'суть',
          'содержание жалобы',
          'содержание',
          'жалоба',
        ],
        kk: ['шағым түрі', 'түрі', 'шағым мазмұны', 'мазмұны'],
      },
    },
    {
      name: 'outcome',
      kind: 'choice',
      choices: {
        upheld: ['удовлетворена', 'удовлетворено', 'признана обоснованной', 'қанағаттандырылды', 'granted', 'accepted'],
        rejected: [
          'отказано',
          'отклонена',
          'оставлена без удовлетворения',
          'қанағаттандырылмады',
          'dismissed',
          'denied',
        ],
        unexamined: [
          'не рассмотрена',
          'оставлена без рассмотрения',
          'возвращена',
          'қаралмады',
          'not examined',
          'returned',
        ],
        pending: ['на рассмотрении', 'рассматривается', 'қаралуда', 'under review', 'open'],
        other: ['иное', 'другое', 'басқа', 'өзге'],
      },
      headers: {
        en: ['outcome', 'decision', 'result'],
        ru: ['итог', 'результат', 'результат рассмотрения', 'решение'],
        kk: ['нәтижесі', 'қарау нәтижесі', 'шешім'],
      },
    },
    {
      name: 'decided_at',
      kind: 'date',
      headers: {
        en: ['decided at', 'decided on'],
        ru: ['дата решения', 'рассмотрена'],
        kk: ['шешім күні', 'қаралған күні'],
      },
    },
    {
      name: 'decision_no',
      kind: 'text',
      headers: { en: ['decision no', 'decision number'], ru: ['номер решения'], kk: ['шешім нөмірі'] },
    },
  ],
  tables: ['complaint'],
};
