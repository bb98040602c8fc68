/**
 * The page's only script: it searches findings, opens and closes them, and opens what a link leads to.
 * The page is complete without it; its controls are hidden until it runs.
 */
export const SCRIPT = `
'use strict';
(() => {
  const controls = document.getElementById('controls');
  const findings = [...document.querySelectorAll('details.finding')];
  const reveal = () => {
    let target = null;
    try { target = document.getElementById(decodeURIComponent(location.hash.slice(1))); } catch { return; }
    if (!target) return;
    for (let element = target; element; element = element.parentElement) if (element.tagName === 'DETAILS') element.open = true;
    target.scrollIntoView();
  };
  addEventListener('hashchange', reveal);
  reveal();
  if (!controls) return;
  const search = document.getElementById('search');
  const status = document.getElementById('status');
  const boxes = [...controls.querySelectorAll('input[type=checkbox]')];
  const checks = [...document.querySelectorAll('section.check')];
  const texts = new Map();
  const textOf = (element) => {
    if (!texts.has(element)) {
      const parts = [...element.querySelectorAll('summary, td, dd, .place, .many tbody th, caption a')];
      texts.set(element, parts.map((part) => part.textContent).join(' ').toLocaleLowerCase());
    }
    return texts.get(element);
  };
  const fits = (element, word) =>
    textOf(element).includes(word) || (word.length > 7 && element.querySelector('.fingerprint code').textContent.startsWith(word));
  const number = new Intl.NumberFormat(document.documentElement.lang);
  const filter = () => {
    const words = search.value.toLocaleLowerCase().split(/\\s+/).filter(Boolean);
    const strengths = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
    let shown = 0;
    for (const finding of findings) {
      finding.hidden = !strengths.has(finding.dataset.strength) || !words.every((word) => fits(finding, word));
      if (!finding.hidden) shown += 1;
    }
    for (const check of checks) check.hidden = !check.querySelector('details.finding:not([hidden])');
    status.textContent = status.dataset.text.replace('{shown}', number.format(shown)).replace('{all}', number.format(findings.length));
  };
  const toggle = (open) => { for (const finding of findings) if (!finding.hidden) finding.open = open; };
  search.addEventListener('input', filter);
  for (const box of boxes) box.addEventListener('change', filter);
  document.getElementById('open-all').addEventListener('click', () => toggle(true));
  document.getElementById('close-all').addEventListener('click', () => toggle(false));
  controls.hidden = false;
  filter();
})();
`;
