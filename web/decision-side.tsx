import type { Ref } from 'preact';
import type { Decision } from '../src/decisions/line.js';
import type { Language } from '../src/model.js';
import type { Deciding, Overview, Refusal, Screen, Standing } from '../src/review/api-types.js';
import { Decided } from './decided.js';
import { DecisionForm } from './decision-form.js';
import type { WebTexts } from './texts.js';

interface SideProps {
  readonly screen: Screen | null;
  readonly check: Overview['checks'][number] | undefined;
  readonly own: Standing | undefined;
  readonly language: Language;
  readonly texts: WebTexts;
  /** What was done last. */
  readonly said: string;
  /** The reviewer may decide on it. */
  readonly isOpen: boolean;
  readonly decision: Decision | null;
  readonly reasonBox: Ref<HTMLTextAreaElement>;
  readonly many: readonly number[] | null;
  readonly refusal: Refusal | 'lost' | null;
  readonly isBusy: boolean;
  /** Another number is an empty form. */
  readonly formNo: number;
  readonly onChoose: (decision: Decision) => void;
  readonly onUndo: () => void;
  readonly onSave: (given: Omit<Deciding, 'at'>, isMany: boolean) => void;
}

/** The right: what the reviewer decides, or has decided, and what others said, once that may be seen. */
export function DecisionSide(props: SideProps) {
  const { screen, check, own, language, texts, said, isOpen, isBusy, onUndo, onSave } = props;
  return (
    <aside class="side-right" aria-labelledby="decision-title">
      <h2 id="decision-title">{texts.decision}</h2>
      <p class="small">{texts.leads}</p>
      <p class="small" role="status">
        {said}
      </p>
      {screen !== null && check !== undefined && (
        <>
          {own?.outcome != null && <p>{texts.settledAs(texts.decisions[own.outcome])}</p>}
          {isOpen && (own?.by.length ?? 0) > 0 && <p class="note">{texts.blind}</p>}
          {isOpen && screen.earlier !== null && <Again {...props} earlier={screen.earlier} />}
          <Decided screen={screen} check={check} language={language} texts={texts} />
          {isOpen ? (
            <DecisionForm
              {...props}
              key={props.formNo}
              check={check}
              onSave={({ isMany, ...sent }) => onSave({ ...sent, again: null }, isMany)}
            />
          ) : (
            own?.mine != null && (
              <div class="acts">
                <button type="button" onClick={onUndo} disabled={isBusy}>
                  {texts.undo} <kbd>U</kbd>
                </button>
              </div>
            )
          )}
        </>
      )}
    </aside>
  );
}

/** The reviewer's decision on the evidence as it was; what asks for a document asks anew, with another day. */
function Again({ texts, isBusy, onSave, earlier }: SideProps & { readonly earlier: NonNullable<Screen['earlier']> }) {
  return (
    <div class="changes">
      <p>{texts.earlier(texts.decisions[earlier.decision])}</p>
      <p class="small">
        <bdi>{earlier.reason}</bdi>
      </p>
      <button
        type="button"
        disabled={isBusy || earlier.decision === 'needs-document'}
        onClick={() =>
          onSave(
            {
              ...{ count: null, explanation: null, reference: null, document: null },
              decision: earlier.decision,
              reason: earlier.reason,
              again: earlier.digest,
            },
            false,
          )
        }
      >
        {texts.again}
      </button>
    </div>
  );
}
