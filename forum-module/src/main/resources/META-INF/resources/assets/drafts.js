// Keeps on the server what is being typed into a form with data-draft, every 20 seconds and when its page is left. Without this
// script its button “keep the draft” remains.
(() => {
  'use strict';

  const form = document.querySelector('form[data-draft]');
  if (!form) return;

  const EVERY = 20000;
  const MOST_ON_LEAVING = 30000;
  const LEFT_OUT = new Set([form.id, 'form', 'keepFor', 'acknowledged', 'acknowledgeFiles']);
  const kept = form.querySelector('[data-draft-kept]');
  const refused = form.querySelector('[data-draft-refused]');
  let changed = false;
  let sending = false;
  let sent = false;

  form.addEventListener('input', () => { changed = true; });
  form.addEventListener('submit', () => { sent = true; });
  addEventListener('pageshow', () => { sent = false; });
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') keep(); });
  setInterval(keep, EVERY);

  async function keep() {
    if (!changed || sending || sent) return;
    changed = false;
    sending = true;
    const body = JSON.stringify({ form: form.elements.form.value, place: form.dataset.place, fields: fields() });
    try {
      const answer = await fetch(form.dataset.draft, {
        method: 'POST',
        keepalive: body.length < MOST_ON_LEAVING,
        headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
        body
      });
      if (!answer.ok) throw new Error(answer.status);
      tell(await answer.json());
    } catch {
      changed = true;
      kept.textContent = kept.dataset.draftFailed;
    } finally {
      sending = false;
    }
  }

  // Nothing at all when nobody has written a word.
  function fields() {
    const all = {};
    const written = [...form.querySelectorAll('input[type=text], textarea')].some(field => field.value.trim());
    for (const [name, value] of written ? new FormData(form) : []) {
      if (typeof value !== 'string' || LEFT_OUT.has(name) || !/^[a-zA-Z]{1,30}$/.test(name)) continue;
      all[name] = name in all ? all[name] + '\n' + value : value;
    }
    return all;
  }

  function tell(told) {
    const time = new Date().toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' });
    kept.textContent = told.outcome === 'KEPT' ? kept.dataset.draftKept.replace('{0}', time) : kept.dataset.draftFailed;
    const words = told.refused.map(one => refused.dataset.draftRefused.replace('{0}', label(one.field)).replace('{1}', one.words)).join(' ');
    refused.hidden = !words;
    if (refused.textContent !== words) refused.textContent = words;
  }

  function label(field) {
    const words = document.querySelector(`label[for="${field}"]`);
    return words ? words.textContent.trim() : field;
  }
})();
