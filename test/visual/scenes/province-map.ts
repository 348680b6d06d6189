import { dataStates, type Scene } from '../scene.js';

export const scene: Scene = {
  tag: 'hv-province-map',
  states: dataStates({ metric: 'products' }, '<p>Bản đồ có quần đảo Hoàng Sa và quần đảo Trường Sa.</p>', {
    'of-63': { attributes: { metric: 'suppliers', units: '63' } },
  }),
};
