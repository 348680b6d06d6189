// Made by scripts/build-map-data.mjs from catalogue/map and catalogue/islands.json. Do not edit.
/** Both archipelagos: proper name, code of the unit they belong to (the same in both lists), and their islands, packed as steps. */
export const packedArchipelagos = [
  { id: 'hoang-sa', name: 'Hoàng Sa', code: '48', points: 'kBa;c%R$_$=R(S&Q$^%/*7+\'$s$t$)%t$Y&Jl&?}%s%Al$P' },
  { id: 'truong-sa', name: 'Trường Sa', code: '56', points: 'mCYV$Q+b,%&%_\'(Q$G$.l$4#.!%e%&m%Y$j,i,k%l&f\')6/v$AU\'~%{&l\'y\'e&X(o&[%(R)$g\';' },
] as const;
/** Islands too small for a shape: name, code among the 34, code among the 63, x, y. */
export const islets: readonly (readonly [string, string, string, number, number])[] = [
  ['Bạch Long Vĩ', '31', '31', 430, 270],
  ['Cồn Cỏ', '44', '45', 400, 510],
  ['Lý Sơn', '51', '51', 536, 651],
  ['Côn Đảo', '79', '77', 344, 1174],
  ['Thổ Châu', '91', '91', 105, 1126],
  ['Kiên Hải', '91', '91', 172, 1096],
];
