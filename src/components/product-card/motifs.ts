/**
 * One line motif for each kind of goods: how words of the subcategories it stands for begin, the ink set it is printed in, and its
 * path on a grid of 32. The closed shapes of a path take the colour plate; its open strokes are key line only.
 */
export type Motif = readonly [kinds: RegExp, inks: number, path: string];

const table = `tea|lotus/1/M16 3c5 6 5 13 0 19-5-6-5-13 0-19zM15 26C6 26 2 19 3 11c8 1 12 7 12 15zM17 26c9 0 13-7 12-15-8 1-12 7-12 15zM16 15v15M7 15l6 7M25 15l-6 7
coff|cocoa/4/M5 18c-4-7 2-14 9-13s10 8 6 13-11 7-15 0zM7 19c0-6 10-3 11-11M17 26c-1-5 3-9 7-8s6 5 3 9-9 5-10-1zM19 27c1-4 6-2 7-6
rice-p|cracker|crispy/3/M3 14c3-8 22-8 26 0s-23 9-26 0zM3 14v4c4 8 22 8 26 0v-4M3 18v4c4 8 22 8 26 0v-4M10 12l2 1M16 10l2 1M20 14l2 0M14 15l1 1
noodle/3/M3 16h26c0 8-5 12-9 13h-8c-4-1-9-5-9-13zM7 16c0-6 5-6 5 0 0-6 5-6 5 0 0-6 5-6 5 0M13 11L27 2M18 12L30 5M7 20h18
rice|cereal|starch/3/M16 31C16 20 15 12 23 3M23 3c1 4 0 6-3 8-1-3 0-6 3-8zM18 8c1 4 0 6-4 8-1-4 0-6 4-8zM20 13c4-1 6 0 7 3-4 1-6 0-7-3zM15 15c0 4-1 6-5 7 0-4 1-6 5-7zM17 20c4-2 7 0 8 3-4 1-7 0-8-3zM14 23c0 4-2 6-6 6 0-3 2-6 6-6z
fish-s|sauce|oil|past/4/M13 3h6v7c5 3 6 5 6 9v8q0 3-3 3H10q-3 0-3-3v-8c0-4 1-6 6-9zM13 6h6M7 19h18M7 26h18M16 20l2 2.5-2 2.5-2-2.5z
fish|seafood/2/M2 16c6-9 16-9 22-1l6-6v14l-6-6c-6 8-16 8-22-1zM8 15h1M12 10q4 6 0 12M17 13q3 3 0 6M21 14q2 2 0 4
shrimp/5/M26 8C15 1 5 6 5 16s7 15 16 13l-4-5c-6 1-8-4-6-8s7-6 15-8zM26 8q5-3 4-6M26 8q4 0 5 3M20 8h1M10 11l4 2M6 18l5 0M9 26l3-4
honey/3/M6 4h7l4 6-4 6H6L2 10zM19 11h7l4 6-4 6h-7l-4-6zM8 18h7l4 6-4 6H8l-4-6zM24 2c3 4 3 6 0 6s-3-2 0-6z
nut/4/M23 4c7 4 8 13 1 19S8 30 5 24s2-9 7-9 8-2 7-6c-1-3 0-7 4-5zM23 8c3 4 2 9-2 12s-9 4-12 3
coconut/1/M3 14c0 10 6 16 13 16s13-6 13-16zM3 14c6-7 20-7 26 0-6 6-20 6-26 0zM9 14q7-4 14 0M8 20l1 4M13 23l1 3M24 20l-1 4M18 23v3
fruit|juice|wine/5/M16 10c8-4 13 2 12 9s-7 12-12 11c-5 1-11-4-12-11s4-13 12-9zM16 10c0-5 5-8 10-7-1 5-5 8-10 7zM16 10q0-4-4-7M9 18q0-4 4-4
mushroom|cordy/4/M3 17C3 8 9 3 16 3s13 5 13 14zM12 17c1 5 0 9-1 13h10c-1-4-2-8-1-13zM10 11h1M16 7h1M22 12h1
bamboo-s|vege|seaw/1/M16 30C7 27 3 19 5 12c-1-5 3-8 6-7 3-4 8-3 9 0 5-1 8 3 7 7 2 7-2 15-11 18zM16 30V9M16 25l-7-8M16 25l7-8M16 18l-5-6M16 18l5-6
garlic/6/M16 3c0 6-12 9-12 18 0 6 5 9 12 9s12-3 12-9c0-9-12-12-12-18zM16 10v20M12 13c-4 6-3 12 0 17M20 13c4 6 3 12 0 17
pepper|spice/5/M27 3C21 4 16 9 14 15M14 15c4 2 4 7 1 8s-6-1-6-4 2-5 5-4zM17 9c4-2 7 1 6 4s-5 3-7 1-1-4 1-5zM9 21c4 0 5 4 3 6s-6 1-6-2 1-4 3-4zM22 17c3-1 5 1 5 4s-4 4-6 2-1-5 1-6z
egg/3/M12 4c5 0 9 9 9 15s-4 9-9 9-9-3-9-9 4-15 9-15zM20 14c5-5 10 5 10 10s-5 6-9 4M8 14q1-4 3-5
meat|saus/5/M4 11c-2-5 4-8 9-5 3 9 6 11 15 13 3 4 0 10-5 9C12 28 5 22 4 11zM13 6l4-4M28 19l3-3M8 11c2 7 6 11 13 13
cake|cand|sugar|soup/1/M5 6h22v21H5zM12 6v21M20 6v21M5 13h22M5 20h22M16 6q-5-5-6-2t6 2q5-5 6-2t-6 2
bird/6/M3 13c0 11 6 16 13 16s13-5 13-16c-5 6-21 6-26 0zM3 13c6-8 20-8 26 0M8 19l6 5M14 19l-4 7M19 19l-4 8M24 17l-6 9M22 21l3 2M12 6l8-3
salt/6/M2 27L11 9l9 18zM14 27l8-13 8 13zM5 21q6 3 12 0M8 15q3 2 6 0M18 21q4 2 8 0
liquor/6/M13 3h6v3c4 3 4 8 1 10 8 3 8 14-4 14S4 19 12 16c-3-2-3-7 1-10zM12 16q4 2 8 0M9 22q7 4 14 0M13 6h6
water|drink|dairy|ice|bev/2/M7 8h18l-3 22H10zM8 14c4-4 4 3 8 0s4 3 8 0M18 8l4-6h4M14 20h1M18 24h1
turm|herb|supp|care/1/M4 13h24c0 8-3 11-7 12l2 5H9l2-5c-4-1-7-4-7-12zM15 13L24 2l4 3-7 8M8 18h16
cera|pearl|bronze/2/M12 3h8l-2 6c10 5 10 15 2 21h-8C4 24 4 14 14 9zM8 16h16M8 22c3-4 5 3 8 0s5 3 8 0M14 9h4
silk|text|sedge|paint/5/M4 5h24v21H4zM4 10h24M4 21h24M10 10l5 5.5-5 5.5-5-5.5zM22 10l5 5.5-5 5.5-5-5.5zM7 26v4M13 26v4M19 26v4M25 26v4
bamb|wood|agar|cinn|hand/4/M4 14h24l-3 16H7zM4 14C8-2 24-2 28 14M10 14l2 16M16 14v16M22 14l-2 16M5 19h22M6 25h20
incense|lantern/5/M11 6c-9 5-9 15 0 20h10c9-5 9-15 0-20zM9 6h14M9 26h14M16 6v25M13 6c-4 6-4 14 0 20M19 6c4 6 4 14 0 20M16 1v5
orna/1/M8 23h16l-2 7H10zM15 23c-5-6 4-8 0-13M6 13c-4-4 2-9 6-7 2-6 11-4 11 1 6 0 7 7 2 8-7 2-13 2-19-2zM17 18l5-3
tour/4/M2 16L8 5h16l6 11zM6 16v8h20v-8M3 24h26M7 24v6M14 24v6M18 24v6M25 24v6M13 24v-5h6v5M8 5L6 2M24 5l2-3
/6/M2 22L16 6l14 16q-14 7-28 0zM16 6L8 24M16 6l8 18M16 6v19M9 14q7 3 14 0`;

let motifs: Motif[] | undefined;

/** The motif for a product's subcategory, else for its category; a conical hat for what this version does not know. */
export function motifOf(category: string, subcategory = ''): Motif {
  motifs ??= table.split('\n').map((line) => {
    const [kinds, inks, path] = line.split('/') as [string, string, string];
    return [new RegExp(`(^|-)(${kinds})`), +inks, path];
  });
  return motifs.find(([kinds]) => kinds.test(subcategory) || kinds.test(category))!;
}
