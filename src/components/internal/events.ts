/** What every event of ours has: it bubbles, leaves shadow roots, and carries its fields in `detail` as custom events do. */
export class HvEvent<Detail> extends Event {
  readonly detail: Detail;
  constructor(type: string, detail: Detail, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable });
    this.detail = detail;
  }
}

/** `hv-load`: data has come and is on the page. */
export class HvLoadEvent<T = unknown> extends HvEvent<{ record: T }> {
  constructor(record: T) {
    super('hv-load', { record });
  }
  /** The record, or the page of a list. */
  get record(): T {
    return this.detail.record;
  }
}

/** `hv-error`: data could not be loaded. */
export class HvErrorEvent extends HvEvent<{ error: Error }> {
  constructor(error: Error) {
    super('hv-error', { error });
  }
  /** An error of the SDK; tell them apart by `name`. */
  get error(): Error {
    return this.detail.error;
  }
}

/** `hv-select`: a reader chose a record. Cancel it to keep its link from being followed. */
export class HvSelectEvent<T = unknown> extends HvEvent<{ record: T }> {
  constructor(record: T) {
    super('hv-select', { record }, true);
  }
  get record(): T {
    return this.detail.record;
  }
}

declare global {
  interface HTMLElementEventMap {
    'hv-load': HvLoadEvent;
    'hv-error': HvErrorEvent;
    'hv-select': HvSelectEvent;
  }
}
