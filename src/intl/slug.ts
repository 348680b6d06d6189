import { fold } from './fold.js';

/** Text as a part of an address: `Chè Đinh Tân Cương (hộp 100 g)` → `che-dinh-tan-cuong-hop-100-g`. Empty when nothing is left. */
export function slugify(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
