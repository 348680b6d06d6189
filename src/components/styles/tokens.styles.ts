import { css } from 'lit';

/**
 * Public custom properties (`--hv-*`, listed in docs/theming.md) mapped once to the private names that element styles use.
 * Colours follow the page's `color-scheme`; `theme` on a provider or an element overrides it.
 */
export const themes = css`
  :host([theme]) {
    color-scheme: light dark;
    --_t-accent: initial;
    --_t-paper: initial;
    --_t-wash: initial;
    --_t-line: initial;
    --_t-star: initial;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  :host([theme='tet']) {
    --_t-accent: light-dark(#a81c16, #ff9a86);
    --_t-paper: light-dark(#fffaf0, #2a1110);
    --_t-wash: light-dark(#fdeedb, #3a1816);
    --_t-line: light-dark(#ecd0b0, #5c2c26);
    --_t-star: light-dark(#8f5b00, #f6c14e);
  }
`;

export const tokens = css`
  ${themes}
  :host {
    --_ink: var(--hv-ink, light-dark(#1c1a15, #f1ede3));
    --_muted: var(--hv-muted, light-dark(#5d574b, #b5ad9d));
    --_paper: var(--hv-paper, var(--_t-paper, light-dark(#fffefb, #1b1a17)));
    --_wash: var(--hv-wash, var(--_t-wash, light-dark(#f5f1e8, #282621)));
    --_line: var(--hv-line, var(--_t-line, light-dark(#dfd9cb, #3d3a33)));
    --_accent: var(--hv-accent, var(--_t-accent, light-dark(#14594a, #83d2ba)));
    --_on-accent: var(--hv-on-accent, light-dark(#fff, #10201b));
    --_star: var(--hv-star, var(--_t-star, light-dark(#8f5b00, #f0bd55)));
    --_alert: var(--hv-alert, light-dark(#9c2b1c, #ff9d8a));
    --_focus: var(--hv-focus, var(--_accent));
    --_radius: var(--hv-radius, 3px);
    --_shadow: var(--hv-shadow, none);
    --_space: var(--hv-space, 4px);
    --_font: var(--hv-font, inherit);
    --_font-display: var(--hv-font-display, var(--_font));
    --_size: var(--hv-font-size, 16px);
  }
`;
