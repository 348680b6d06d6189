import { html } from 'lit';
import '../../../src/components/connect-form/define.js';
import '../../../src/components/feedback-form/define.js';
import type { HvConnectForm } from '../../../src/components/connect-form/define.js';
import type { HvFeedbackForm } from '../../../src/components/feedback-form/define.js';
import { createTestApi, type TestApi, type TestApiOptions } from '../../../src/testing/index.js';
import { fixture, settled, until } from '../helpers/fixture.js';
import { product } from '../helpers/products.js';

export type AnyForm = HvConnectForm | HvFeedbackForm;

const realFetch = globalThis.fetch;
let turn = 0;

const supplier = {
  id: 'hao-dat',
  name: 'Hợp tác xã chè Hảo Đạt',
  kind: 'cooperative',
  certifications: [],
  links: [],
  sources: [{ url: 'https://news.example/hao-dat' }],
  updatedAt: '2026-01-01T00:00:00+07:00',
};
const channel = { ...supplier, id: 'sieu-thi', name: 'Siêu thị Thủ Đô', kind: 'supermarket' };
export const demand = {
  id: 'can-che',
  title: { vi: 'Cần chè búp, 2 tấn một tháng', en: 'Bud tea wanted, 2 tonnes a month' },
  channel: { id: 'sieu-thi', name: 'Siêu thị Thủ Đô' },
  category: 'beverage',
  certifications: [],
  seasonMonths: [],
  provinces: [],
  status: 'open',
  updatedAt: '2026-01-01T00:00:00+07:00',
};

/** The API in memory in the place of the network. */
export function testApi(options: TestApiOptions = {}): TestApi {
  const api = createTestApi({
    records: {
      products: [product()],
      suppliers: [supplier],
      channels: [channel],
      demands: [demand],
    } as never,
    ...options,
  });
  globalThis.fetch = api.fetch;
  return api;
}
/** Gives the network back, and forgets what was written. */
export function giveBack(): void {
  globalThis.fetch = realFetch;
  sessionStorage.clear();
}

/** A form on the page that has rendered; each reads by an address of its own, so that no answer is remembered from another. */
export async function formWith(
  tag: 'hv-connect-form' | 'hv-feedback-form',
  attributes: Record<string, string> = {},
  {
    width = 700,
    content = '',
    properties = {},
  }: { width?: number; content?: string; properties?: object } = {},
): Promise<AnyForm> {
  const place = document.createElement('div');
  place.style.inlineSize = `${width}px`;
  const form = document.createElement(tag);
  const given = { api: 'https://hang-viet.test/v1', 'api-key': 'pk_test', ...attributes };
  for (const [name, value] of Object.entries(given)) if (value) form.setAttribute(name, value);
  Object.assign(form, properties);
  form.innerHTML = content;
  place.append(form);
  await fixture(html`<div data-turn=${turn++}>${place}</div>`);
  dispatchEvent(new Event('beforeprint'));
  await until(() => form.near);
  await settled(form);
  return form;
}

export const all = <E extends HTMLElement>(form: Element, selector: string): E[] => [
  ...form.shadowRoot!.querySelectorAll<E>(selector),
];
export const one = <E extends HTMLElement>(form: Element, selector: string): E => all<E>(form, selector)[0]!;
export const statusOf = (form: Element): string => one(form, '[role=status]').textContent!;
/** What is said beside a field, as it is tied to it. */
export const faultAt = (form: Element, name: string): string => {
  const control = one(form, `[name=${name}]`);
  const tied = control.closest('fieldset[role]') ?? control;
  if (tied.getAttribute('aria-invalid') !== 'true') return '';
  return (tied.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => one(form, `#${id}`))
    .filter((it) => it.matches('.fault'))
    .map((it) => it.textContent)
    .join();
};

/** Writes as a reader does. */
export async function write(form: Element, values: Record<string, string | boolean>): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    const selector = `[name=${name}]${typeof value === 'string' && one(form, `[name=${name}][type=radio]`) ? `[value=${value}]` : ''}`;
    const control = one<HTMLInputElement>(form, selector);
    if (control.type === 'radio' || control.type === 'checkbox') {
      if (control.checked !== !!value) control.click();
    } else {
      control.focus();
      control.value = value as string;
      control.dispatchEvent(new Event('input', { bubbles: true }));
      control.dispatchEvent(new Event('change', { bubbles: true }));
    }
    await settled(form);
  }
}
/** What makes each form right. */
export const right = {
  'hv-connect-form': {
    name: 'Nguyễn Thị Thu',
    organisation: 'Siêu thị Thủ Đô',
    email: 'thu@sieuthi.vn',
    message: 'Cần 2 tấn mỗi tháng.',
    consent: true,
  },
  'hv-feedback-form': {
    topic: 'specification',
    text: 'Gói nhỏ hơn sẽ dễ bán.',
    name: 'Nguyễn Thị Thu',
    phone: '0912 345 678',
    consent: true,
  },
};
export async function press(form: Element): Promise<void> {
  one(form, 'button.send').click();
  await settled(form);
}
export const sent = async (form: Element): Promise<void> =>
  until(() => one(form, '[part=receipt]'), 'a receipt');
export const posts = ({ requests }: TestApi): Request[] => requests.filter(({ method }) => method === 'POST');
/** Fills it in rightly. */
export const fill = (form: Element): Promise<void> =>
  write(form, right[form.localName as keyof typeof right]);
