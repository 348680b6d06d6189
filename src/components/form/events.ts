import type { ConnectionRequest, FeedbackRequest } from '../../sdk/schemas/requests.js';
import { HvEvent } from '../internal/events.js';

/** What tells the reader that something was taken in. */
export interface Acknowledged {
  id: string;
  /** What the sender asks by later what became of it. */
  receipt?: string;
}

/**
 * `hv-submit`: a reader sends a form and it was found right. Cancel it to take the sending over: nothing is sent then. With
 * `takeOver` the form also waits and tells the reader how it went.
 */
export class HvSubmitEvent<Draft = ConnectionRequest | FeedbackRequest> extends HvEvent<{
  draft: Draft;
  idempotencyKey: string;
}> {
  /** What `takeOver` was given. */
  taken: Promise<Acknowledged> | undefined;

  constructor(draft: Draft, idempotencyKey: string) {
    super('hv-submit', { draft, idempotencyKey }, true);
  }
  /** What would be sent, as the API takes it. */
  get draft(): Draft {
    return this.detail.draft;
  }
  /** The same when the same is sent again after a failure. */
  get idempotencyKey(): string {
    return this.detail.idempotencyKey;
  }
  /** Cancels it, and shows the reader a receipt when `sending` resolves with an `id`, or that it failed when it rejects. */
  takeOver(sending: Promise<Acknowledged>): void {
    this.preventDefault();
    this.taken = sending;
  }
}

/** `hv-submitted`: what a reader sent was taken in. */
export class HvSubmittedEvent extends HvEvent<{ id: string }> {
  constructor(id: string) {
    super('hv-submitted', { id });
  }
  get id(): string {
    return this.detail.id;
  }
}

declare global {
  interface HTMLElementEventMap {
    'hv-submit': HvSubmitEvent;
    'hv-submitted': HvSubmittedEvent;
  }
}
