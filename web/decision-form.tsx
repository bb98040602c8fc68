import type { Ref } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Decision } from '../src/decisions/line.js';
import type { Language } from '../src/model.js';
import type { Deciding, Overview, Refusal } from '../src/review/api-types.js';
import type { WebTexts } from './texts.js';

/** In the order of the keys 1 to 4. */
export const CHOICES: readonly Decision[] = ['confirmed', 'explained', 'needs-document', 'cannot-be-decided'];

interface FormProps {
  readonly check: Overview['checks'][number];
  readonly language: Language;
  readonly texts: WebTexts;
  readonly decision: Decision | null;
  readonly onChoose: (decision: Decision) => void;
  readonly reasonBox: Ref<HTMLTextAreaElement>;
  /** The list that may be decided at once; null where it may not. */
  readonly many: readonly number[] | null;
  readonly refusal: Refusal | 'lost' | null;
  readonly isBusy: boolean;
  readonly onSave: (given: Omit<Deciding, 'at' | 'again'> & { readonly isMany: boolean }) => void;
}

/** What a reviewer decides and why. Nothing is kept without a reason. */
export function DecisionForm(props: FormProps) {
  const { check, language, texts, decision, onChoose, reasonBox, many, refusal, isBusy, onSave } = props;
  const [reason, setReason] = useState('');
  const [explanation, setExplanation] = useState('');
  const [reference, setReference] = useState('');
  const [document, setDocument] = useState({ which: '', from: '', until: '' });
  const [isMany, setMany] = useState(false);
  const [count, setCount] = useState('');
  useEffect(() => {
    if (many === null || decision === 'confirmed') setMany(false);
  }, [many, decision]);
  const number = new Intl.NumberFormat(language);
  const save = () => {
    if (decision === null || isBusy) return;
    onSave({
      isMany,
      count: isMany ? Number(count.replace(/\D/g, '')) : null,
      decision,
      explanation: decision === 'explained' && explanation !== '' ? Number(explanation) : null,
      reason,
      reference: reference === '' ? null : reference,
      document: decision === 'needs-document' ? document : null,
    });
  };
  const isReady = decision !== null && /[\p{L}\p{N}]/u.test(reason) && !isBusy;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          save();
        }
      }}
    >
      <fieldset class="choices">
        <legend class="sr">{texts.decision}</legend>
        {CHOICES.map((choice, index) => (
          <button
            key={choice}
            type="button"
            class={decision === choice ? 'chosen' : ''}
            aria-pressed={decision === choice}
            title={texts.decisionNotes[choice]}
            onClick={() => onChoose(choice)}
          >
            <kbd>{index + 1}</kbd> {texts.decisions[choice]}
          </button>
        ))}
      </fieldset>
      {decision === 'explained' && (
        <label>
          <span>{texts.explanation}</span>
          <select value={explanation} onChange={(event) => setExplanation(event.currentTarget.value)}>
            <option value="">{texts.ownExplanation}</option>
            {check.innocent.map((text, index) => (
              <option key={text.en} value={String(index + 1)}>
                {text[language]}
              </option>
            ))}
          </select>
        </label>
      )}
      {decision === 'needs-document' &&
        (['which', 'from', 'until'] as const).map((part) => (
          <label key={part}>
            <span>{texts[part]}</span>
            <input
              {...(part === 'until' ? { type: 'date' as const } : { type: 'text' as const })}
              required
              maxLength={1000}
              value={document[part]}
              onInput={(event) => setDocument({ ...document, [part]: event.currentTarget.value })}
            />
          </label>
        ))}
      <label>
        <span>
          {texts.reason} <kbd>R</kbd>
        </span>
        <textarea
          ref={reasonBox}
          required
          maxLength={4000}
          value={reason}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </label>
      <label>
        <span>{texts.reference}</span>
        <input maxLength={1000} value={reference} onInput={(event) => setReference(event.currentTarget.value)} />
      </label>
      {many !== null && decision !== null && decision !== 'confirmed' && (
        <>
          <label class="tick">
            <input type="checkbox" checked={isMany} onChange={(event) => setMany(event.currentTarget.checked)} />
            {texts.many(number.format(many.length))}
          </label>
          {isMany && (
            <label>
              <span>{texts.typeCount(number.format(many.length))}</span>
              <input inputMode="numeric" value={count} onInput={(event) => setCount(event.currentTarget.value)} />
            </label>
          )}
          <p class="small">{texts.manyNote}</p>
        </>
      )}
      {refusal !== null && (
        <p class="problem" role="alert">
          {refusal === 'lost' ? texts.lost : texts.refusals[refusal]}
        </p>
      )}
      <div class="acts">
        <button class="go" type="submit" disabled={!isReady}>
          {isBusy ? texts.saving : texts.save} <kbd>Ctrl Enter</kbd>
        </button>
      </div>
    </form>
  );
}
