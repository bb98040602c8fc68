/** The cases and numbers of "личный номер" that stand for ИИН, which has one form. */
const FORMS = {
  one: 'личный номер',
  ofOne: 'личного номера',
  toOne: 'личному номеру',
  byOne: 'личным номером',
  inOne: 'личном номере',
  many: 'личные номера',
  ofMany: 'личных номеров',
  byMany: 'личными номерами',
  inMany: 'личных номерах',
  two: 'личных номера',
} as const;
type Form = keyof typeof FORMS;

/** Which form follows a word: the case that a preposition or a noun asks for, or that an adjective shows. The first that fits. */
const AFTER: readonly (readonly [RegExp, Form])[] = [
  [/^(?:два|три|четыре)(?: действительных)?$/u, 'two'],
  [/^(?:чем|(?:имя|рождения|состояния), и)$/u, 'one'],
  [/^(?:рождения и)$/u, 'toOne'],
  [/^номерах и$/u, 'inMany'],
  [/^(?:сверить|сверены|органа их|исполнительного органа|не указал)$/u, 'many'],
  [/^(?:чьих|столько|стольких|много|дол[яюие]|число|столбец|граф[аеуой]+|справок и|двух)$/u, 'ofMany'],
  [
    /^(?:без|из|нет|вместо|кроме|после|вокруг|внутри|до|от|у|номера[,]? (?:и|ни)|введения|цифра|начале|носителю)$/u,
    'ofOne',
  ],
  [/^(?:по|к)$/u, 'toOne'],
  [/^(?:с|перед|же|номером и)$/u, 'byOne'],
  [/^(?:в|на|о|об)$/u, 'inOne'],
  [/(?:ому|ему)$/u, 'toOne'],
  [/(?:ого|его)$/u, 'ofOne'],
  [/(?:ыми|ими)$/u, 'byMany'],
  [/(?:ых|их)$/u, 'ofMany'],
  [/(?:ым|им)$/u, 'byOne'],
  [/(?:ом|ем)$/u, 'inOne'],
  [/(?:ые|ие)$/u, 'many'],
];

/** Writes "личный номер" in its case for every ИИН of a text; `isStart` says of what stands before it whether a sentence begins. */
export function russianNumber(text: string, isStart: (before: string) => boolean): string {
  return text.replace(/(?<!\p{L})ИИН(?!\p{L})/gu, (_, at: number) => {
    const before = text.slice(0, at);
    const form = FORMS[formAfter(before)];
    return isStart(before) ? form.charAt(0).toUpperCase() + form.slice(1) : form;
  });
}

function formAfter(before: string): Form {
  // A sign that ends a clause leaves nothing that could ask for a case.
  const clause = before.split(/[.;:(«»?!]/u).at(-1) ?? '';
  const words = clause.replace(/\{\w+,.*?(?=\{)/gu, ' ').toLowerCase();
  if (/\{\w+\}\s*$/u.test(words) || /\d\s*$/u.test(words)) return 'ofMany';
  const [second = '', last = ''] = ['', ...(words.match(/\p{Script=Cyrillic}+,?/gu) ?? [])].slice(-2);
  const both = `${second} ${last}`;
  return AFTER.find(([word]) => word.test(both) || word.test(last))?.[1] ?? 'one';
}
