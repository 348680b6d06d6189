import { dataStates, type Scene } from '../scene.js';

const attributes = { controls: 'search facets sort more', limit: '4', sort: '-stars' };

export const scene: Scene = {
  tag: 'hv-product-list',
  states: dataStates(attributes, '<p><a href="https://vietnam.vn/?p=1309372">Cà phê Khe Sanh</a></p>', {
    carousel: { attributes: { layout: 'carousel', limit: '6' } },
    table: { attributes: { layout: 'table', limit: '6' } },
    empty: { attributes, answers: 'nothing' },
  }),
};
