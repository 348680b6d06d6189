/** Motifs printed in this ink: how the words of their kinds begin, and the path. The last stands for the rest. */
export const motifs = `coff|cocoa/M5 18c-4-7 2-14 9-13s10 8 6 13-11 7-15 0zM7 19c0-6 10-3 11-11M17 26c-1-5 3-9 7-8s6 5 3 9-9 5-10-1zM19 27c1-4 6-2 7-6
fish-s|sauce|oil|past/M13 3h6v7c5 3 6 5 6 9v8q0 3-3 3H10q-3 0-3-3v-8c0-4 1-6 6-9zM13 6h6M7 19h18M7 26h18M16 20l2 2.5-2 2.5-2-2.5z
nut/M23 4c7 4 8 13 1 19S8 30 5 24s2-9 7-9 8-2 7-6c-1-3 0-7 4-5zM23 8c3 4 2 9-2 12s-9 4-12 3
mushroom|cordy/M3 17C3 8 9 3 16 3s13 5 13 14zM12 17c1 5 0 9-1 13h10c-1-4-2-8-1-13zM10 11h1M16 7h1M22 12h1
bamboo-r|wood|agar|cinn|hand/M4 14h24l-3 16H7zM4 14C8-2 24-2 28 14M10 14l2 16M16 14v16M22 14l-2 16M5 19h22M6 25h20
tour/M2 16L8 5h16l6 11zM6 16v8h20v-8M3 24h26M7 24v6M14 24v6M18 24v6M25 24v6M13 24v-5h6v5M8 5L6 2M24 5l2-3`;
