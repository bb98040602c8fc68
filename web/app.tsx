import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Decision } from '../src/decisions/line.js';
import type { Language } from '../src/model.js';
import type { Answer, Deciding, Overview, Refusal, Screen } from '../src/review/api-types.js';
import { askScreen, sendDecision, sendReveal, sendUndo } from './ask.js';
import { CHOICES } from './decision-form.js';
import { DecisionSide } from './decision-side.js';
import { Help, ProgressPage } from './dialogs.js';
import { Facets } from './facets.js';
import { FindingView } from './finding-view.js';
import { useFound } from './found.js';
import { useKeys } from './keys.js';
import { FindingList } from './list.js';
import { addressOf, type Facet, isOf, readAddress, type Selection } from './selection.js';
import { TEXTS } from './texts.js';
import { TopBar } from './top-bar.js';

/** What the finding that is shown is about. */
function heading(): string {
  return document.getElementById('finding-title')?.textContent ?? '';
}

/** The desk: filters and list, one finding, its decision. */
export function App({ overview, first }: { readonly overview: Overview; readonly first: Language }) {
  const [language, setLanguage] = useState<Language>(first);
  const [reviewers, setReviewers] = useState(overview.reviewers);
  const [standing, setStanding] = useState(() => new Map(overview.standing.map((one) => [one.at, one])));
  const start = useMemo(() => readAddress(location.hash), []);
  const [selection, setSelection] = useState<Selection>({ search: start.search, chosen: start.chosen });
  const [open, setOpen] = useState<number | null>(() => {
    const { finding } = start;
    const at = finding === null ? -1 : overview.fingerprints.findIndex((short) => isOf(finding, short));
    return at < 0 ? null : at;
  });
  const [screen, setScreen] = useState<{ readonly at: number; readonly screen: Screen } | null>(null);
  const [decision, setDecision] = useState<Decision | null>(null);
  const [refusal, setRefusal] = useState<Refusal | 'lost' | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const [formNo, setFormNo] = useState(0);
  const [dialog, setDialog] = useState<'help' | 'progress' | null>(null);
  const reasonBox = useRef<HTMLTextAreaElement>(null);
  const asked = useRef(0);
  /** The finding that was decided on last. */
  const last = useRef<number | null>(null);
  const searchBox = useRef<HTMLInputElement>(null);
  const texts = TEXTS[language];
  const number = new Intl.NumberFormat(language);

  const found = useFound(overview, standing, reviewers, selection);
  const { list } = found;
  const at = open ?? list[0] ?? null;

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${texts.review} · ${overview.title[language]}`;
  }, [language, texts, overview]);
  useEffect(() => {
    const print = open === null ? null : (overview.fingerprints[open] ?? null);
    history.replaceState(null, '', addressOf(selection, print, language));
  }, [selection, open, overview, language]);
  const load = useCallback((place: number | null, tongue: Language) => {
    // Answers may overtake each other: only that of the last question is shown, or a decision would be on another finding than is seen.
    asked.current += 1;
    const own = asked.current;
    if (place === null) return setScreen(null);
    askScreen(place, tongue).then(
      (loaded) => own === asked.current && setScreen({ at: place, screen: loaded }),
      () => setRefusal('lost'),
    );
  }, []);
  useEffect(() => load(at, language), [at, language, load]);
  // Another finding begins with an empty form.
  useEffect(() => {
    setDecision(null);
    setRefusal(null);
    setFormNo((no) => no + 1);
  }, [at]);

  const move = (step: number) => {
    const place = at === null ? -1 : list.indexOf(at);
    const next = list[Math.min(list.length - 1, Math.max(0, place + step))];
    if (next !== undefined) setOpen(next);
    setSaid('');
  };
  const take = (answer: Answer): boolean => {
    setBusy(false);
    if ('refused' in answer) {
      setRefusal(answer.refused);
      return false;
    }
    setRefusal(null);
    setReviewers(answer.reviewers);
    setStanding(new Map([...standing, ...answer.standing.map((one) => [one.at, one] as const)]));
    return true;
  };
  const fail = () => {
    setBusy(false);
    setRefusal('lost');
  };
  const send = (places: readonly number[], sent: Omit<Deciding, 'at'>) => {
    setBusy(true);
    // Before the list is narrowed by the decision itself, so that the next one is the next that was seen.
    const next = list.slice(list.indexOf(at ?? -1) + 1).find((one) => !places.includes(one));
    sendDecision({ ...sent, at: places }).then((answer) => {
      if (!take(answer)) return;
      last.current = places.length === 1 ? (places[0] ?? null) : null;
      setSaid(
        texts.kept(
          places.length === 1 ? `${check?.code} ${heading()}` : number.format(places.length),
          texts.decisions[sent.decision],
        ),
      );
      if (next !== undefined) setOpen(next);
      else load(at, language);
    }, fail);
  };
  const undo = () => {
    // On the next finding one notices what was wrong with the one before.
    const back = [at, last.current].find((one) => one !== null && standing.get(one)?.mine != null) ?? null;
    if (back === null || isBusy) return;
    setBusy(true);
    sendUndo(back).then((answer) => {
      if (!take(answer)) return;
      setSaid(texts.undone);
      last.current = null;
      setOpen(back);
      if (back === at) load(back, language);
    }, fail);
  };
  const choose = (choice: Decision) => {
    if (at === null || !isOpen || screen?.at !== at) return;
    setDecision(choice);
    reasonBox.current?.focus();
  };

  const own = at === null ? undefined : standing.get(at);
  const isOpen = own?.mine == null && own?.state !== 'settled';
  const check = overview.checks[at === null ? 0 : (overview.check[at] ?? 0)];
  const many = useMemo(() => {
    const ofFirst = (one: number) => overview.check[one] === overview.check[list[0] ?? -1];
    return list.length > 1 && list.every((one) => ofFirst(one) && !standing.has(one)) ? list : null;
  }, [overview, list, standing]);

  useKeys({
    isBlocked: dialog !== null,
    next: () => move(1),
    previous: () => move(-1),
    choose: (index) => choose(CHOICES[index] ?? 'confirmed'),
    reason: () => reasonBox.current?.focus(),
    undo,
    search: () => searchBox.current?.focus(),
    help: () => setDialog('help'),
    progress: () => setDialog('progress'),
  });

  const select = (change: Partial<Selection>) => {
    setOpen(null);
    setSelection({ ...selection, ...change });
  };
  const onChoose = (facet: Facet, value: string | null) => {
    const { [facet]: _, ...others } = selection.chosen;
    select({ chosen: value === null ? others : { ...others, [facet]: value } });
  };
  return (
    <div class="desk">
      <TopBar overview={overview} language={language} texts={texts} onLanguage={setLanguage} onDialog={setDialog} />
      <section class="side-left" aria-label={texts.findings}>
        <div class="search">
          <input
            ref={searchBox}
            type="search"
            aria-label={texts.search}
            placeholder={texts.search}
            value={selection.search}
            onInput={(event) => select({ search: event.currentTarget.value })}
          />
        </div>
        <Facets
          overview={overview}
          found={found}
          selection={selection}
          language={language}
          texts={texts}
          onChoose={onChoose}
        />
        <div class="list-head">
          <span role="status">
            {texts.findings}: {texts.shown(number.format(list.length), number.format(overview.check.length))}
          </span>
          {(selection.search !== '' || Object.keys(selection.chosen).length > 0) && (
            <button type="button" onClick={() => select({ search: '', chosen: {} })}>
              {texts.clear}
            </button>
          )}
        </div>
        <FindingList
          overview={overview}
          list={list}
          standing={standing}
          open={at}
          language={language}
          texts={texts}
          onOpen={setOpen}
        />
      </section>
      {screen !== null && at !== null ? (
        <FindingView
          screen={screen.screen}
          at={screen.at}
          mayReveal={overview.mayReveal}
          texts={texts}
          onReveal={() => void sendReveal(at, language).then((loaded) => setScreen({ at, screen: loaded }), fail)}
          onMask={() => load(at, language)}
          onOpen={setOpen}
        />
      ) : (
        <main class="middle">{texts.none}</main>
      )}
      <DecisionSide
        {...{
          screen: screen?.at === at ? screen.screen : null,
          check,
          own,
          language,
          texts,
          said,
          isOpen,
          decision,
          reasonBox,
          many,
        }}
        {...{ refusal, isBusy, formNo }}
        onChoose={choose}
        onUndo={undo}
        onSave={(sent, isMany) => send(isMany && many !== null ? many : at === null ? [] : [at], sent)}
      />
      {dialog === 'help' && <Help texts={texts} onClose={() => setDialog(null)} />}
      {dialog === 'progress' && <ProgressPage texts={texts} language={language} onClose={() => setDialog(null)} />}
    </div>
  );
}
