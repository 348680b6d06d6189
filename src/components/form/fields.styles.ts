import { css } from 'lit';

/** Questions and where they are answered. Targets are at least 32 px high. */
export const fieldStyles = css`
  .field,
  .reach {
    align-content: start;
    display: grid;
    gap: var(--_space);
  }
  label,
  legend {
    padding: 0;
    font-weight: 600;
    font-size: 0.9375em;
  }
  label span,
  .choice {
    font-weight: 400;
  }
  label > span {
    color: var(--_muted);
  }
  input,
  textarea,
  button {
    margin: 0;
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  input:not([type='radio'], [type='checkbox']),
  textarea {
    appearance: none;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 44px;
    padding: 8px 12px;
    background: var(--_paper);
    border: 1px solid color-mix(in srgb, var(--_ink) 55%, transparent);
    border-radius: var(--_radius);
  }
  textarea {
    display: block;
    min-block-size: 7.5em;
    resize: vertical;
  }
  [aria-invalid='true']:is(input, textarea) {
    border-color: var(--_alert);
    box-shadow: inset 0 0 0 1px var(--_alert);
  }
  .fault {
    font-weight: 600;
    color: var(--_alert);
  }
  .pair {
    display: grid;
    gap: calc(var(--_space) * 3) calc(var(--_space) * 4);
    margin-block-start: var(--_space);
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 5);
  }
  .choice {
    display: flex;
    align-items: start;
    gap: 10px;
    min-block-size: 32px;
    padding-block: 4px;
    cursor: pointer;
  }
  .choice span {
    color: var(--_ink);
  }
  :is([type='radio'], [type='checkbox']) {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
    margin-block-start: 0.16em;
    accent-color: var(--_accent);
  }
  .consent {
    padding-block-start: calc(var(--_space) * 3);
    border-block-start: 1px solid var(--_line);
  }
  .consent .choice {
    font-size: 0.875em;
  }
  .consent .fault {
    padding-inline-start: 28px;
  }
  .privacy {
    margin-block-start: calc(var(--_space) * -3);
    padding-inline-start: 28px;
  }
  .privacy a {
    display: inline-block;
    padding-block: 2px;
  }
`;
