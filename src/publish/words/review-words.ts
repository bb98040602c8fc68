import { ANSWER_WORDS } from '../../answer-form.js';
import type { FindingReview, State } from '../../decisions/states.js';
import type { Language, Texts } from '../../model.js';
import type { Figures } from '../../page/numbers.js';

const STATES: Readonly<Record<State, Texts>> = {
  undecided: { en: 'Nobody has decided on it', ru: 'Решений по ней нет', kk: 'Ол бойынша шешім жоқ' },
  'one-of-two': {
    en: 'Reviewed once, waits for a second reviewer',
    ru: 'Рассмотрена один раз, ждёт второго решения',
    kk: 'Бір рет қаралды, екінші шешімді күтеді',
  },
  settled: { en: 'Reviewed and settled', ru: 'Рассмотрена, решено', kk: 'Қаралды, шешілді' },
  disputed: {
    en: 'Reviewers differ, a further one has to decide',
    ru: 'Решения расходятся, нужно ещё одно',
    kk: 'Шешімдер әртүрлі, тағы біреуі керек',
  },
  conflict: {
    en: 'One reviewer stands with two decisions',
    ru: 'У одного из рассматривавших два решения',
    kk: 'Бір қараушының екі шешімі бар',
  },
};
const REVIEWERS: Texts = { en: 'reviewers', ru: 'рассматривали', kk: 'қараушылар' };

/** The name of a state of review, as a choice of a filter. */
export function stateText(state: State, language: Language): string {
  return STATES[state][language];
}

/** How the decisions on a finding stand, in one line; of a settled one what was decided and by how many. */
export function reviewText({ state, outcome, reviewers }: FindingReview, language: Language, figures: Figures): string {
  const said =
    outcome === null ? STATES[state][language] : `${STATES[state][language]}: ${ANSWER_WORDS[outcome][language]}`;
  return `${said} (${REVIEWERS[language]}: ${figures.count(reviewers)})`;
}
