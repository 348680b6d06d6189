import { dataStates, type Scene } from '../scene.js';

const product = 'ca-phe-khe-sanh';
const link = '<p><a href="https://vietnam.vn/?p=1309372">Cà phê Khe Sanh</a></p>';

export const scene: Scene = {
  tag: 'hv-product-card',
  states: dataStates({ product }, link, {
    horizontal: { attributes: { product: 'vai-thieu-luc-ngan-hong-xuan', layout: 'horizontal' } },
    compact: { attributes: { product: 'banh-trang-sieu-mong-tan-nhien', layout: 'compact' } },
    empty: { attributes: { product: 'khong-co-san-pham-nay' }, answers: 'nothing' },
  }),
};
