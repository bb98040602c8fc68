/**
 * Shows the findings that fit the words, place, subject, check, strength and state of review, and keeps the choice in the
 * address. Items are findings on the page and rows of the packed block alike.
 */
export const FILTER_SCRIPT = `
  const findings = [...document.querySelectorAll('details.finding')];
  const search = document.getElementById('search');
  const status = document.getElementById('status');
  const boxes = [...controls.querySelectorAll('input[type=checkbox]')];
  const families = [...document.querySelectorAll('details.family')];
  const checks = [...document.querySelectorAll('details.check')];
  const filters = ['region', 'tec', 'precinct', 'family', 'check', 'review'];
  const chooser = (name) => document.getElementById('by-' + name);
  const chosen = (name) => (chooser(name) ? chooser(name).value.trim() : '');
  let texts = new Map();
  const textOf = (element) => {
    if (!texts.has(element)) {
      const parts = [...element.querySelectorAll('summary, .evidence td, .measure, .place, .many tbody th, caption a')];
      texts.set(element, parts.map(ownText).join(' ').toLocaleLowerCase());
    }
    return texts.get(element);
  };
  const items = findings.map((element) => ({
    element,
    code: element.id.split('-')[0],
    strength: element.dataset.strength,
    review: element.dataset.review || '',
    at: element.dataset.at ? element.dataset.at.split(' ').map(Number) : [],
    anchor: element.id.toLocaleLowerCase(),
    text: () => textOf(element),
  }));
  const wantedNow = () => {
    const wanted = { words: search.value.toLocaleLowerCase().split(/\\s+/).filter(Boolean), strong: new Set(boxes.filter((box) => box.checked).map((box) => box.value)) };
    for (const name of filters) wanted[name] = chosen(name);
    wanted.anywhere = !wanted.precinct && !wanted.tec && !wanted.region;
    wanted.isAll = wanted.words.length === 0 && wanted.strong.size === boxes.length && filters.every((name) => !wanted[name]);
    return wanted;
  };
  const remember = (wanted) => {
    const state = new URLSearchParams();
    if (search.value) state.set('q', search.value);
    for (const name of filters) if (wanted[name]) state.set(name, wanted[name]);
    const off = boxes.filter((box) => !box.checked).map((box) => box.value);
    if (off.length > 0) state.set('without', off.join());
    if (!wanted.isAll) history.replaceState(null, '', '#?' + state);
    else if (location.hash.startsWith('#?')) history.replaceState(null, '', '#findings');
  };
  const restore = () => {
    const anchor = location.hash.slice(1);
    // A link to a finding that stands here in short alone leads to it by its anchor.
    const isInShort = rest && /^[A-Z]{2}\\d+-[0-9a-f]/.test(anchor) && !document.getElementById(anchor);
    if (!isInShort && !anchor.startsWith('?')) return;
    const state = isInShort ? new URLSearchParams({ q: anchor }) : new URLSearchParams(anchor.slice(1));
    search.value = state.get('q') || '';
    for (const name of filters) if (chooser(name)) chooser(name).value = state.get(name) || '';
    const off = (state.get('without') || '').split(',');
    for (const box of boxes) box.checked = !off.includes(box.value);
    document.getElementById('findings').scrollIntoView();
  };
  let turn = 0;
  const filter = async () => {
    const own = (turn += 1);
    const wanted = wantedNow();
    const counts = noCounts();
    let shown = 0;
    for (const item of items) {
      const fits = tally(item, wanted, counts);
      item.element.hidden = !fits;
      if (fits) shown += 1;
    }
    for (const check of checks) check.hidden = !check.querySelector('details.finding:not([hidden])');
    for (const family of families) family.hidden = !family.querySelector('details.check:not([hidden])');
    if (!wanted.isAll) for (const part of [...families, ...checks]) if (!part.hidden) part.open = true;
    const number = new Intl.NumberFormat(root.lang);
    status.textContent = status.dataset.text.replace('{shown}', number.format(shown)).replace('{all}', number.format(findings.length));
    remember(wanted);
    showElsewhere(wanted.words);
    if (rest && (restAsked || !wanted.isAll)) {
      const rows = await unpack(root.lang);
      // Whoever types on has asked for something else meanwhile.
      if (own !== turn) return;
      listRest(rows.filter((row) => tally(row, wanted, counts)), rows.length);
    }
    paint(wanted.isAll ? null : counts);
  };
  const toggle = (open) => { for (const one of [...families, ...checks, ...findings]) if (!one.hidden) one.open = open; };
  search.addEventListener('input', filter);
  for (const box of boxes) box.addEventListener('change', filter);
  for (const name of filters) if (chooser(name)) chooser(name).addEventListener('input', filter);
  document.getElementById('clear').addEventListener('click', () => {
    search.value = '';
    for (const name of filters) if (chooser(name)) chooser(name).value = '';
    for (const box of boxes) box.checked = true;
    filter();
  });
  document.getElementById('open-all').addEventListener('click', () => toggle(true));
  document.getElementById('close-all').addEventListener('click', () => toggle(false));
  addEventListener('hashchange', () => { const before = search.value + location.hash; restore(); if (location.hash.startsWith('#?') || search.value + location.hash !== before) filter(); });
  document.getElementById('findings').addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || event.target.tagName !== 'SUMMARY') return;
    const heads = [...document.querySelectorAll('#findings :is(.family, .check, .finding) > summary')].filter((head) => head.checkVisibility());
    const next = heads[heads.indexOf(event.target) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  onLanguage.push(() => { texts = new Map(); titles.clear(); spotTexts.clear(); filter(); });
  controls.hidden = false;
  // On a telephone the choices would fill the screen; one line of it says that they are there.
  document.getElementById('choices').open = matchMedia('(min-width: 44rem)').matches;
  restore();
  chooseLanguage();
`;
