// Kinds of goods by the ink they are printed in: how words of their subcategories begin. The motifs of an ink are a file of
// their own, so that a page loads those it shows. Order matters: fish sauce is brown, fish is blue, a fish cake too.
const inks: [name: string, kinds: RegExp, load: () => Promise<{ motifs: string }>][] = [
  [
    'brown',
    /(^|-)(coff|cocoa|fish-s|sauce|oil|past|nut|mush|cordy|bamboo-r|wood|agar|cinn|hand|tour)/,
    () => import('./motifs/brown.js'),
  ],
  ['yellow', /(^|-)(ric|crac|crisp|noo|cere|star|hon|egg)/, () => import('./motifs/yellow.js')],
  ['blue', /(^|-)(fish|seaf|water|drink|dairy|ice|bev|ceram|pearl|bronze)/, () => import('./motifs/blue.js')],
  [
    'red',
    /(^|-)(shri|fruit|jui|wine|pep|spic|meat|saus|silk|tex|sedge|pain|inc|lan)/,
    () => import('./motifs/red.js'),
  ],
  [
    'green',
    /(^|-)(tea|lotus|coco|bamboo|vege|seaw|cake|cand|sug|soup|turm|herb|supp|care|orna)/,
    () => import('./motifs/green.js'),
  ],
  ['plain', /(?:)/, () => import('./motifs/plain.js')],
];

/** A line motif on a grid of 32, as `[how the words of its kinds begin, path]`: closed shapes take the colour plate, open strokes are key line only. */
type Motif = [kinds: RegExp, path: string];
const loaded: Record<string, Motif[]> = {};
const pending: Record<string, Promise<unknown>> = {};

/**
 * The ink and the motif for a product's subcategory, else for its category; a conical hat for what this version does not
 * know. The path is undefined until its file has come: then `redraw` is called.
 */
export function motifOf(
  category: string,
  subcategory = '',
  redraw: () => void = () => {},
): { ink: string; path: string | undefined } {
  const known = (word: string) => inks.find(([, kinds]) => kinds.test(word))!;
  // The last ink takes every word: garlic has a motif in it, an unknown kind may do better by its category.
  const word =
    known(subcategory) === inks[5] && !/^(garlic|bird|salt|liquor)/.test(subcategory)
      ? category
      : subcategory;
  const [ink, , load] = known(word);
  pending[ink] ??= load().then(
    ({ motifs }) => {
      loaded[ink] = motifs.split('\n').map((line) => {
        const [kinds, path] = line.split('/') as [string, string];
        return [new RegExp(`(^|-)(${kinds})`), path];
      });
    },
    () => void delete pending[ink],
  );
  const motifs = loaded[ink];
  if (!motifs) void pending[ink].then(() => loaded[ink] && redraw());
  return { ink, path: (motifs?.find(([kinds]) => kinds.test(word)) ?? motifs?.at(-1))?.[1] };
}
