// What the scripts of calls are about.
export const text = (vi: string) => ({ vi });
export const supplier = {
  id: 'htx-tan-cuong',
  name: 'HTX Tân Cương',
  kind: 'cooperative',
  province: 'thai-nguyen',
} as const;
export const channel = { id: 'winmart', name: 'WinMart', kind: 'supermarket' } as const;
export const product = {
  id: 'che-dinh',
  name: text('Chè đinh Tân Cương'),
  category: 'beverage',
  supplier: 'htx-tan-cuong',
  province: 'Thái Nguyên',
} as const;
export const event = {
  id: 'phien-ket-noi',
  title: text('Phiên kết nối'),
  kind: 'direct-session',
  startsOn: '2026-11-26',
  endsOn: '2026-11-28',
  online: false,
  status: 'confirmed',
  scope: 'programme',
  registration: { capacity: 2 },
} as const;
