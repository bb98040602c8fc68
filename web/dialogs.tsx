import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Decision } from '../src/decisions/line.js';
import type { Language } from '../src/model.js';
import type { Progress, Standing } from '../src/review/api-types.js';
import { askProgress } from './ask.js';
import type { WebTexts } from './texts.js';

interface DialogProps {
  readonly title: string;
  readonly texts: WebTexts;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

function Dialog({ title, texts, onClose, children }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => box.current?.showModal(), []);
  return (
    <dialog ref={box} onClose={onClose} aria-labelledby="dialog-title">
      <h2 id="dialog-title">{title}</h2>
      {children}
      <div class="acts">
        <button type="button" onClick={() => box.current?.close()}>
          {texts.close}
        </button>
      </div>
    </dialog>
  );
}

/** The keys. */
export function Help({ texts, onClose }: { readonly texts: WebTexts; readonly onClose: () => void }) {
  return (
    <Dialog title={texts.help} texts={texts} onClose={onClose}>
      <div class="keys">
        {texts.keys.map(([key, says]) => (
          <>
            <span>
              <kbd>{key}</kbd>
            </span>
            <span>{says}</span>
          </>
        ))}
      </div>
      <p class="note">{texts.leads}</p>
    </Dialog>
  );
}

interface ProgressProps {
  readonly texts: WebTexts;
  readonly language: Language;
  readonly onClose: () => void;
}

/** How far reviewing has come, how far two reviewers agree, and the digest that proves the file. */
export function ProgressPage({ texts, language, onClose }: ProgressProps) {
  const [progress, setProgress] = useState<Progress | null>(null);
  useEffect(() => void askProgress().then(setProgress, () => {}), []);
  const number = new Intl.NumberFormat(language);
  const kappa = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (
    <Dialog title={texts.progress} texts={texts} onClose={onClose}>
      {progress !== null && (
        <>
          <Numbers
            rows={[
              [texts.figures.all, number.format(progress.findings)],
              ...(Object.keys(progress.states) as Standing['state'][])
                .filter((state) => progress.states[state] > 0)
                .map((state): [string, string] => [texts.states[state], number.format(progress.states[state])]),
              ...(progress.fresh === null ? [] : [[texts.figures.fresh, number.format(progress.fresh)] as const]),
              [texts.figures.gone, number.format(progress.gone.length)],
            ]}
          />
          <h3>{texts.settledTitle}</h3>
          <Numbers
            rows={(Object.keys(progress.outcomes) as Decision[]).map((decision) => [
              texts.decisions[decision],
              number.format(progress.outcomes[decision]),
            ])}
          />
          {progress.reviewers.length > 0 && (
            <>
              <h3>{texts.by}</h3>
              <Numbers rows={progress.reviewers.map(({ name, decided }) => [name, number.format(decided)])} />
            </>
          )}
          <h3>{texts.agreement}</h3>
          {progress.agreement.length === 0 ? (
            <p class="note">{texts.noAgreement}</p>
          ) : (
            <table>
              <thead>
                <tr>
                  {texts.agreementHeads.map((head, index) => (
                    <th key={head} scope="col" class={index === 0 ? '' : 'num'}>
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {progress.agreement.map((one) => (
                  <tr key={one.code}>
                    <th scope="row">{one.code}</th>
                    <td class="num">{number.format(one.pairs)}</td>
                    <td class="num">{number.format(one.equal)}</td>
                    <td class="num">{one.kappa === null ? '–' : kappa.format(one.kappa)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          {progress.agreement.some(({ pairs, equal, kappa: known }) => known === null && equal < pairs) && (
            <p class="note">{texts.kappaWaits}</p>
          )}
          <Numbers rows={[[texts.figures.lines, number.format(progress.lines)]]} />
          <p class="small">
            {texts.figures.head}: <code>{progress.head}</code>
          </p>
          <p class="note">{texts.headNote}</p>
        </>
      )}
    </Dialog>
  );
}

function Numbers({ rows }: { readonly rows: readonly (readonly [string, string])[] }) {
  return (
    <table>
      <tbody>
        {rows.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">
              <bdi>{name}</bdi>
            </th>
            <td class="num">{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
