/**
 * What keeps lists quick when the catalogue is large: an index for every order, and `product_tally`, which says how many
 * products there are of each group, kind, place and rating, so that totals and facets need not count them one by one.
 */
const tallied = 'category, subcategory, provinces, province_current, stars';

const add = (rows: string, sign: string) => `
  insert into product_tally (${tallied}, n)
  select ${tallied}, ${sign} count(*) from ${rows} where deleted_at is null group by ${tallied}
  on conflict (category, coalesce(subcategory, ''), provinces, coalesce(province_current, ''), coalesce(stars, 0))
  do update set n = product_tally.n + excluded.n;`;

export const scale: string[] = [
  // The seconds since 1970 do not depend on a time zone, which PostgreSQL does not know of `extract`.
  `create function epoch_ms(timestamptz) returns bigint language sql immutable parallel safe as
    $$ select (extract(epoch from $1) * 1000)::bigint $$`,
  `create index on products (sort_name desc, id)`,
  `create index on products ((coalesce(stars, 0)) desc, sort_name, id)`,
  `create index on products ((coalesce(stars, 9)), sort_name, id)`,
  `create index on products ((coalesce(recognised, 0)) desc, sort_name, id)`,
  `create index on products ((coalesce(recognised, 99999999)), sort_name, id)`,
  `create index on products ((epoch_ms(updated_at)) desc, id)`,
  `create index on products (province_current, sort_name, id)`,
  `create index on products using gin (markets)`,
  `create index on products using gin (channels)`,
  `create index on suppliers (product_count desc, sort_name, id)`,

  `create table product_tally (
    category text not null,
    subcategory text,
    provinces text[] not null,
    province_current text,
    stars int,
    n bigint not null)`,
  `create unique index on product_tally
    (category, coalesce(subcategory, ''), provinces, coalesce(province_current, ''), coalesce(stars, 0))`,
  add('products', '').replace(/;$/, ''),
  `create function tally_products() returns trigger language plpgsql as $$
    begin
      if tg_op = 'TRUNCATE' then
        delete from product_tally;
        return null;
      end if;
      if tg_op <> 'INSERT' then ${add('old_rows', '-')} end if;
      if tg_op <> 'DELETE' then ${add('new_rows', '')} end if;
      delete from product_tally where n = 0;
      return null;
    end $$`,
  // By their names these run after "note_write", which lets one writer in at a time: so they cannot lock each other out.
  `create trigger tally_inserted after insert on products referencing new table as new_rows
    for each statement execute function tally_products()`,
  `create trigger tally_updated after update on products referencing old table as old_rows new table as new_rows
    for each statement execute function tally_products()`,
  `create trigger tally_deleted after delete on products referencing old table as old_rows
    for each statement execute function tally_products()`,
  `create trigger tally_truncated after truncate on products for each statement execute function tally_products()`,
];
