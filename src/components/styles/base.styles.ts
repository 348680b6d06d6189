import { css } from 'lit';

// A page's `* { letter-spacing: … }` matches our hosts and outranks a plain :host rule: hence the !important on
// what text inherits. Looks are changed by custom properties, so nothing is lost to the page's author.
export const base = css`
  :host {
    display: block;
    font-family: var(--_font);
    font-size: var(--_size) !important;
    font-style: normal !important;
    font-variant: normal !important;
    font-weight: 400 !important;
    line-height: 1.5 !important;
    letter-spacing: normal !important;
    word-spacing: normal !important;
    text-align: start !important;
    text-indent: 0 !important;
    text-shadow: none !important;
    text-transform: none !important;
    white-space: normal !important;
    word-break: normal !important;
    color: var(--_ink) !important;
    /* Its own paper: readable on a page that is dark without saying so, and in a theme that is not the page's. */
    background: var(--_paper);
    border-radius: var(--_radius);
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
  }
  /* Paper is white, whatever the screen was. */
  @media print {
    :host {
      color-scheme: light !important;
      --_ink: #000;
      --_muted: #444;
      --_paper: #fff;
    }
  }
  :host([hidden]) {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  a {
    color: inherit;
  }
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul {
    margin: 0;
    padding: 0;
    font: inherit;
    list-style: none;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
