import type { PropertyDeclarations } from 'lit';
import { connectForm as vi } from '../../locales/vi/connect-form.js';
import { form as formVi } from '../../locales/vi/form.js';
import type { Catalogue } from '../../sdk/catalogue.js';
import type { Demand } from '../../sdk/schemas/demand.js';
import type { TradeEvent } from '../../sdk/schemas/event.js';
import type { Product } from '../../sdk/schemas/product.js';
import type { Supplier } from '../../sdk/schemas/supplier.js';
import { contactFields, written } from '../form/contact.js';
import type { Values } from '../form/field.js';
import { type FormView, HvForm } from '../form/hv-form.js';
import { words } from '../internal/words.js';
import { type About, givenOf, idsOf, loadAbout, subjectOf } from './about.js';

/**
 * A distributor asks to be connected with a supplier about a product, or, with `demand`, a supplier answers what a
 * distributor looks for. The office of the programme introduces both sides.
 *
 * @summary A request to be connected.
 * @status stable
 * @since 0.1
 * @tagname hv-connect-form
 * @slot - Shown until the form is there, and when what it is about cannot be loaded: at best an address to write to.
 * @csspart form - The whole form.
 * @csspart title - The heading, also that of the receipt.
 * @csspart subject - What it is about.
 * @csspart field - One question, with what is wrong with its answer.
 * @csspart input - Where one writes.
 * @csspart fault - What is wrong with an answer.
 * @csspart consent - The consent.
 * @csspart button - The button that sends.
 * @csspart status - What is announced: that it is being sent, or what went wrong.
 * @csspart receipt - What the reader gets for what they sent.
 * @csspart failed - What is said when its subject could not be loaded.
 * @csspart empty - What is said when it has no subject.
 * @fires {HvLoadEvent} hv-load - The names of what it is about have come.
 * @fires {HvErrorEvent} hv-error - They could not be loaded, or the request could not be sent.
 * @fires {HvSubmitEvent} hv-submit - A reader sends it. Cancel it to take the sending over.
 * @fires {HvSubmittedEvent} hv-submitted - It was taken in.
 */
export class HvConnectForm extends HvForm<About> {
  static override properties: PropertyDeclarations = { product: {}, supplier: {}, demand: {}, event: {} };

  /** The product that it is about: its id, or the record itself. */
  declare product: string | Product | null | undefined;
  /** The supplier to be connected with: its id, or the record itself. */
  declare supplier: string | Supplier | null | undefined;
  /** The demand that a supplier answers: its id, or the record itself. */
  declare demand: string | Demand | null | undefined;
  /** The event where it began: its id, or the record itself. */
  declare event: string | TradeEvent | null | undefined;

  protected readonly kind = 'connections';

  protected override get ids(): Record<string, string> {
    const ids = idsOf(this);
    // An event alone says when, and nothing about what.
    return ids.product || ids.supplier || ids.demand ? ids : {};
  }
  protected override get given(): Partial<About> {
    return givenOf(this);
  }
  protected override load(catalogue: Catalogue, signal: AbortSignal): Promise<Partial<About>> {
    return loadAbout(this, catalogue, signal);
  }

  protected override view(about: Partial<About>): FormView {
    const say = words(this, 'connectForm', vi);
    const form = words(this, 'form', formVi);
    const isAnswer = !!this.demand;
    return {
      title: isAnswer ? say.titleAnswer : say.titleAsk,
      intro: isAnswer ? say.introAnswer : say.introAsk,
      subject: subjectOf(about, this.ids, say, this.language),
      fields: [
        ...contactFields(form, {
          label: isAnswer ? say.organisationAnswer : say.organisationAsk,
          required: true,
        }),
        {
          name: 'message',
          kind: 'text',
          label: say.message,
          hint: isAnswer ? say.messageAnswer : say.messageAsk,
          most: 4000,
        },
      ],
      agree: isAnswer ? say.agreeAnswer : say.agreeAsk,
      send: say.send,
      received: say.received,
      next: say.next,
      notFound: say.notFound,
      nothing: say.nothing,
    };
  }

  protected override bodyOf(values: Values): object {
    const { product, ...ids } = this.ids;
    return {
      from: this.demand ? 'supplier' : 'distributor',
      ...ids,
      ...(product && { products: [product] }),
      ...written(values, 'message'),
    };
  }
}
