// Puts Monday's hours on the other working days without asking the server. The button works without it.
(() => {
  'use strict';

  const days = ['tuesday', 'wednesday', 'thursday', 'friday'];
  const boxes = ['FROM', 'TO', 'THEN_FROM', 'THEN_TO'];
  const button = document.querySelector('[data-same=week]');
  const field = id => document.getElementById(id);

  if (button) button.addEventListener('click', event => {
    event.preventDefault();
    for (const day of days) {
      for (const box of boxes) field(day + box).value = field('monday' + box).value;
      field(day + 'Closed').checked = field('mondayClosed').checked;
    }
  });

  // Whoever types hours does not mean a closed day.
  const grid = document.querySelector('table.grid');
  if (grid) grid.addEventListener('input', event => {
    const closed = event.target.closest('tr').querySelector('input[type=checkbox]');
    if (event.target.type === 'text' && event.target.value) closed.checked = false;
  });
})();
