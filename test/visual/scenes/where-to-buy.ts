import { dataStates, type Scene } from '../scene.js';

const attributes = { kind: 'supermarket,traditional-market' };

export const scene: Scene = {
  tag: 'hv-where-to-buy',
  states: dataStates(attributes, '<p>Siêu thị và chợ ở Hà Nội</p>', {
    empty: { attributes, answers: 'nothing' },
    unknown: { attributes: { product: 'che-dinh-tan-cuong' } },
  }),
};
