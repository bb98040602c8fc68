import type { Field } from '../extract.js';

function moment(name: string, en: string[], ru: string[], kk: string[]): Field {
  return { name, kind: 'date_time', onPollingDay: true, headers: { en, ru, kk } };
}

function yesNo(name: string, en: string[], ru: string[], kk: string[]): Field {
  return { name, kind: 'yes_no', headers: { en, ru, kk } };
}

/** What became of the paper on which a precinct's figures stand: signed, copied for all to see, taken to the TEC, counted anew. */
export const PROTOCOL_PAPERS: readonly Field[] = [
  moment(
    'signed_at',
    ['signed at', 'protocol signed at', 'protocol signed'],
    ['протокол подписан', 'время подписания', 'время подписания протокола'],
    ['хаттамаға қол қойылды', 'қол қойылған уақыты'],
  ),
  moment(
    'posted_at',
    ['posted at', 'protocol posted at', 'copy posted at'],
    ['время вывешивания', 'время вывешивания копии', 'копия протокола вывешена в'],
    ['ілінген уақыты', 'хаттама көшірмесі ілінген уақыты'],
  ),
  moment(
    'received_at',
    ['received at', 'protocol received at', 'received by tec'],
    ['протокол принят', 'время приема', 'принят тик', 'время приема протокола'],
    ['хаттама қабылданды', 'қабылданған уақыты'],
  ),
  yesNo(
    'signed_beforehand',
    ['signed beforehand', 'pre signed', 'presigned', 'signed before the count'],
    ['подписан заранее', 'протокол подписан заранее', 'подписан до подсчета'],
    ['алдын ала қол қойылған', 'хаттамаға алдын ала қол қойылған'],
  ),
  yesNo(
    'filled_in',
    ['filled in', 'filled in when signed', 'protocol filled in'],
    ['протокол заполнен', 'заполнен при подписании', 'заполнен полностью'],
    ['хаттама толтырылған', 'қол қойғанда толтырылған'],
  ),
  yesNo(
    'posted',
    ['posted', 'copy posted', 'protocol posted'],
    ['вывешен', 'протокол вывешен', 'копия протокола вывешена'],
    ['ілінді', 'хаттама ілінді', 'хаттаманың көшірмесі ілінді'],
  ),
  yesNo(
    'recounted',
    ['recounted', 'recount', 'recount held'],
    ['пересчет', 'проведен пересчет', 'пересчет голосов'],
    ['қайта саналды', 'қайта санау', 'дауыстар қайта саналды'],
  ),
  yesNo(
    'recount_changed',
    ['recount changed the result', 'changed by the recount', 'recount changed'],
    [
      ...['пересчет изменил итог', 'изменен пересчетом', 'итог изменен', 'итоги изменены', 'пересчет изменил итоги'],
      ...['пересчет изменил результат', 'пересчет изменил результаты', 'результат изменен', 'результаты изменены'],
    ],
    ['қайта санау нәтижені өзгертті', 'қайта санау өзгертті'],
  ),
  {
    name: 'recount_decision',
    kind: 'text',
    headers: {
      en: ['recount decision', 'decision on the recount', 'decision no of the recount'],
      ru: ['решение о пересчете', 'номер решения о пересчете'],
      kk: ['қайта санау туралы шешім', 'қайта санау туралы шешім нөмірі'],
    },
  },
];
