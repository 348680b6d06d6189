/**
 * The words that are searched for, with the records that have each: a word that none has is mistyped. It takes the place of
 * groups of three letters, whose index grew with the text and made misspelt searches as slow as the catalogue is large.
 */
const tables = ['products', 'suppliers', 'events'];

const words = (rows: string, sign: number) =>
  `select unnest(tsvector_to_array(search)) as word, ${sign} as sign from ${rows} where deleted_at is null`;

/** The sums are put in by words: two writers never wait for each other crosswise. */
const count = (collection: string, changes: string) => `
  insert into known_words (collection, word, n)
  select ${collection}, word, sum(sign)::int from (${changes}) as changes group by word having sum(sign) <> 0 order by word
  on conflict (collection, word) do update set n = known_words.n + excluded.n`;

export const spelling: string[] = [
  `create table known_words (
    collection text collate "C" not null,
    word text collate "C" not null,
    n int not null,
    primary key (collection, word))`,
  ...tables.flatMap((table) => [
    `alter table ${table} drop column folded`,
    count(`'${table}'`, words(table, 1)),
  ]),
  `create function count_words() returns trigger language plpgsql as $$
    begin
      if tg_op = 'TRUNCATE' then delete from known_words where collection = tg_table_name;
      elsif tg_op = 'INSERT' then ${count('tg_table_name', words('new_rows', 1))};
      elsif tg_op = 'DELETE' then ${count('tg_table_name', words('old_rows', -1))};
      else ${count('tg_table_name', `${words('new_rows', 1)} union all ${words('old_rows', -1)}`)};
      end if;
      return null;
    end $$`,
  // By their names these run after "note_write" too.
  ...tables.flatMap((table) => [
    `create trigger words_inserted after insert on ${table} referencing new table as new_rows
      for each statement execute function count_words()`,
    `create trigger words_updated after update on ${table} referencing old table as old_rows new table as new_rows
      for each statement execute function count_words()`,
    `create trigger words_deleted after delete on ${table} referencing old table as old_rows
      for each statement execute function count_words()`,
    `create trigger words_truncated after truncate on ${table} for each statement execute function count_words()`,
  ]),
];
