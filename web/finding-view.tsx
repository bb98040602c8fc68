import { useEffect, useRef } from 'preact/hooks';
import type { Screen } from '../src/review/api-types.js';
import { fromServer } from './markup.js';
import type { WebTexts } from './texts.js';

interface ViewProps {
  readonly screen: Screen;
  readonly at: number;
  readonly mayReveal: boolean;
  readonly texts: WebTexts;
  readonly onReveal: () => void;
  readonly onMask: () => void;
  readonly onOpen: (at: number) => void;
}

/** The middle: what the audit says of one finding. Links to other findings open them here. */
export function FindingView({ screen, at, mayReveal, texts, onReveal, onMask, onOpen }: ViewProps) {
  const box = useRef<HTMLElement>(null);
  // Another finding begins at its top.
  useEffect(() => box.current?.scrollTo({ top: 0 }), [at]);
  return (
    <main
      class="middle"
      ref={box}
      tabIndex={-1}
      aria-labelledby="finding-title"
      onClick={(event) => {
        const link = (event.target as Element).closest('a[data-at]');
        if (link === null) return;
        event.preventDefault();
        onOpen(Number(link.getAttribute('data-at')));
      }}
      onKeyDown={() => {}}
    >
      {screen.revealed && (
        <p class="problem" role="status">
          {texts.revealed}
        </p>
      )}
      {/* Written and escaped by the server, as the report is. */}
      <div dangerouslySetInnerHTML={fromServer(screen.markup) as { __html: string }} />
      {mayReveal && (
        <p>
          <button type="button" onClick={screen.revealed ? onMask : onReveal}>
            {screen.revealed ? texts.hide : texts.reveal}
          </button>{' '}
          <span class="small">{texts.revealNote}</span>
        </p>
      )}
    </main>
  );
}
