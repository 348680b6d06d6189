import { css } from 'lit';

// The form asks its own width, not the window's. Where nothing gives it one it is as wide as a short line.
export const formStyles = css`
  :host {
    background: none;
  }
  .frame {
    container-type: inline-size;
    contain-intrinsic-inline-size: 280px;
    padding: calc(var(--_space) * 5) calc(var(--_space) * 4);
    background: var(--_paper);
    border: 1px solid var(--_line);
    border-block-start: 3px solid var(--_accent);
    border-radius: var(--_radius);
  }
  .blank {
    visibility: hidden;
  }
  .paper {
    background: var(--_paper);
  }
  .stack > slot {
    display: block;
  }
  .title {
    font-family: var(--_font-display);
    font-size: 1.375em;
    font-weight: 600;
    line-height: 1.4;
    text-wrap: balance;
  }
  .intro,
  .hint {
    color: var(--_muted);
    text-wrap: pretty;
  }
  .intro {
    margin-block-start: var(--_space);
  }
  .choice span,
  .fault,
  .receipt p {
    text-wrap: pretty;
  }
  label > span:not(.choice span) {
    white-space: nowrap;
  }
  .hint,
  .fault,
  .privacy,
  .intro {
    font-size: 0.875em;
  }
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  dl {
    margin-block-start: calc(var(--_space) * 4);
    border-block-end: 1px solid var(--_line);
  }
  dl > div {
    display: grid;
    align-items: baseline;
    gap: 0 calc(var(--_space) * 4);
    padding-block: calc(var(--_space) * 2);
    border-block-start: 1px solid var(--_line);
  }
  dt {
    font-size: 0.875em;
    line-height: 1.714;
    color: var(--_muted);
  }
  dd {
    font-weight: 600;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 5);
    margin-block-start: calc(var(--_space) * 5);
  }
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-block-size: 36px;
    padding: 4px 14px;
    background: var(--_paper);
    border: 1px solid color-mix(in srgb, var(--_ink) 55%, transparent);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .send {
    justify-self: start;
    min-block-size: 46px;
    padding: 8px 18px;
    font-weight: 600;
    color: var(--_on-accent);
    background: var(--_accent);
    border-color: var(--_accent);
  }
  .send:hover {
    background: color-mix(in srgb, var(--_accent) 88%, var(--_ink));
  }
  .send[aria-disabled='true'] {
    color: var(--_muted);
    background: var(--_wash);
    border-color: var(--_line);
    cursor: default;
  }
  .status:not(.unseen) {
    margin-block-start: calc(var(--_space) * 4);
    padding: calc(var(--_space) * 2) calc(var(--_space) * 3);
    border-inline-start: 3px solid var(--_accent);
    background: var(--_wash);
    text-wrap: pretty;
  }
  .status.refused:not(.unseen) {
    border-color: var(--_alert);
  }
  .receipt .title {
    display: flex;
    gap: 10px;
    outline-offset: 4px;
  }
  .receipt .title .icon {
    margin-block-start: 0.16em;
    color: var(--_accent);
  }
  .receipt p {
    margin-block-start: calc(var(--_space) * 3);
  }
  .receipt dd {
    font-variant-numeric: tabular-nums;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
  }
  .frame > .notice {
    padding-inline: 0;
  }
  @container (max-width: 250px) {
    .send .icon {
      display: none;
    }
  }
  @container (min-width: 520px) {
    form {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: calc(var(--_space) * 4);
    }
    form > * {
      grid-column: 1/-1;
    }
    form > .name:has(+ .organisation),
    form > .organisation {
      grid-column: auto;
    }
    .pair {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    dl > div {
      grid-template-columns: 9em minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .send {
      border: 2px solid ButtonText;
    }
    [aria-invalid='true']:is(input, textarea) {
      outline: 2px solid;
    }
  }
  @media print {
    button {
      display: none;
    }
    .frame {
      break-inside: avoid;
    }
  }
`;
