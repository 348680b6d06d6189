import { inflateSync } from 'node:zlib';

const unhex = (hex: string) =>
  (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(parseInt(unit, 16))).join('');

/** Characters by glyph, from a font's ToUnicode table. */
function letters(table: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, block] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph, text] of block!.matchAll(/<(\w+)>\s*<(\w+)>/g))
      found.set(glyph!.toUpperCase(), unhex(text!));
  for (const [, block] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, first, last, text] of block!.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g))
      for (let glyph = parseInt(first!, 16), step = 0; glyph <= parseInt(last!, 16); glyph++, step++)
        found.set(
          glyph.toString(16).toUpperCase().padStart(first!.length, '0'),
          String.fromCharCode(parseInt(text!, 16) + step),
        );
  return found;
}

/** The letters of a PDF that Chromium wrote (its fonts are named after their objects), without spaces, in NFC. */
export function pdfText(pdf: Uint8Array): string {
  const raw = Buffer.from(pdf).toString('latin1');
  const objects = new Map<string, { head: string; stream: string }>();
  for (const match of raw.matchAll(/(?:^|\n)(\d+) 0 obj\n/g)) {
    const start = match.index + match[0].length;
    const head = /^[\s\S]*?(?=\nendobj|stream\r?\n)/.exec(raw.slice(start, start + 20_000))?.[0] ?? '';
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
    const from = start + head.length + 'stream\n'.length;
    const bytes = Buffer.from(raw.slice(from, from + length), 'latin1');
    const stream = head.includes('/FlateDecode') ? inflateSync(bytes) : bytes;
    objects.set(match[1]!, { head, stream: stream.toString('latin1') });
  }
  const fonts = new Map<string, Map<string, string>>();
  for (const [id, { head }] of objects) {
    const table = /\/ToUnicode (\d+) 0 R/.exec(head)?.[1];
    if (table) fonts.set(`F${id}`, letters(objects.get(table)?.stream ?? ''));
  }
  const lines: string[] = [];
  for (const { stream } of objects.values()) {
    let font: Map<string, string> | undefined;
    for (const [word, name] of stream.matchAll(
      /\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>[^<]*?Tj|\[[^\]]*\]\s*TJ/g,
    )) {
      if (name) font = fonts.get(name);
      else if (font) {
        const width = font.keys().next().value?.length ?? 4; // two digits a glyph in Type 3 fonts, else four
        const glyphs = [...word.matchAll(/<([0-9A-Fa-f]+)>/g)].flatMap(
          ([, hex]) => hex!.match(new RegExp(`.{${width}}`, 'g')) ?? [],
        );
        lines.push(glyphs.map((glyph) => font!.get(glyph.toUpperCase()) ?? '').join(''));
      }
    }
  }
  return lines.join('').normalize('NFC').replace(/\s+/g, '');
}
