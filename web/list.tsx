import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../src/model.js';
import type { Overview, Sentence, Standing } from '../src/review/api-types.js';
import { askSentences } from './ask.js';
import type { WebTexts } from './texts.js';

interface ListProps {
  readonly overview: Overview;
  readonly list: readonly number[];
  readonly standing: ReadonlyMap<number, Standing>;
  readonly open: number | null;
  readonly language: Language;
  readonly texts: WebTexts;
  readonly onOpen: (at: number) => void;
}

/** Height of a line of the list, in units of the root's letters, as in the style. */
const ROW_REM = 4.25;
/** A state of more letters takes a line of its own: beside the subject it would cut it. */
const BESIDE_A_SUBJECT = 12;
/** Lines that are drawn above and below those in sight. */
const SPARE = 8;
/** Browsers give an element no more height than some millions of pixels. */
const TALLEST = 6_000_000;
/** Sentences wait until scrolling rests. */
const REST_MS = 80;

const known = new Map<string, Sentence>();

/** The list of findings, of which only the lines in sight are elements: a hundred thousand scroll as a hundred do. */
export function FindingList({ overview, list, standing, open, language, texts, onOpen }: ListProps) {
  const box = useRef<HTMLDivElement>(null);
  const [sight, setSight] = useState({ top: 0, height: 800 });
  const [, redraw] = useState(0);
  const row = ROW_REM * rootSize();
  const whole = list.length * row;
  const scale = Math.min(1, TALLEST / Math.max(1, whole));
  const from = Math.max(0, Math.floor(sight.top / scale / row) - SPARE);
  const until = Math.min(list.length, Math.ceil(sight.top / scale / row + sight.height / row) + SPARE);
  const shown = list.slice(from, until);
  const shift = scale < 1 ? sight.top - sight.top / scale : 0;

  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const look = () => setSight({ top: element.scrollTop, height: element.clientHeight });
    const watch = new ResizeObserver(look);
    watch.observe(element);
    return () => watch.disconnect();
  }, []);

  const place = open === null ? -1 : list.indexOf(open);
  useEffect(() => {
    const element = box.current;
    if (element === null || place < 0) return;
    const [top, bottom] = [place * row * scale, (place + 1) * row * scale];
    if (top < element.scrollTop) element.scrollTop = top;
    else if (bottom > element.scrollTop + element.clientHeight) element.scrollTop = bottom - element.clientHeight;
  }, [place, row, scale]);

  const wanted = shown.filter((at) => !known.has(`${language} ${at}`)).join();
  useEffect(() => {
    if (wanted === '') return;
    const timer = setTimeout(() => {
      const places = wanted.split(',').map(Number);
      askSentences(places, language).then(
        (sentences) => {
          for (const [index, at] of places.entries()) {
            const sentence = sentences[index];
            if (sentence !== undefined) known.set(`${language} ${at}`, sentence);
          }
          redraw((count) => count + 1);
        },
        () => {},
      );
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [wanted, language]);

  return (
    <div
      class="list"
      ref={box}
      onScroll={(event) => setSight({ top: event.currentTarget.scrollTop, height: event.currentTarget.clientHeight })}
    >
      {list.length === 0 && <p class="lone">{texts.none}</p>}
      <ol style={{ height: `${Math.min(whole, TALLEST)}px` }} aria-label={texts.findings}>
        {shown.map((at, index) => (
          <li
            key={at}
            style={{ top: `${(from + index) * row + shift}px` }}
            aria-setsize={list.length}
            aria-posinset={from + index + 1}
          >
            <Row
              at={at}
              overview={overview}
              standing={standing.get(at)}
              isOpen={at === open}
              sentence={known.get(`${language} ${at}`)}
              texts={texts}
              onOpen={onOpen}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}

interface RowProps {
  readonly at: number;
  readonly overview: Overview;
  readonly standing: Standing | undefined;
  readonly isOpen: boolean;
  readonly sentence: Sentence | undefined;
  readonly texts: WebTexts;
  readonly onOpen: (at: number) => void;
}

function Row({ at, overview, standing, isOpen, sentence, texts, onOpen }: RowProps) {
  const check = overview.checks[overview.check[at] ?? 0];
  const state = texts.states[standing?.state ?? 'undecided'];
  const said = standing?.mine ? texts.decisions[standing.mine] : state;
  return (
    <a
      class={said.length > BESIDE_A_SUBJECT ? 'long' : undefined}
      href={`#finding-${at}`}
      aria-current={isOpen ? 'true' : undefined}
      onClick={(event) => {
        event.preventDefault();
        onOpen(at);
      }}
    >
      <span class="row">
        <b>
          {check?.code} <bdi>{sentence?.subject ?? overview.subjects[at]}</bdi>
        </b>
        <span class="how">{said}</span>
      </span>
      <span class="says">{sentence?.says}</span>
    </a>
  );
}

function rootSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}
