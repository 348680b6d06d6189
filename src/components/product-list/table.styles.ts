import { css } from 'lit';

/** The buyers' table. It scrolls sideways under its first column; nothing is left out on a narrow page. */
export const table = css`
  .scroll {
    position: relative;
    overflow-x: auto;
  }
  .scroll:focus-visible {
    outline-offset: -2px;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.875em;
    line-height: 1.45;
  }
  table.old {
    opacity: 0.6;
  }
  table th,
  table td {
    padding: 7px calc(var(--_space) * 4) 7px 0;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    min-inline-size: 5.5em;
  }
  thead th {
    vertical-align: bottom;
    border-block-end: 2px solid var(--_ink);
    font-size: 0.929em;
    font-weight: 600;
  }
  tbody th {
    min-inline-size: 9em;
    font-weight: 600;
  }
  tbody tr:hover > * {
    background: var(--_wash);
  }
  tr > :first-child {
    position: sticky;
    inset-inline-start: 0;
    background: var(--_paper);
  }
  th a {
    text-decoration-color: var(--_line);
    text-underline-offset: 3px;
  }
  th a:hover {
    color: var(--_accent);
  }
  table .amount {
    text-align: end;
    font-variant-numeric: tabular-nums lining-nums;
    white-space: nowrap;
  }
  table .amount:not(thead *) {
    min-inline-size: 7em;
  }
  thead .amount {
    white-space: normal;
  }
  thead button {
    min-block-size: 28px;
    margin-inline-start: -6px;
    padding: 2px 6px;
    border-color: transparent;
    background: none;
    font-weight: 600;
    text-align: start;
  }
  thead i {
    display: inline-block;
    margin-inline-start: 6px;
    border: 4px solid transparent;
    border-block-end-color: var(--_line);
    vertical-align: 0.2em;
  }
  thead .up {
    border-block-end-color: currentColor;
  }
  thead .down {
    border-block-end-color: transparent;
    border-block-start-color: currentColor;
    vertical-align: -0.1em;
  }
  .wide {
    display: block;
    min-inline-size: 12em;
  }
  .missing {
    color: var(--_muted);
  }
  td .rating {
    white-space: nowrap;
    color: var(--_star);
  }
  td .rating svg {
    block-size: 0.75em;
    fill: currentColor;
  }
  td .past {
    color: var(--_muted);
  }
  td .bar {
    inline-size: 80%;
  }
  @container (inline-size < 480px) {
    tbody th,
    tr > :first-child {
      min-inline-size: 8em;
      max-inline-size: 9.5em;
    }
  }
  @media print {
    .scroll {
      overflow: visible;
    }
    table {
      font-size: 0.7em;
    }
    table th,
    table td {
      min-inline-size: 0;
      padding-inline-end: 6px;
      white-space: normal;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
