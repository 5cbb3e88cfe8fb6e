// Shows the buttons that print the page, and makes them do so. Without it, the browser’s own menu prints.
(() => {
  'use strict';

  document.querySelectorAll('[data-print]').forEach(button => {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  });
})();
