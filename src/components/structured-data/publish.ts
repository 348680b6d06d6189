import type { ReactiveController } from 'lit';
import { eventNode } from '../../structured-data/event.js';
import { itemListNode } from '../../structured-data/item-list.js';
import { jsonLd } from '../../structured-data/json.js';
import type { Node, NodeContext } from '../../structured-data/node.js';
import { organizationNode } from '../../structured-data/organization.js';
import { productNode } from '../../structured-data/product.js';
import { todayInVietnam } from '../../vietnam/date.js';
import { ocopStatus } from '../../vietnam/ocop.js';
import type { HvElement } from '../internal/hv-element.js';
import { around } from '../internal/settings.js';
import { leaveBlock, showBlock } from './blocks.js';
import type { Thing } from './thing.js';

/** Whether the nearest `structured-data` around `element`, else the script's, is there and not `off`. */
function wanted(element: Element): boolean {
  for (const node of around(element)) {
    const said = node.getAttribute('structured-data');
    if (said !== null) return said !== 'off';
  }
  const script = document.querySelector('script[data-structured-data]');
  return !!script && script.getAttribute('data-structured-data') !== 'off';
}

/** The element that a page's author wrote: a card in a list shows what the list has read. */
function written(host: HvElement): HvElement {
  const outer = (host.getRootNode() as ShadowRoot).host;
  return outer && 'catalogue' in outer ? written(outer as HvElement) : host;
}

function contextOf(host: HvElement): NodeContext {
  const context = { language: host.language, today: todayInVietnam() };
  try {
    return { ...context, api: written(host).catalogue.api };
  } catch {
    return context;
  }
}

function nodeOf(thing: Thing, context: NodeContext): Node {
  if (thing.kind === 'product') {
    const { ocop } = thing.record;
    return productNode(thing.record, ocop && ocopStatus(ocop, context.today), context);
  }
  if (thing.kind === 'products') return itemListNode(thing.record, context);
  return thing.kind === 'event' ? eventNode(thing.record, context) : organizationNode(thing.record, context);
}

/** What makes two things of a page the same: the record, wherever it is shown; for lists, what is in them. */
const keyOf = ({ kind, record }: Thing, { api = '' }: NodeContext): string =>
  [api, kind, 'id' in record ? record.id : record.map(({ id }) => id).join(' ')].join(' ');

/** Keeps what its host shows in the page's head as JSON-LD, for as long as it shows it there. */
class Publication implements ReactiveController {
  #host: HvElement;
  #keys = new Set<string>();
  constructor(host: HvElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const host = this.#host;
    const before = this.#keys;
    this.#keys = new Set();
    if (host.isConnected && wanted(host)) {
      const context = contextOf(host);
      for (const thing of host.things!()) {
        const key = keyOf(thing, context);
        this.#keys.add(key);
        showBlock(key, this, jsonLd(nodeOf(thing, context)));
      }
    }
    for (const key of before) if (!this.#keys.has(key)) leaveBlock(key, this);
  }

  hostDisconnected(): void {
    for (const key of this.#keys) leaveBlock(key, this);
    this.#keys.clear();
  }
}

const published = new WeakSet<HvElement>();

/** Publishes from now on what `host` shows. */
export function publish(host: HvElement): void {
  if (!host.things || published.has(host)) return;
  published.add(host);
  new Publication(host);
  host.requestUpdate();
}
