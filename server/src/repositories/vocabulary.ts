import { sql } from 'kysely';
import { type Vocabulary, wordsToTry } from '../../../src/catalogue/spelling.js';
import { typedWords } from '../../../src/catalogue/word-query.js';
import type { Executor } from '../db/database.js';

/** What the records of a table have of the words that `q` may mean. Triggers keep the table of words (migration 4). */
export async function vocabularyOf(db: Executor, table: string, q: string): Promise<Vocabulary> {
  const last = typedWords(q).at(-1)?.word ?? '';
  const { rows } = await sql<{ word: string; n: number }>`
    select word, n from known_words
    where collection = ${table} and word = any(${[...wordsToTry(q)]}::text[]) and n > 0
    union all
    (select '', 1 from known_words
      where collection = ${table} and word >= ${last}::text and word < ${`${last}\u{10ffff}`}::text and n > 0 limit 1)`.execute(
    db,
  );
  const counts = new Map(rows.map(({ word, n }) => [word, n]));
  return { count: (word) => counts.get(word) ?? 0, hasBeginning: () => counts.has('') };
}
