/** Searches the findings in the chosen language, shows those of some strengths, opens and closes them. */
export const FILTER_SCRIPT = `
  const controls = document.getElementById('controls');
  if (!controls) { chooseLanguage(); return; }
  const findings = [...document.querySelectorAll('details.finding')];
  const search = document.getElementById('search');
  const status = document.getElementById('status');
  const boxes = [...controls.querySelectorAll('input[type=checkbox]')];
  const families = [...document.querySelectorAll('details.family')];
  const checks = [...document.querySelectorAll('details.check')];
  let texts = new Map();
  const textOf = (element) => {
    if (!texts.has(element)) {
      const parts = [...element.querySelectorAll('summary, .evidence td, .measure, .place, .many tbody th, caption a')];
      texts.set(element, parts.map(ownText).join(' ').toLocaleLowerCase());
    }
    return texts.get(element);
  };
  const fits = (element, word) =>
    textOf(element).includes(word) || (word.length > 7 && element.querySelector('.fingerprint code').textContent.startsWith(word));
  const filter = () => {
    const number = new Intl.NumberFormat(root.lang);
    const words = search.value.toLocaleLowerCase().split(/\\s+/).filter(Boolean);
    const strengths = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
    let shown = 0;
    for (const finding of findings) {
      finding.hidden = !strengths.has(finding.dataset.strength) || !words.every((word) => fits(finding, word));
      if (!finding.hidden) shown += 1;
    }
    for (const check of checks) check.hidden = !check.querySelector('details.finding:not([hidden])');
    for (const family of families) family.hidden = !family.querySelector('details.check:not([hidden])');
    if (shown < findings.length) for (const part of [...families, ...checks]) if (!part.hidden) part.open = true;
    status.textContent = status.dataset.text.replace('{shown}', number.format(shown)).replace('{all}', number.format(findings.length));
  };
  const toggle = (open) => { for (const one of [...families, ...checks, ...findings]) if (!one.hidden) one.open = open; };
  search.addEventListener('input', filter);
  for (const box of boxes) box.addEventListener('change', filter);
  document.getElementById('open-all').addEventListener('click', () => toggle(true));
  document.getElementById('close-all').addEventListener('click', () => toggle(false));
  onLanguage.push(() => { texts = new Map(); filter(); });
  controls.hidden = false;
  chooseLanguage();
`;
