// Offers names to whoever types @ and two letters. Without this script a name is typed in full.
(() => {
  'use strict';

  const TYPED = /(?:^|[\s(«“"'’])@\[?(\p{L}[\p{L}\p{M} .'’-]{1,60})$/u;
  const MOST = 8;

  document.querySelectorAll('[data-names]:not([data-ready])').forEach(box => {
    const area = box.closest('[data-editor]').querySelector('textarea');
    const list = box.querySelector('[role=listbox]');
    const told = box.querySelector('[role=status]');
    let names = [];
    let chosen = 0;
    let waiting = 0;
    box.dataset.ready = '';
    area.setAttribute('aria-autocomplete', 'list');
    area.setAttribute('aria-controls', list.id);

    function typed() {
      const line = area.value.slice(0, area.selectionStart).split('\n').at(-1);
      return area.selectionStart === area.selectionEnd ? TYPED.exec(line)?.[1] : undefined;
    }

    async function look() {
      const asked = typed();
      if (!asked) return close();
      const address = new URL(box.dataset.names, location.href);
      address.searchParams.set('q', asked);
      const answer = await fetch(address);
      if (!answer.ok || typed() !== asked) return;
      names = (await answer.json()).filter(name => matches(name, asked)).slice(0, MOST);
      if (names.length) open();
      else close();
    }

    function open() {
      list.replaceChildren(...names.map((name, place) => {
        const option = document.createElement('li');
        option.id = list.id + '-' + place;
        option.setAttribute('role', 'option');
        option.textContent = name;
        return option;
      }));
      list.hidden = false;
      told.textContent = box.dataset.namesCount.replace('{0}', names.length);
      choose(0);
    }

    function close() {
      list.hidden = true;
      told.textContent = '';
      area.removeAttribute('aria-activedescendant');
    }

    function choose(place) {
      chosen = (place + names.length) % names.length;
      [...list.children].forEach((option, at) => option.setAttribute('aria-selected', at === chosen));
      list.children[chosen].scrollIntoView({ block: 'nearest' });
      area.setAttribute('aria-activedescendant', list.children[chosen].id);
    }

    function insert(name) {
      const end = area.selectionStart;
      const start = area.value.lastIndexOf('@', end - 1);
      close();
      area.focus();
      area.setSelectionRange(start, end);
      if (!document.execCommand('insertText', false, `@[${name}] `)) area.setRangeText(`@[${name}] `, start, end, 'end');
    }

    area.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => look().catch(close), 150);
    });
    area.addEventListener('blur', close);
    // Before the keys of the editor itself: Enter takes a name here, and a new line there.
    area.addEventListener('keydown', event => {
      if (list.hidden || event.isComposing) return;
      const deed = {
        ArrowDown: () => choose(chosen + 1),
        ArrowUp: () => choose(chosen - 1),
        Enter: () => insert(names[chosen]),
        Tab: () => insert(names[chosen]),
        Escape: close
      }[event.key];
      if (!deed) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      deed();
    }, { capture: true });
    list.addEventListener('pointerdown', event => {
      event.preventDefault();
      const option = event.target.closest('[role=option]');
      if (option) insert(option.textContent);
    });
  });

  function matches(name, asked) {
    const words = fold(name).split(/[\s-]+/);
    return fold(asked).trim().split(/[\s-]+/).every(part => words.some(word => word.startsWith(part)));
  }

  function fold(text) {
    return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  }
})();
