// Made by scripts/build-map-data.mjs from catalogue/map and catalogue/islands.json. Do not edit.
/** Both archipelagos: proper name, code of the unit they belong to (the same in both lists), and their islands, packed as steps. */
export const packedArchipelagos = [
  { id: 'hoang-sa', name: 'Hoàng Sa', code: '48', points: 'kBa;c%R$_$=R(S&Q$^%/*7+\'$s$t$)%t$Y&Jl&?}%s%Al$P' },
  { id: 'truong-sa', name: 'Trường Sa', code: '56', points: 'mCYV$Q+b,%&%_\'(Q$G$.l$4#.!%e%&m%Y$j,i,k%l&f\')6/v$AU\'~%{&l\'y\'e&X(o&[%(R)$g\';' },
] as const;
/** Islands worth a name: name, code among the 34, code among the 63, x, y, 1 when its unit's shape holds it. */
export const islets: readonly (readonly [string, string, string, number, number, 0 | 1])[] = [
  ['Bạch Long Vĩ', '31', '31', 430, 270, 0],
  ['Cô Tô', '22', '22', 432, 202, 1],
  ['Vân Đồn', '22', '22', 406, 194, 1],
  ['Cát Bà', '31', '31', 376, 216, 1],
  ['Cồn Cỏ', '44', '45', 400, 510, 0],
  ['Lý Sơn', '51', '51', 536, 651, 0],
  ['Phú Quý', '68', '60', 522, 1031, 1],
  ['Côn Đảo', '79', '77', 344, 1174, 0],
  ['Phú Quốc', '91', '91', 142, 1055, 1],
  ['Thổ Châu', '91', '91', 105, 1126, 0],
  ['Kiên Hải', '91', '91', 172, 1096, 0],
];
