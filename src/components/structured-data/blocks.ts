// Who shows what on this page. A thing has one block, however many elements show it: the first one's words.
const blocks = new Map<string, { text: Text; shown: Map<object, string> }>();

/**
 * Writes `json` as the block of `key` for `owner`. The text goes through a text node of a script that is on the page already:
 * any other way counts as making a script where Trusted Types are required, though a block of data runs nothing.
 */
export function showBlock(key: string, owner: object, json: string): void {
  let block = blocks.get(key);
  if (!block) {
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    const text = document.createTextNode('');
    script.append(text);
    document.head.append(script);
    blocks.set(key, (block = { text, shown: new Map() }));
  }
  block.shown.set(owner, json);
  write(block);
}

/** Takes `owner` off the block of `key`; the last one takes the block with it. */
export function leaveBlock(key: string, owner: object): void {
  const block = blocks.get(key);
  if (!block?.shown.delete(owner)) return;
  if (block.shown.size > 0) return write(block);
  block.text.parentElement!.remove();
  blocks.delete(key);
}

function write({ text, shown }: { text: Text; shown: Map<object, string> }): void {
  const [json] = shown.values();
  if (text.nodeValue !== json) text.nodeValue = json!;
}
