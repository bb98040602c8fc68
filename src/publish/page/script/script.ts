import { LANGUAGE_SCRIPT } from '../../../page/script/script-language.js';
import { SORT_SCRIPT } from '../../../page/script/script-sort.js';
import { ELSEWHERE_SCRIPT } from './script-elsewhere.js';
import { FACETS_SCRIPT } from './script-facets.js';
import { FILTER_SCRIPT } from './script-filter.js';
import { REST_SCRIPT } from './script-rest.js';

/**
 * The page's only script: it opens what a link leads to, searches findings, sorts tables, prints a card alone, and tells the
 * page which language was chosen. The page is complete without it; what needs it is hidden until it runs.
 */
export const SCRIPT = `
'use strict';
(() => {
  const reveal = () => {
    let target = null;
    try { target = document.getElementById(decodeURIComponent(location.hash.slice(1))); } catch { return; }
    if (!target) return;
    for (let element = target; element; element = element.parentElement) if (element.tagName === 'DETAILS') element.open = true;
    target.scrollIntoView();
  };
  addEventListener('hashchange', reveal);
  reveal();
  for (const button of document.querySelectorAll('.print-card')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      const card = button.closest('.precinct');
      const tec = card.closest('.tec');
      card.classList.add('chosen');
      tec.classList.add('holds');
      document.body.classList.add('one-card');
      print();
      card.classList.remove('chosen');
      tec.classList.remove('holds');
      document.body.classList.remove('one-card');
    });
  }
  const printPage = document.getElementById('print-page');
  printPage.hidden = false;
  printPage.addEventListener('click', () => print());
${LANGUAGE_SCRIPT}${SORT_SCRIPT}${REST_SCRIPT}${ELSEWHERE_SCRIPT}${FACETS_SCRIPT}${FILTER_SCRIPT}})();
`;
