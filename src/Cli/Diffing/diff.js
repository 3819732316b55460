
'use strict';
const buttons = document.querySelectorAll('button[data-class]');
const find = document.getElementById('find');
const show = () => {
  const classes = new Set([...buttons].filter(b => b.getAttribute('aria-pressed') === 'true').map(b => b.dataset.class));
  const wanted = find.value.trim().toLowerCase();
  let any = false;
  for (const group of document.querySelectorAll('.group')) {
    const name = (group.dataset.name || '').toLowerCase();
    let shown = false;
    for (const row of group.querySelectorAll('.change')) {
      row.hidden = !classes.has(row.dataset.class) || !(wanted && name.includes(wanted) || row.textContent.toLowerCase().includes(wanted));
      shown ||= !row.hidden;
    }
    group.hidden = !shown;
    if (shown && wanted && group.tagName === 'DETAILS') {
      group.open = true;
    }
    any ||= shown;
  }
  document.getElementById('nothing').hidden = any || document.querySelectorAll('.change').length === 0;
};
for (const button of buttons) {
  button.addEventListener('click', () => {
    button.setAttribute('aria-pressed', button.getAttribute('aria-pressed') === 'true' ? 'false' : 'true');
    show();
  });
}
find.addEventListener('input', show);
