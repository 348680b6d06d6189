import { dataStates, type Scene } from '../scene.js';

const attributes = { product: 'che-dinh-tan-cuong' };

export const scene: Scene = {
  tag: 'hv-product-detail',
  states: dataStates(attributes, '<p>Chè đinh Tân Cương</p>', {
    empty: { attributes, answers: 'nothing' },
  }),
};
