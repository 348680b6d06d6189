import { nothing, render, type TemplateResult } from 'lit';

const places = new Set<HTMLElement>();

/** Puts `template` on the page and resolves with its first element once that has rendered. Removed by `cleanUp`. */
export async function fixture<E extends Element>(template: TemplateResult): Promise<E> {
  const place = document.createElement('div');
  places.add(place);
  document.body.append(place);
  render(template, place);
  const element = place.firstElementChild as E;
  await settled(element);
  return element;
}

/** Removes everything that `fixture` put on the page; for `afterEach`. */
export function cleanUp(): void {
  for (const place of places) {
    render(nothing, place);
    place.remove();
  }
  places.clear();
  document.documentElement.lang = '';
}

/** Resolves once `done` is true, looked at again and again (frames stand still in a hidden tab); fails after six seconds, naming `what`. */
export async function until(done: () => unknown, what = done.toString()): Promise<void> {
  const end = performance.now() + 6000;
  while (!done()) {
    if (performance.now() > end) throw new Error(`still not: ${what}`);
    await new Promise((next) => setTimeout(next, 5));
  }
}

/** Resolves once `element` has rendered what it knows now, answers that are already there included. */
export async function settled(element: Element): Promise<void> {
  for (let turn = 0; turn < 3; turn++) {
    await (element as { updateComplete?: Promise<unknown> }).updateComplete;
    await new Promise((next) => setTimeout(next));
  }
}

/** Resolves with the next `type` event on `target`. */
export const eventOf = <E extends Event>(target: EventTarget, type: string): Promise<E> =>
  new Promise((done) => target.addEventListener(type, (event) => done(event as E), { once: true }));

/** The text that is rendered in the shadow root of `element`, spaces folded. */
export const textOf = (element: Element, selector?: string): string => {
  const root = element.shadowRoot!;
  const part = selector ? root.querySelector(selector) : root;
  return (part?.textContent ?? '').replace(/[^\S\u00a0]+/g, ' ').trim();
};

/** What a reader sees of `element`: like `innerText`, hidden text left out. */
export const seen = (element: Element): string =>
  [...element.shadowRoot!.children]
    .map((child) => (child as HTMLElement).innerText ?? '')
    .join('\n')
    .trim();
