import { css } from 'lit';

// Pigments of Đông Hồ prints: sophora yellow, indigo, verdigris, ochre, charcoal, on shell-white paper.
export const art = css`
  .art {
    --_ground: light-dark(#e4d9bd, #3a372e);
    --_disc: light-dark(#fbf6e9, #f0e7d2);
    --_plate: #c9a44a;
    display: block;
    inline-size: 100%;
    block-size: 100%;
    background: var(--_ground);
    print-color-adjust: exact;
  }
  .green {
    --_ground: light-dark(#b9cfb4, #2f4a3b);
    --_plate: #6f9f6a;
  }
  .blue {
    --_ground: light-dark(#b4cdd3, #264652);
    --_plate: #5f9dad;
  }
  .yellow {
    --_ground: light-dark(#ecd08a, #5d4a1d);
    --_plate: #e3ac33;
  }
  .brown {
    --_ground: light-dark(#dcb79a, #553828);
    --_plate: #bd7443;
  }
  .red {
    --_ground: light-dark(#e8b5a5, #5f2e29);
    --_plate: #d4583f;
  }
  .art circle {
    fill: var(--_disc);
  }
  pattern path {
    fill: none;
    stroke: light-dark(#0002, #fff2);
    stroke-width: 2.4;
  }
  .plate {
    fill: var(--_plate);
  }
  .hem {
    fill: var(--_disc);
  }
  .line {
    fill: none;
    stroke: #2b2620;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  @media (forced-colors: active) {
    .art {
      forced-color-adjust: none;
    }
  }
`;
