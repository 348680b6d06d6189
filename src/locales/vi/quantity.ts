/** Units of amounts and the periods that they are counted over. */
export const quantity = {
  units: { t: 'tấn', kg: 'kg', l: 'lít', box: 'hộp', piece: 'chiếc', egg: 'quả', VND: 'đồng' } as Record<
    string,
    string
  >,
  per: { day: 'ngày', week: 'tuần', month: 'tháng', season: 'vụ', year: 'năm' } as Record<string, string>,
};
export type QuantityWords = typeof quantity;
