// Who is there, also without a connection: what could not be sent is kept in this browser and sent later. Each person is kept
// once, as they were noted last. Without this script the same buttons and the same form are sent at once.
(() => {
  'use strict';

  const box = document.querySelector('.unsent');
  const list = document.querySelector('.arrivals') || document.createElement('ul');
  if (!box) return;
  const place = 'presence ' + location.pathname;
  const count = document.querySelector('[data-there]');
  let sending = false;

  const kept = () => JSON.parse(localStorage.getItem(place) || '{}');
  const keep = notes => Object.keys(notes).length
    ? localStorage.setItem(place, JSON.stringify(notes))
    : localStorage.removeItem(place);

  function show() {
    const notes = Object.entries(kept());
    for (const [id, note] of notes) mark(id, note);
    count.textContent = list.querySelectorAll('.there').length + notes.filter(([, note]) => note.who).length;
  }

  function mark(id, note) {
    const row = document.getElementById('p-' + id);
    if (!row) return;
    row.classList.toggle('there', note.there);
  }

  function say(words, kind) {
    box.textContent = words;
    box.className = 'unsent ' + kind;
  }

  async function send() {
    if (sending) return;
    sending = true;
    let signedOut = false;
    let added = false;
    const refused = [];
    try {
      for (let next; (next = Object.entries(kept())[0]);) {
        const [id, note] = next;
        const answer = await post(note.who || { [note.there ? 'here' : 'gone']: id, at: note.at });
        // 409: it is too late for it. 422: the server does not take it. Anything else waits: for the server, or for a sign-in.
        signedOut = answer.redirected || answer.status === 401 || answer.status === 403;
        if (![204, 409, 422].includes(answer.status)) break;
        forget(id, note);
        if (note.who && answer.status === 204) added = true;
        if (note.who && answer.status !== 204) refused.push(note.who.name);
      }
    } catch {
      // There is no connection: it comes later.
    } finally {
      sending = false;
      tell(signedOut);
      if (refused.length) say(box.dataset.refused.replace('[who]', refused.join(', ')), 'wait');
      else if (added && !Object.keys(kept()).length) location.reload();
    }
  }

  function post(fields) {
    return fetch(location.pathname, {
      method: 'POST', credentials: 'same-origin', body: new URLSearchParams({ ...fields, quiet: '1' })
    });
  }

  // What was noted while it was being sent is not forgotten.
  function forget(id, sent) {
    const notes = kept();
    if (notes[id] && notes[id].there === sent.there) delete notes[id];
    keep(notes);
  }

  function tell(signedOut) {
    const left = Object.keys(kept()).length;
    if (left) say((signedOut ? box.dataset.in : box.dataset.left).replace('[n]', left), 'wait');
    else if (box.classList.contains('wait')) say('', '');
  }

  list.addEventListener('click', event => {
    const button = event.target.closest('button[name=here], button[name=gone]');
    if (!button) return;
    event.preventDefault();
    const there = button.name === 'here';
    const row = button.closest('li');
    keep({ ...kept(), [button.value]: { there, at: Math.floor(Date.now() / 1000) } });
    if (!there) row.querySelector('.since').textContent = '';
    show();
    row.querySelector(there ? '[name=gone]' : '[name=here]').focus();
    if (!box.classList.contains('wait')) {
      say((there ? box.dataset.saidThere : box.dataset.saidGone).replace('[who]', row.querySelector('strong').textContent), 'quiet');
    }
    send();
  });

  // Who has not registered. Where there is a connection the form is sent once more, for the page that answers: its number makes
  // one person of the two.
  const form = document.querySelector('.walk-in form');
  form.addEventListener('submit', async event => {
    event.preventDefault();
    const who = { ...Object.fromEntries(new FormData(form)), walkIn: '1' };
    try {
      await post(who);
    } catch {
      keep({ ...kept(), [who.key]: { who, there: true, at: 0 } });
      form.reset();
      form.elements.key.value = newKey();
      show();
      tell(false);
      form.elements.name.focus();
      return;
    }
    const pressed = document.createElement('input');
    Object.assign(pressed, { type: 'hidden', name: 'walkIn', value: '1' });
    form.append(pressed);
    form.submit();
  });

  function newKey() {
    const hex = [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('');
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  }

  const find = document.getElementById('find');
  const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (find) find.closest('.find').hidden = list.children.length < 8;
  if (find) find.addEventListener('input', () => {
    const words = plain(find.value).split(/\s+/);
    for (const row of list.children) {
      const text = plain(row.firstElementChild.textContent);
      row.hidden = !words.every(word => text.includes(word));
    }
  });

  addEventListener('online', send);
  setInterval(() => Object.keys(kept()).length && send(), 10000);
  show();
  if (Object.keys(kept()).length) send();
})();
