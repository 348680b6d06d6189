import type { PageData } from '../../sdk/schemas/page.js';

/** Records that the page gave, as a list's first page: the same page for the same records, so that what was unfolded stays so. */
export class GivenPage<T> {
  #records: readonly T[] = [];
  #limit = 0;
  #page: PageData<T> | undefined;

  first(records: readonly T[], limit: number): PageData<T> {
    if (!this.#page || records !== this.#records || limit !== this.#limit) {
      this.#records = records;
      this.#limit = limit;
      this.#page = this.next('0');
    }
    return this.#page;
  }

  /** The page that begins at `cursor`. */
  next(cursor: string): PageData<T> {
    const end = Number(cursor) + this.#limit;
    const records = this.#records;
    return {
      data: records.slice(Number(cursor), end),
      total: records.length,
      next: end < records.length ? String(end) : null,
    };
  }
}
