import type { Scene } from '../scene.js';

const children = '<hv-product-card product="che-dinh-tan-cuong" layout="compact"></hv-product-card>';

export const scene: Scene = {
  tag: 'hv-provider',
  states: {
    ready: { children },
    tet: { attributes: { theme: 'tet' }, children },
    english: { attributes: { lang: 'en' }, children },
  },
};
