import type { LitElement } from 'lit';

/** Goes to the first that `selector` finds in `host` once it has rendered; in a group to its first answer. */
export async function focusOn(host: LitElement, selector: string): Promise<void> {
  host.requestUpdate();
  await host.updateComplete;
  const found = host.shadowRoot!.querySelector<HTMLElement>(selector);
  (found?.matches('fieldset') ? found.querySelector('input') : found)?.focus();
}
