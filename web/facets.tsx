import type { Language, Strength } from '../src/model.js';
import type { Overview, Standing } from '../src/review/api-types.js';
import { FACETS, type Facet, type Found, type Selection } from './selection.js';
import type { WebTexts } from './texts.js';

interface FacetsProps {
  readonly overview: Overview;
  readonly found: Found;
  readonly selection: Selection;
  readonly language: Language;
  readonly texts: WebTexts;
  readonly onChoose: (facet: Facet, value: string | null) => void;
}

/** Values of one facet that are listed; the rest are reached by narrowing another one, or by the search. */
const MOST_VALUES = 40;
const OPEN_FIRST: readonly Facet[] = ['state', 'check'];

/** The filters, each value with how many findings it would leave. */
export function Facets({ overview, found, selection, language, texts, onChoose }: FacetsProps) {
  const number = new Intl.NumberFormat(language);
  // On a phone they would push the findings out of sight.
  const isWide = matchMedia('(min-width: 64rem)').matches;
  return (
    <nav class="facets" aria-label={texts.narrow}>
      {FACETS.map((facet) => {
        const counts = found.counts.get(facet) ?? [];
        const chosen = selection.chosen[facet];
        if (counts.length === 0 && chosen === undefined) return null;
        return (
          <details key={facet} open={isWide && (OPEN_FIRST.includes(facet) || chosen !== undefined)}>
            <summary>
              {texts.facets[facet]}
              {chosen !== undefined && <span class="small">: {nameOf(overview, facet, chosen, language, texts)}</span>}
            </summary>
            <ul>
              {counts.slice(0, MOST_VALUES).map(([value, count]) => (
                <li key={value}>
                  <button
                    type="button"
                    class={chosen === value ? 'chosen' : ''}
                    aria-pressed={chosen === value}
                    onClick={() => onChoose(facet, chosen === value ? null : value)}
                  >
                    <span>{nameOf(overview, facet, value, language, texts)}</span>
                    <span class="count-of">{number.format(count)}</span>
                  </button>
                </li>
              ))}
            </ul>
            {counts.length > MOST_VALUES && (
              <p class="small">{texts.more(number.format(counts.length - MOST_VALUES))}</p>
            )}
          </details>
        );
      })}
    </nav>
  );
}

function nameOf(overview: Overview, facet: Facet, value: string, language: Language, texts: WebTexts): string {
  if (facet === 'state') return texts.states[value as Standing['state']] ?? value;
  if (facet === 'strength') return texts.strengths[value as Strength] ?? value;
  if (facet === 'family') return overview.checks.find(({ family }) => family.en === value)?.family[language] ?? value;
  if (facet !== 'check') return value;
  const check = overview.checks.find(({ code }) => code === value);
  return check === undefined ? value : `${value} ${check.title[language]}`;
}
