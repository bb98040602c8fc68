/** Searches the findings in the chosen language, shows those of a place, subject, check and strength, opens and closes them. */
export const FILTER_SCRIPT = `
  const controls = document.getElementById('controls');
  if (!controls) { chooseLanguage(); return; }
  const findings = [...document.querySelectorAll('details.finding')];
  const search = document.getElementById('search');
  const status = document.getElementById('status');
  const boxes = [...controls.querySelectorAll('input[type=checkbox]')];
  const families = [...document.querySelectorAll('details.family')];
  const checks = [...document.querySelectorAll('details.check')];
  const places = [...document.querySelectorAll('#precinct-names option')];
  const filters = ['region', 'tec', 'precinct', 'family', 'check'];
  const chooser = (name) => document.getElementById('by-' + name);
  const chosen = (name) => (chooser(name) ? chooser(name).value.trim() : '');
  const familyOf = new Map(checks.map((check) => [check.dataset.code, check.closest('.family').id.slice(7)]));
  let texts = new Map();
  const textOf = (element) => {
    if (!texts.has(element)) {
      const parts = [...element.querySelectorAll('summary, .evidence td, .measure, .place, .many tbody th, caption a')];
      texts.set(element, parts.map(ownText).join(' ').toLocaleLowerCase());
    }
    return texts.get(element);
  };
  const placesOf = (element) => (element.dataset.at ? element.dataset.at.split(' ').map(Number) : []);
  const wantedNow = () => {
    const words = search.value.toLocaleLowerCase().split(/\\s+/).filter(Boolean);
    const strong = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
    const [region, tec, precinct, family, check] = filters.map(chosen);
    const isPlace = (at) => places[at] && (!precinct || places[at].value === precinct) && (!tec || places[at].dataset.tec === tec) && (!region || places[at].dataset.region === region);
    const anywhere = !precinct && !tec && !region;
    return {
      isAll: words.length === 0 && strong.size === boxes.length && anywhere && !family && !check,
      words,
      place: (code, strength, at) =>
        strong.has(strength) && (!check || code === check) && (!family || familyOf.get(code) === family) && (anywhere || at.some(isPlace)),
      fits(code, strength, at, text, anchor) {
        return this.place(code, strength, at) && words.every((word) => text.includes(word) || (word.length > 7 && anchor.toLocaleLowerCase().includes(word)));
      },
    };
  };
  const remember = (wanted) => {
    const state = new URLSearchParams();
    if (search.value) state.set('q', search.value);
    for (const name of filters) if (chosen(name)) state.set(name, chosen(name));
    const off = boxes.filter((box) => !box.checked).map((box) => box.value);
    if (off.length > 0) state.set('without', off.join());
    if (!wanted.isAll) history.replaceState(null, '', '#?' + state);
    else if (location.hash.startsWith('#?')) history.replaceState(null, '', '#findings');
  };
  const restore = () => {
    if (!location.hash.startsWith('#?')) return;
    const state = new URLSearchParams(location.hash.slice(2));
    search.value = state.get('q') || '';
    for (const name of filters) if (chooser(name)) chooser(name).value = state.get(name) || '';
    const off = (state.get('without') || '').split(',');
    for (const box of boxes) box.checked = !off.includes(box.value);
    document.getElementById('findings').scrollIntoView();
  };
  const filter = () => {
    const number = new Intl.NumberFormat(root.lang);
    const wanted = wantedNow();
    let shown = 0;
    for (const finding of findings) {
      const code = finding.id.split('-')[0];
      finding.hidden = !wanted.place(code, finding.dataset.strength, placesOf(finding)) || (wanted.words.length > 0 && !wanted.fits(code, finding.dataset.strength, placesOf(finding), textOf(finding), finding.id));
      if (!finding.hidden) shown += 1;
    }
    for (const check of checks) check.hidden = !check.querySelector('details.finding:not([hidden])');
    for (const family of families) family.hidden = !family.querySelector('details.check:not([hidden])');
    if (!wanted.isAll) for (const part of [...families, ...checks]) if (!part.hidden) part.open = true;
    status.textContent = status.dataset.text.replace('{shown}', number.format(shown)).replace('{all}', number.format(findings.length));
    remember(wanted);
    listRest(wanted);
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
  addEventListener('hashchange', () => { if (location.hash.startsWith('#?')) { restore(); filter(); } });
  onLanguage.push(() => { texts = new Map(); filter(); });
  controls.hidden = false;
  restore();
  chooseLanguage();
`;
