import type { Language } from '../../model.js';
import { figuresIn } from '../../page/numbers.js';

/** A share with its interval at 95 %; what could not be established counts against it at the lower end and for it at the upper one. */
export interface FieldShare {
  readonly share: number | null;
  readonly low: number;
  readonly high: number;
  /** How many were looked into. */
  readonly looked: number;
}

/** What a check in the field came to, of a draw from the audit that is reported. */
export interface FieldResults {
  /** Of the findings of each check that were drawn, the share that the field confirmed. */
  readonly checks: readonly ({
    readonly code: string;
    readonly findings: number;
    readonly drawn: number;
  } & FieldShare)[];
  /** All checks, each weighted by its findings. */
  readonly overall: FieldShare;
  /** Entries without a finding that should have had one, at most; null where none was looked into. */
  readonly missed: {
    readonly most: number;
    readonly entries: number;
    readonly drawn: number;
    readonly looked: number;
  } | null;
  /** The two tests of the list itself: are its people there, and are the people on it. */
  readonly designs: Readonly<
    Partial<
      Record<
        'list-to-people' | 'people-to-list',
        FieldShare & { readonly clusters: number; readonly designEffect: number | null }
      >
    >
  >;
}

const en = {
  title: 'Check in the field',
  note: 'Findings and entries were drawn by lot and looked into with papers and people. What was drawn and not looked into counts as unclear.',
  check: 'Check',
  looked: 'Looked into',
  precision: 'Confirmed',
  interval: '95 % interval',
  overall: 'All checks, weighted by findings',
  of: (some: string, all: string) => `${some} of ${all}`,
  designs: { 'list-to-people': 'List to people', 'people-to-list': 'People to list' },
  missed: (most: string, entries: string, looked: string) =>
    `Entries without a finding: of ${entries} at most ${most} should have had one (95 %, looked into: ${looked}).`,
  estimate: (design: string, share: string, low: string, high: string, clusters: string, effect: string) =>
    `${design}: ${share} (95 % interval ${low} to ${high}; precincts: ${clusters}, design effect ${effect}).`,
  ofCheck: (looked: string, share: string, low: string, high: string) =>
    `In the field: of the findings that were drawn, ${looked} were looked into; confirmed ${share} (95 % interval ${low} to ${high}).`,
};

type FieldWords = typeof en;

const ru: FieldWords = {
  title: 'Проверка на местах',
  note: 'Находки и записи выбраны по жребию и проверены по документам и у людей. Выбранное, но не проверенное считается неясным.',
  check: 'Проверка',
  looked: 'Проверено',
  precision: 'Подтвердилось',
  interval: '95-процентный интервал',
  overall: 'Все проверки, с весами по числу находок',
  of: (some, all) => `${some} из ${all}`,
  designs: { 'list-to-people': 'От списка к людям', 'people-to-list': 'От людей к списку' },
  missed: (most, entries, looked) =>
    `Записи без находок: из ${entries} находка должна была быть не более чем у ${most} (95 %, проверено: ${looked}).`,
  estimate: (design, share, low, high, clusters, effect) =>
    `${design}: ${share} (95-процентный интервал от ${low} до ${high}; участков: ${clusters}, эффект плана ${effect}).`,
  ofCheck: (looked, share, low, high) =>
    `На местах: из выбранных находок проверено ${looked}; подтвердилось ${share} (95-процентный интервал от ${low} до ${high}).`,
};

const kk: FieldWords = {
  title: 'Жергілікті жердегі тексеру',
  note: 'Деректер мен жазбалар жеребемен таңдалып, құжаттар мен адамдар арқылы тексерілді. Таңдалып, тексерілмегені белгісіз деп саналады.',
  check: 'Тексеру',
  looked: 'Тексерілді',
  precision: 'Расталды',
  interval: '95 пайыздық аралық',
  overall: 'Барлық тексерулер, дерек санына қарай салмақталған',
  of: (some, all) => `${all} ішінен ${some}`,
  designs: { 'list-to-people': 'Тізімнен адамдарға', 'people-to-list': 'Адамдардан тізімге' },
  missed: (most, entries, looked) =>
    `Дерексіз жазбалар: ${entries} жазбаның ең көбі ${most} жазбасында дерек болуы тиіс еді (95 %, тексерілгені: ${looked}).`,
  estimate: (design, share, low, high, clusters, effect) =>
    `${design}: ${share} (95 пайыздық аралық: ${low} – ${high}; учаскелер: ${clusters}, жоспар әсері ${effect}).`,
  ofCheck: (looked, share, low, high) =>
    `Жергілікті жерде: таңдалған деректердің тексерілгені ${looked}; расталғаны ${share} (95 пайыздық аралық: ${low} – ${high}).`,
};

const WORDS: Readonly<Record<Language, FieldWords>> = { en, ru, kk };

/** What a check in the field came to, as people read it. */
export interface FieldText {
  readonly words: FieldWords;
  /** Check, looked into of drawn, share confirmed, interval; the last one is of all checks. */
  readonly rows: readonly (readonly [string, string, string, string])[];
  /** What was missed at most, and the two tests of the list. */
  readonly sentences: readonly string[];
  /** Of one check, or null where none of its findings was looked into. */
  ofCheck(code: string): string | null;
}

/** Writes the results of a check in the field in one language: shares with one decimal. */
export function fieldText({ checks, overall, missed, designs }: FieldResults, language: Language): FieldText {
  const words = WORDS[language];
  const { count } = figuresIn(language);
  const percents = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const effects = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const share = (value: number | null) => (value === null ? '–' : percents.format(value));
  const cells = (one: FieldShare) => [share(one.share), `${share(one.low)} – ${share(one.high)}`] as const;
  const looked = (one: { readonly looked: number; readonly drawn: number }) =>
    words.of(count(one.looked), count(one.drawn));
  const done = checks.filter((one) => one.looked > 0);
  const all = { looked: overall.looked, drawn: checks.reduce((sum, { drawn }) => sum + drawn, 0) };
  const rows = done.map((one) => [one.code, looked(one), ...cells(one)] as const);
  const estimates = (['list-to-people', 'people-to-list'] as const).flatMap((design) => {
    const one = designs[design];
    if (one === undefined || one.share === null) return [];
    const effect = one.designEffect === null ? '–' : effects.format(one.designEffect);
    return [
      words.estimate(
        words.designs[design],
        share(one.share),
        share(one.low),
        share(one.high),
        count(one.clusters),
        effect,
      ),
    ];
  });
  return {
    words,
    rows: rows.length === 0 ? [] : [...rows, [words.overall, looked(all), ...cells(overall)]],
    sentences: [
      ...(missed === null ? [] : [words.missed(count(missed.most), count(missed.entries), looked(missed))]),
      ...estimates,
    ],
    ofCheck(code) {
      const one = done.find((check) => check.code === code);
      return one === undefined ? null : words.ofCheck(looked(one), share(one.share), share(one.low), share(one.high));
    },
  };
}
