import { css } from 'lit';

/** Buttons, fields and check boxes. Targets are at least 36 px high, check boxes in rows of at least 28 px. */
export const control = css`
  button,
  input,
  select {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    margin: 0;
  }
  button,
  select,
  [type='search'] {
    min-block-size: 36px;
    padding: 4px 12px;
    border: 1px solid color-mix(in srgb, var(--_ink) 55%, transparent);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  button {
    cursor: pointer;
  }
  button:hover {
    border-color: var(--_accent);
    color: var(--_accent);
  }
  button:disabled,
  button[aria-disabled='true'] {
    opacity: 0.55;
    cursor: default;
  }
  [aria-pressed='true'],
  [aria-current]:is(button) {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }
  [type='search'] {
    appearance: none;
    inline-size: 100%;
    min-inline-size: 0;
  }
  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  [type='checkbox'] {
    inline-size: 18px;
    block-size: 18px;
    flex: none;
    accent-color: var(--_accent);
  }
`;
