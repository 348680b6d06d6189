import type { Demand } from '../../sdk/schemas/demand.js';
import { HvSelectEvent } from '../internal/events.js';
import type { HvElement } from '../internal/hv-element.js';
import { FoundMatches } from './found-matches.js';
import { LateForm } from '../form/late-form.js';

/** What a reader has opened of the demands: the matches of some, the form of some. */
export class Unfolding {
  readonly matches: FoundMatches;
  readonly form: LateForm;
  #host: HvElement;
  #shown = new Set<string>();
  #answered = new Set<string>();
  #begun = new Set<string>();

  constructor(host: HvElement) {
    this.#host = host;
    this.matches = new FoundMatches(host);
    this.form = new LateForm(host);
  }

  isShown = ({ id }: Demand): boolean => this.#shown.has(id);
  isAnswered = ({ id }: Demand): boolean => this.#answered.has(id);
  /** Whether its form was ever open: what was written in it stays. */
  hasForm = ({ id }: Demand): boolean => this.#begun.has(id);

  toggleMatches(demand: Demand): void {
    if (this.#toggle(this.#shown, demand)) this.matches.want(demand.id);
  }
  toggleForm(demand: Demand): void {
    if (!this.#toggle(this.#answered, demand)) return;
    this.#begun.add(demand.id);
    this.form.load();
  }

  /** Whether it is open now. The page is asked before it opens. */
  #toggle(open: Set<string>, demand: Demand): boolean {
    if (!open.delete(demand.id) && this.#host.dispatchEvent(new HvSelectEvent(demand))) open.add(demand.id);
    this.#host.requestUpdate();
    return open.has(demand.id);
  }
}
