const amounts = {
  units: {
    t: 'tấn',
    kg: 'kg',
    g: 'g',
    l: 'lít',
    ml: 'ml',
    box: 'hộp',
    bag: 'túi',
    bottle: 'chai',
    piece: 'chiếc',
    set: 'bộ',
    egg: 'quả',
    day: 'ngày',
    week: 'tuần',
    month: 'tháng',
    year: 'năm',
    VND: 'đồng',
  } as Record<string, string>,
  per: { day: 'ngày', week: 'tuần', month: 'tháng', season: 'vụ', year: 'năm' } as Record<string, string>,
};
export type QuantityWords = typeof amounts & {
  /** Units that have a singular, and the numbers that take it. */
  singular?: { units: Record<string, string>; goesWith: (value: number) => boolean };
};
/** Units of amounts and the periods that they are counted over. */
export const quantity: QuantityWords = amounts;
