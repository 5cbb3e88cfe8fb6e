// The buttons and keys of a field for longer texts, and its preview. Without this script the field, its help and the
// preview by the server remain.
(() => {
  'use strict';

  const ITEM = /^(\s*)([-*+]|\d{1,9}[.)]|>)( +)(.*)$/;
  const MARK = /^(?:#{1,6} |> ?|[-*+] |\d{1,9}[.)] )/;
  const PREFIXES = { heading: () => '## ', list: () => '- ', numbers: place => place + 1 + '. ', quote: () => '> ' };
  const PAIRS = { bold: '**', italic: '*' };

  document.querySelectorAll('[data-editor]:not([data-ready])').forEach(box => {
    const area = document.getElementById(box.dataset.editor);
    const bar = box.querySelector('[role=toolbar]');
    box.dataset.ready = '';
    bar.hidden = false;
    rove(bar);
    bar.addEventListener('click', event => {
      const button = event.target.closest('[data-does]');
      if (button) act(button.dataset.does);
    });
    area.addEventListener('keydown', onKey);
    area.addEventListener('paste', onPaste);
    area.addEventListener('input', count);
    offerLinks();
    offerPreview();
    count();

    // Through the browser's own editing, so that Ctrl+Z takes it back.
    function replace(start, end, text, from = start + text.length, to = from) {
      area.focus();
      area.setSelectionRange(start, end);
      if (!document.execCommand(text ? 'insertText' : 'delete', false, text)) {
        area.setRangeText(text, start, end, 'end');
        area.dispatchEvent(new Event('input', { bubbles: true }));
      }
      area.setSelectionRange(from, to);
    }

    function act(what) {
      if (PAIRS[what]) surround(PAIRS[what]);
      else if (PREFIXES[what]) prefix(what);
      else if (what === 'link') box.querySelector('dialog').dispatchEvent(new Event('ask'));
      else if (what === 'table') insertBlock(`| ${column(1)} | ${column(2)} |\n|---|---|\n|  |  |\n|  |  |`);
    }

    function column(number) {
      return box.dataset.column + ' ' + number;
    }

    function surround(mark) {
      const [start, end] = trimmed();
      const text = area.value.slice(start, end);
      const length = mark.length;
      if (wears(mark, area.value.slice(Math.max(0, start - 3), start), area.value.slice(end, end + 3))) {
        replace(start - length, end + length, text, start - length, end - length);
      } else if (text.length > 2 * length && wears(mark, text.slice(-3), text.slice(0, 3))) {
        replace(start, end, text.slice(length, -length), start, end - 2 * length);
      } else {
        const words = text || box.dataset.words;
        const dressed = words.split('\n').map(line => line && mark + line + mark).join('\n');
        const many = words.includes('\n');
        replace(start, end, dressed, many ? start : start + length, start + dressed.length - (many ? 0 : length));
      }
    }

    // Marks that touch a space would stay visible.
    function trimmed() {
      let { selectionStart: start, selectionEnd: end, value } = area;
      while (start < end && /\s/.test(value[start])) start++;
      while (end > start && /\s/.test(value[end - 1])) end--;
      return [start, end];
    }

    function prefix(what) {
      const { value } = area;
      const start = value.lastIndexOf('\n', area.selectionStart - 1) + 1;
      const last = area.selectionEnd > start && value[area.selectionEnd - 1] === '\n' ? area.selectionEnd - 1 : area.selectionEnd;
      const end = value.indexOf('\n', last) < 0 ? value.length : value.indexOf('\n', last);
      const lines = value.slice(start, end).split('\n');
      const set = lines.every((line, place) => line.startsWith(PREFIXES[what](place)));
      const changed = lines.map((line, place) => (set ? '' : PREFIXES[what](place)) + line.replace(MARK, '')).join('\n');
      const gap = !set && start > 0 && value[start - 2] !== '\n' ? '\n' : '';
      replace(start, end, gap + changed, start + gap.length + (lines.length > 1 ? 0 : changed.length), start + gap.length + changed.length);
    }

    function insertBlock(text) {
      const { value, selectionStart: start, selectionEnd: end } = area;
      const before = value.slice(0, start);
      const after = value.slice(end);
      const above = !before || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
      const below = after.startsWith('\n\n') ? '' : after.startsWith('\n') ? '\n' : '\n\n';
      replace(start, end, above + text + below);
    }

    function onKey(event) {
      if (event.defaultPrevented || event.isComposing || event.altKey) return;
      const command = event.ctrlKey || event.metaKey;
      const pressed = event.key.toLowerCase();
      if (command && !event.shiftKey && (pressed === 'b' || pressed === 'i')) {
        event.preventDefault();
        act(pressed === 'b' ? 'bold' : 'italic');
      } else if (event.key === 'Enter' && !command && !event.shiftKey) {
        continueList(event);
      }
    }

    function continueList(event) {
      const at = area.selectionStart;
      const start = area.value.lastIndexOf('\n', at - 1) + 1;
      const [, indent, mark, space, words] = ITEM.exec(area.value.slice(start, at)) || [];
      if (mark === undefined || at !== area.selectionEnd) return;
      event.preventDefault();
      if (words.trim()) {
        const next = /^\d/.test(mark) ? parseInt(mark, 10) + 1 + mark.slice(-1) : mark;
        replace(at, at, '\n' + indent + next + space);
      } else {
        replace(start, at, start > 1 ? '\n' : '');
      }
    }

    function onPaste(event) {
      const rows = readRows(event.clipboardData.getData('text/plain'));
      if (!rows) return;
      event.preventDefault();
      const line = row => '| ' + row.map(cell => cell.replaceAll('|', '\\|')).join(' | ') + ' |';
      insertBlock([line(rows[0]), '|' + '---|'.repeat(rows[0].length), ...rows.slice(1).map(line)].join('\n'));
    }

    function count() {
      const left = box.dataset.most - area.value.length;
      const words = box.querySelector('.count');
      words.hidden = !box.dataset.most || left > box.dataset.most / 10;
      words.classList.toggle('over', left < 0);
      const text = (left < 0 ? box.dataset.over : box.dataset.left).replace('{0}', Math.abs(left));
      words.textContent = words.hidden ? '' : text;
    }

    function offerLinks() {
      const dialog = box.querySelector('dialog');
      const [words, to] = dialog.querySelectorAll('input');
      let range = [0, 0];

      function add() {
        if (!to.value.trim()) return to.focus();
        const shown = (words.value.trim() || to.value.trim()).replace(/[[\]]/g, '\\$&');
        dialog.close();
        replace(...range, `[${shown}](${to.value.trim().replaceAll(' ', '%20').replace(/[()]/g, escape)})`);
      }

      dialog.addEventListener('ask', () => {
        range = trimmed();
        const chosen = area.value.slice(...range);
        const isAddress = /^https?:\S+$/.test(chosen);
        words.value = isAddress ? '' : chosen;
        to.value = isAddress ? chosen : '';
        dialog.showModal();
        (chosen && !isAddress ? to : words).focus();
      });
      dialog.addEventListener('keydown', event => {
        if (event.key !== 'Enter' || event.target.tagName !== 'INPUT') return;
        event.preventDefault();
        add();
      });
      dialog.querySelector('[data-link=add]').addEventListener('click', add);
      dialog.querySelector('[data-link=leave]').addEventListener('click', () => dialog.close());
      dialog.addEventListener('close', () => area.focus());
    }

    function offerPreview() {
      const button = document.querySelector(`button[name=preview][value="${area.id}"]`);
      const shown = document.getElementById(area.id + '-preview');

      async function show() {
        const answer = await fetch(box.dataset.preview, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
          body: JSON.stringify({ text: area.value })
        });
        const told = answer.ok || answer.status === 422 ? await answer.json() : null;
        if (!told) throw new Error(answer.status);
        const note = shown.querySelector('.note');
        note.hidden = answer.ok;
        note.querySelector('ul').replaceChildren(...(told.errors || []).map(words => {
          const item = document.createElement('li');
          item.textContent = words;
          return item;
        }));
        shown.querySelector('.prose').innerHTML = told.html || '';
        shown.hidden = false;
        shown.focus();
      }

      // Whoever may not ask for it by script, or has lost the network, gets what the page itself answers.
      button.addEventListener('click', event => {
        if (button.dataset.plain) return;
        event.preventDefault();
        show().catch(() => {
          button.dataset.plain = 'plain';
          button.click();
        });
      });
    }
  });

  // What a spreadsheet puts on the clipboard: tabs between cells, quotes around cells of several lines.
  function readRows(text) {
    const cells = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').matchAll(/("(?:[^"]|"")*"|[^\t\n]*)(\t|\n|$)/g);
    const rows = [[]];
    for (const [all, cell, end] of cells) {
      if (!all && !rows.at(-1).length) break;
      const plain = cell.startsWith('"') && cell.endsWith('"') && cell.length > 1 ? cell.slice(1, -1).replaceAll('""', '"') : cell;
      rows.at(-1).push(plain.replace(/\s+/g, ' ').trim());
      if (end === '\n') rows.push([]);
      if (!end) break;
    }
    const width = rows[0].length;
    return rows.length > 1 && width > 1 && width <= 20 && rows.every(row => row.length === width) ? rows : null;
  }

  // One stop of the Tab key for the whole bar; arrows lead from button to button.
  function rove(bar) {
    const buttons = [...bar.querySelectorAll('button')];
    const stopAt = chosen => buttons.forEach(button => { button.tabIndex = button === chosen ? 0 : -1; });
    stopAt(buttons[0]);
    bar.addEventListener('focusin', event => stopAt(event.target));
    bar.addEventListener('keydown', event => {
      const at = buttons.indexOf(document.activeElement);
      const last = buttons.length - 1;
      const next = { ArrowRight: at < last ? at + 1 : 0, ArrowLeft: at > 0 ? at - 1 : last, Home: 0, End: last }[event.key];
      if (next === undefined) return;
      event.preventDefault();
      buttons[next].focus();
    });
  }

  // One star is italic, two are bold, three are both.
  function wears(mark, before, after) {
    const stars = Math.min(/\**$/.exec(before)[0].length, /^\**/.exec(after)[0].length);
    return mark === '*' ? stars % 2 === 1 : stars >= 2;
  }

  // Brackets within an address would end the link.
  function escape(bracket) {
    return bracket === '(' ? '%28' : '%29';
  }
})();
