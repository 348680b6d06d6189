import type { PageData } from '../../sdk/schemas/page.js';
import type { Story } from '../../sdk/schemas/story.js';

/** Records that the page gave, as a list's first page: the same page for the same records, so that what was unfolded stays so. */
export class GivenPage {
  #stories: readonly Story[] = [];
  #limit = 0;
  #page: PageData<Story> | undefined;

  first(stories: readonly Story[], limit: number): PageData<Story> {
    if (!this.#page || stories !== this.#stories || limit !== this.#limit) {
      this.#stories = stories;
      this.#limit = limit;
      this.#page = this.next('0');
    }
    return this.#page;
  }

  /** The page that begins at `cursor`. */
  next(cursor: string): PageData<Story> {
    const end = Number(cursor) + this.#limit;
    const stories = this.#stories;
    return {
      data: stories.slice(Number(cursor), end),
      total: stories.length,
      next: end < stories.length ? String(end) : null,
    };
  }
}
