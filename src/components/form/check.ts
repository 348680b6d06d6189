import type { FormWords } from '../../locales/vi/form.js';
import type { Field, Values } from './field.js';

/** What is wrong, in words, by field. */
export type Faults = Record<string, string>;

// As the API has them.
const EMAIL = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/;
const PHONE = /^\+?[\d\s().-]{6,24}$/;

/** What is wrong with one field; '' for nothing. */
export function faultOf(field: Field, values: Values, say: FormWords): string {
  const { name, kind, required, most } = field;
  const value = (values[name] ?? '').trim();
  if (!value) {
    if (kind === 'consent') return say.consentMissing;
    // One of the two is enough; what is missing is said once, at the first.
    if (name === 'email') return values.phone?.trim() ? '' : say.reachMissing;
    return required ? (kind === 'choice' ? say.choiceMissing : say.missing(field.label)) : '';
  }
  if (most && value.length > most) return say.tooLong(most, value.length);
  if (kind === 'email' && !EMAIL.test(value)) return say.emailWrong;
  if (kind === 'phone' && !PHONE.test(value)) return say.phoneWrong;
  return '';
}

/** What is wrong with all of them. */
export function faultsOf(fields: readonly Field[], values: Values, say: FormWords): Faults {
  const faults: Faults = {};
  for (const field of fields) {
    const fault = faultOf(field, values, say);
    if (fault) faults[field.name] = fault;
  }
  return faults;
}
