// The shop decides what choosing a product means: here it goes into a notebook instead of following the link.
const items = document.querySelector('#gio-mon');
const hint = document.querySelector('#gio-trong');
const count = document.querySelector('#dem');
const status = document.querySelector('#tin');
const noted = new Map();

function show() {
  count.value = String(noted.size);
  hint.hidden = noted.size > 0;
  items.replaceChildren(
    ...[...noted.values()].map(({ id, name, province }) => {
      const row = document.createElement('li');
      const remove = document.createElement('button');
      remove.type = 'button';
      remove.textContent = 'Bỏ';
      remove.ariaLabel = `Bỏ ${name.vi}`;
      remove.addEventListener('click', () => {
        noted.delete(id);
        show();
        status.textContent = `Đã bỏ ${name.vi}`;
      });
      row.append(province ? `${name.vi}, ${province.name.vi}` : name.vi, remove);
      return row;
    }),
  );
}

document.addEventListener('hv-select', (event) => {
  const { record } = event.detail;
  event.preventDefault();
  noted.set(record.id, record);
  show();
  status.textContent = `Đã ghi ${record.name.vi} vào sổ`;
});
