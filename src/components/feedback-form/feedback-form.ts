import type { PropertyDeclarations } from 'lit';
import { feedbackForm as vi } from '../../locales/vi/feedback-form.js';
import { form as formVi } from '../../locales/vi/form.js';
import type { Catalogue } from '../../sdk/catalogue.js';
import type { Product } from '../../sdk/schemas/product.js';
import { contactFields, written } from '../form/contact.js';
import type { Values } from '../form/field.js';
import { type FormView, HvForm } from '../form/hv-form.js';
import { languageOf, textIn } from '../internal/text.js';
import { words } from '../internal/words.js';

/**
 * What a consumer or distributor says of a product: its quality, its design, or its packaging and specification. The office of
 * the programme passes it on to those who make it, and answers.
 *
 * @summary Feedback on a product.
 * @status stable
 * @since 0.1
 * @tagname hv-feedback-form
 * @slot - Shown until the form is there, and when the product cannot be loaded: at best an address to write to.
 * @csspart form - The whole form.
 * @csspart title - The heading, also that of the receipt.
 * @csspart subject - The product.
 * @csspart field - One question, with what is wrong with its answer.
 * @csspart input - Where one writes.
 * @csspart fault - What is wrong with an answer.
 * @csspart consent - The consent.
 * @csspart button - The button that sends.
 * @csspart status - What is announced: that it is being sent, or what went wrong.
 * @csspart receipt - What the reader gets for what they sent.
 * @csspart failed - What is said when the product could not be loaded.
 * @csspart empty - What is said when no product is named.
 * @fires {HvLoadEvent} hv-load - The product has come.
 * @fires {HvErrorEvent} hv-error - It could not be loaded, or the feedback could not be sent.
 * @fires {HvSubmitEvent} hv-submit - A reader sends it. Cancel it to take the sending over.
 * @fires {HvSubmittedEvent} hv-submitted - It was taken in.
 */
export class HvFeedbackForm extends HvForm<{ product: Product }> {
  static override properties: PropertyDeclarations = { product: {} };

  /** The product that it is about: its id, or the record itself. */
  declare product: string | Product | null | undefined;

  protected readonly kind = 'feedback';

  protected override get ids(): Record<string, string> {
    const { product } = this;
    const id = typeof product === 'object' ? product?.id : product;
    return id ? { product: id } : {};
  }
  protected override get given(): { product?: Product } {
    const { product } = this;
    return product && typeof product === 'object' ? { product } : {};
  }
  protected override get defaults(): Values {
    return { from: 'consumer' };
  }
  protected override async load({ products }: Catalogue, signal: AbortSignal): Promise<{ product: Product }> {
    return { product: await products.get(this.ids.product!, { signal }) };
  }

  protected override view({ product }: { product?: Product }, { from }: Values): FormView {
    const say = words(this, 'feedbackForm', vi);
    const form = words(this, 'form', formVi);
    const { language } = this;
    const name = product?.name;
    return {
      ...say,
      subject: [[say.product, name && textIn(name, language), name && languageOf(name, language)]],
      fields: [
        {
          name: 'topic',
          kind: 'choice',
          label: say.topic,
          required: true,
          options: Object.entries(say.topics),
        },
        { name: 'text', kind: 'text', label: say.text, hint: say.textHint, required: true, most: 4000 },
        {
          name: 'from',
          kind: 'choice',
          label: say.from,
          required: true,
          options: [
            ['consumer', say.consumer],
            ['distributor', say.distributor],
          ],
        },
        ...contactFields(form, from === 'distributor' ? { label: form.organisation } : undefined),
      ],
    };
  }

  protected override bodyOf(values: Values): object {
    return { ...this.ids, ...written(values, 'topic', 'text', 'from') };
  }
}
