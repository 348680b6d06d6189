import { css } from 'lit';

/** The drawing: five steps of one colour, readable on each; fine borders; patterns where colours are forced. */
export const drawing = css`
  :host {
    --_top: var(--hv-map-color, var(--_accent));
    --_tint: var(--hv-map-sea, light-dark(#3d7d9c1a, #7fb4cf1c));
    --_land: color-mix(in oklab, var(--_ink) 8%, var(--_paper));
  }
  .drawing {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    font-family: inherit;
    touch-action: manipulation;
    -webkit-tap-highlight-color: transparent;
  }
  path,
  rect {
    vector-effect: non-scaling-stroke;
  }
  .sea {
    fill: var(--_tint);
  }
  .coast {
    fill: none;
    stroke: color-mix(in oklab, var(--_ink) 55%, var(--_paper));
    stroke-width: 1.6;
    stroke-linejoin: round;
  }
  .unit {
    stroke: var(--_paper);
    stroke-width: 0.8;
    stroke-linejoin: round;
    outline: none;
  }
  [data-code] {
    cursor: pointer;
  }
  .islet,
  .far circle {
    stroke: color-mix(in oklab, var(--_ink) 70%, var(--_paper));
    stroke-width: 0.8px;
    vector-effect: non-scaling-stroke;
  }
  .far rect {
    fill: transparent;
  }
  .framed rect {
    fill: color-mix(in oklab, var(--_paper) 55%, transparent);
    stroke: color-mix(in oklab, var(--_ink) 40%, var(--_paper));
    stroke-width: 1;
  }
  .is-chosen rect {
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  text {
    fill: var(--_ink);
    pointer-events: none;
    user-select: none;
  }
  .far text {
    font-style: italic;
  }
  .is-chosen text {
    font-weight: 600;
  }
  .mid {
    text-anchor: middle;
  }
  .free {
    paint-order: stroke;
    stroke: var(--_paper);
    stroke-width: 3px;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  .names .islet,
  .water text {
    fill: var(--_muted);
    font-style: italic;
    stroke: none;
  }
  .water text {
    letter-spacing: 0.12em;
  }
  .chosen,
  .look {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 2;
    stroke-linejoin: round;
    pointer-events: none;
  }
  .look {
    stroke-width: 1.4;
  }
  .ringed {
    stroke: var(--_focus);
    stroke-width: 3.5;
    paint-order: stroke;
  }
  .touch circle {
    fill: transparent;
  }
  .key rect {
    inline-size: 100%;
    block-size: 100%;
    stroke: color-mix(in oklab, var(--_ink) 45%, var(--_paper));
  }
  @media (forced-colors: none) {
    .c-1 {
      fill: var(--_land);
    }
    .c0 {
      fill: color-mix(in oklab, var(--_top) 3%, var(--_paper));
    }
    .c1 {
      fill: color-mix(in oklab, var(--_top) 16%, var(--_paper));
    }
    .c2 {
      fill: color-mix(in oklab, var(--_top) 32%, var(--_paper));
    }
    .c3 {
      fill: color-mix(in oklab, var(--_top) 50%, var(--_paper));
    }
    .c4 {
      fill: color-mix(in oklab, var(--_top) 80%, var(--_paper));
    }
    .c5 {
      fill: var(--_top);
    }
    .names .on4,
    .names .on5 {
      fill: var(--_on-accent);
    }
  }
  @media (forced-colors: active) {
    .unit,
    .coast,
    .islet,
    .far circle,
    .key rect {
      stroke: CanvasText;
    }
    .chosen,
    .is-chosen rect,
    .ringed {
      stroke: Highlight;
      stroke-width: 4;
    }
    .names text,
    .far text {
      fill: CanvasText;
      paint-order: stroke;
      stroke: Canvas;
      stroke-width: 3px;
    }
    .sea,
    .framed rect {
      fill: none;
    }
  }
`;
