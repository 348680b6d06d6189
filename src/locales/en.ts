import type { Locale } from './vi.js';
import { common } from './en/common.js';

export const en: Locale = { common };
