import type { Language } from '../src/model.js';
import type { Overview, Screen } from '../src/review/api-types.js';
import type { WebTexts } from './texts.js';

interface DecidedProps {
  readonly screen: Screen;
  readonly check: Overview['checks'][number];
  readonly language: Language;
  readonly texts: WebTexts;
}

/** What was decided on a finding, as far as the reviewer may see it. */
export function Decided({ screen, check, language, texts }: DecidedProps) {
  const day = (iso: string) =>
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(`${iso}T00:00:00Z`),
    );
  return (
    <>
      {screen.suppression !== null && (
        <p class="note">
          {texts.answered(screen.suppression.owner, day(screen.suppression.until))}: {screen.suppression.reason}
        </p>
      )}
      {screen.decisions.length > 0 && (
        <section aria-label={texts.said}>
          <h3>{texts.said}</h3>
          {screen.decisions.map((one) => (
            <div class="said" key={one.digest}>
              <p>
                <b>{texts.decisions[one.decision]}</b> · <bdi>{one.by}</bdi>
                {one.isMine && <span class="small"> ({texts.mine.toLocaleLowerCase()})</span>}
              </p>
              {one.explanation !== null && <p>{check.innocent[one.explanation - 1]?.[language]}</p>}
              <p>
                <bdi>{one.reason}</bdi>
              </p>
              {one.document !== null && (
                <p class="small">
                  <bdi>{one.document.which}</bdi> · <bdi>{one.document.from}</bdi> · {day(one.document.until)}
                </p>
              )}
              {one.reference !== null && (
                <p class="small">
                  <bdi>{one.reference}</bdi>
                </p>
              )}
            </div>
          ))}
        </section>
      )}
    </>
  );
}
