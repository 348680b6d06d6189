import { dataStates, type Scene } from '../scene.js';

const attributes = { year: '2023' };

export const scene: Scene = {
  tag: 'hv-programme-figures',
  states: dataStates(attributes, '<p>Số liệu năm 2023 của chương trình kết nối cung cầu</p>', {
    empty: { attributes, answers: 'nothing' },
  }),
};
