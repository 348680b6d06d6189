import { pretend } from './pretend.js';
import { sheets } from './sheets.js';

const form = document.querySelector('form.controls');
const stage = document.querySelector('.stage');
const asked = new URLSearchParams(location.search);

const make = (name, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

function element({ tag, attributes, children = [] }, state) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  if (state === 'empty' && tag === 'hv-product-card') made.setAttribute('product', 'khong-co-san-pham-nay');
  if (state === 'fallback')
    for (const child of children)
      made.append(make('p', {}, child.href ? make('a', { href: child.href }, child.text) : child));
  return made;
}

function sheet({ title, className, elements }, { state, lang, theme, width, ui }) {
  const provider = make('hv-provider', { client: pretend(state === 'fallback' ? 'loading' : state) });
  provider.setAttribute('lang', lang);
  if (theme !== 'auto') provider.setAttribute('theme', theme);
  provider.append(make('div', { className: className ?? '' }, ...elements.map((one) => element(one, state))));
  const frame = make('div', { className: 'frame' }, provider);
  frame.dataset.theme = theme;
  if (width !== 'full') frame.dataset.width = width;
  const { tag, attributes } = elements[0];
  const code = Object.entries(attributes).reduce(
    (text, [name, value]) => `${text} ${name}="${value}"`,
    `<${tag}`,
  );
  return make(
    'section',
    { className: 'sheet' },
    make('h3', {}, title[ui], make('code', {}, `${code}>`)),
    make('div', { className: 'scroll' }, frame),
  );
}

function show() {
  const chosen = { ...Object.fromEntries(new FormData(form)), ui: document.documentElement.lang };
  // Elements ask the browser whether there is a network; here the answer is the visitor's choice.
  Object.defineProperty(navigator, 'onLine', { configurable: true, value: chosen.state !== 'offline' });
  const wanted = chosen.el === 'all' ? Object.values(sheets).flat() : sheets[chosen.el];
  stage.replaceChildren(...wanted.map((one) => sheet(one, chosen)));
}

function remember() {
  const address = new URL(location.href);
  for (const [name, value] of new FormData(form)) address.searchParams.set(name, value);
  address.searchParams.set('ui', document.documentElement.lang);
  history.replaceState(null, '', address);
}

function speak(language) {
  document.documentElement.lang = language;
  document.title = language === 'en' ? 'Hàng Việt · Gallery' : 'Hàng Việt · Phòng trưng bày';
  for (const link of document.querySelectorAll('[data-ui]'))
    link.ariaCurrent = link.dataset.ui === language ? 'true' : null;
}

for (const [name, value] of asked) {
  const choice = form.querySelector(`input[name="${CSS.escape(name)}"][value="${CSS.escape(value)}"]`);
  if (choice) choice.checked = true;
}
if (asked.get('ui') === 'en') speak('en');
// What visitors try out goes nowhere: the gallery takes the sending over, and answers as the chosen state would.
stage.addEventListener('hv-submit', (event) => {
  const state = new FormData(form).get('state');
  const name = { error: 'ServerError', offline: 'NetworkError' }[state];
  event.takeOver(
    name
      ? Promise.reject(Object.assign(new Error('Not sent'), { name }))
      : Promise.resolve({ id: 'HV-2026-0117' }),
  );
});
form.addEventListener('change', () => {
  remember();
  show();
});
for (const link of document.querySelectorAll('[data-ui]'))
  link.addEventListener('click', (click) => {
    click.preventDefault();
    speak(link.dataset.ui);
    remember();
    show();
  });
show();
