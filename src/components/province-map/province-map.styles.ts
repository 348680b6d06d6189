import { css } from 'lit';

/** Where the parts stand: legend in the empty west, panel under the map or, with room, off the northern coast. */
export const styles = css`
  :host {
    container-type: inline-size;
  }
  .map {
    position: relative;
    max-inline-size: 400px;
    margin-inline: auto;
  }
  .stage {
    position: relative;
    aspect-ratio: 664 / 1318;
  }
  .legend {
    position: absolute;
    inset-block-start: 42%;
    inset-inline-start: 0;
    inline-size: 43%;
    font-size: 12px;
    line-height: 1.4;
    pointer-events: none;
  }
  .legend p {
    max-inline-size: 10em;
    font-weight: 600;
    margin-block-end: 4px;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 6px;
    font-variant-numeric: tabular-nums;
  }
  .key {
    inline-size: 18px;
    block-size: 12px;
    flex: none;
  }
  .panel {
    min-block-size: 164px;
    padding-block: 10px;
    line-height: 1.4;
  }
  .name {
    font-family: var(--_font-display);
    font-size: 20px;
    font-weight: 600;
  }
  .name,
  .quiet {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow-wrap: anywhere;
  }
  .quiet {
    -webkit-line-clamp: 4;
    font-size: 13px;
    color: var(--_muted);
  }
  .figure {
    font-weight: 600;
    color: var(--_accent);
  }
  button.small {
    min-block-size: 28px;
    margin-block-start: 6px;
    padding: 1px 10px;
    font-size: 13px;
  }
  .tools {
    padding-block-start: 8px;
  }
  .tools button {
    font-size: 14px;
  }
  .bare .tools {
    visibility: hidden;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    margin-block-start: 8px;
    font-size: 14px;
  }
  th,
  td {
    padding: 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    font-weight: 400;
  }
  td,
  thead th + th {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  table button {
    min-block-size: 30px;
    padding: 3px 4px;
    border: 0;
    background: none;
    text-align: inherit;
    overflow-wrap: anywhere;
  }
  thead button {
    font-weight: 600;
  }
  tbody button {
    inline-size: 100%;
  }
  tbody [aria-pressed='true'] {
    background: none;
    color: var(--_accent);
    font-weight: 600;
    text-decoration: underline;
  }
  @container (min-width: 520px) {
    .map {
      max-inline-size: 760px;
    }
    .stage {
      aspect-ratio: 1192 / 1352;
    }
    .legend {
      inset-block-start: 40%;
      inline-size: 25%;
    }
    .panel {
      position: absolute;
      inset-block-start: 0;
      inset-inline-end: 0;
      inline-size: 42%;
      min-block-size: 0;
      padding: 10px 12px;
      background: var(--_paper);
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
    }
  }
  @container (min-width: 1060px) {
    .open {
      display: grid;
      grid-template-columns: minmax(0, 760px) minmax(240px, 1fr);
      gap: 32px;
    }
    .open .map {
      inline-size: 100%;
    }
  }
  @media print {
    :host {
      color-scheme: light !important;
      break-inside: avoid;
    }
    .tools,
    .small {
      display: none;
    }
    .stage,
    .key {
      print-color-adjust: exact;
    }
  }
`;
