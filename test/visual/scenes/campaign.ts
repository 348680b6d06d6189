import { dataStates, type Scene } from '../scene.js';

const campaign = 'tet-2025-at-ty';

export const scene: Scene = {
  tag: 'hv-campaign',
  states: dataStates({ campaign }, '<p>Bình ổn thị trường Tết Ất Tỵ 2025 tại Hà Nội</p>', {
    empty: { attributes: { campaign }, answers: 'nothing' },
  }),
};
