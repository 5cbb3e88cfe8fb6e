// Who is there, also without a connection: what could not be sent is kept in this browser and sent later. Each person is kept
// once, as they were noted last. Without this script the same buttons send a form.
(() => {
  'use strict';

  const box = document.querySelector('.unsent');
  const list = document.querySelector('.arrivals');
  if (!box || !list) return;
  const place = 'presence ' + location.pathname;
  const count = document.querySelector('[data-there]');
  let sending = false;

  const kept = () => JSON.parse(localStorage.getItem(place) || '{}');
  const keep = notes => Object.keys(notes).length
    ? localStorage.setItem(place, JSON.stringify(notes))
    : localStorage.removeItem(place);

  function show() {
    for (const [id, note] of Object.entries(kept())) mark(id, note);
    count.textContent = list.querySelectorAll('.there').length;
  }

  function mark(id, note) {
    const row = document.getElementById('p-' + id);
    if (!row) return;
    row.classList.toggle('there', note.there);
    if (note.there && !row.querySelector('.since').textContent) {
      const time = new Date(note.at * 1000);
      row.querySelector('.since').textContent = new Intl.DateTimeFormat(document.documentElement.lang, { timeStyle: 'short' }).format(time);
    }
  }

  function say(words, kind) {
    box.textContent = words;
    box.className = 'unsent ' + kind;
  }

  async function send() {
    if (sending) return;
    sending = true;
    let signedOut = false;
    try {
      for (let next; (next = Object.entries(kept())[0]);) {
        const [id, note] = next;
        const answer = await fetch(location.pathname, {
          method: 'POST', credentials: 'same-origin',
          body: new URLSearchParams({ [note.there ? 'here' : 'gone']: id, at: note.at, quiet: '1' })
        });
        // 409: it is too late for it. Anything else than an answer of this page waits: for the server, or for a sign-in.
        signedOut = answer.redirected || answer.status === 401 || answer.status === 403;
        if (answer.status !== 204 && answer.status !== 409) break;
        forget(id, note);
      }
    } catch {
      // There is no connection: it comes later.
    } finally {
      sending = false;
      tell(signedOut);
    }
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

  const find = document.getElementById('find');
  const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  find.closest('.find').hidden = list.children.length < 8;
  find.addEventListener('input', () => {
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
