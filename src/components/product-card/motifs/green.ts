/** Motifs printed in this ink: how the words of their kinds begin, and the path. The last stands for the rest. */
export const motifs = `tea|lotus/M16 3c5 6 5 13 0 19-5-6-5-13 0-19zM15 26C6 26 2 19 3 11c8 1 12 7 12 15zM17 26c9 0 13-7 12-15-8 1-12 7-12 15zM16 15v15M7 15l6 7M25 15l-6 7
coconut/M3 14c0 10 6 16 13 16s13-6 13-16zM3 14c6-7 20-7 26 0-6 6-20 6-26 0zM9 14q7-4 14 0M8 20l1 4M13 23l1 3M24 20l-1 4M18 23v3
bamboo-s|vege|seaw/M16 30C7 27 3 19 5 12c-1-5 3-8 6-7 3-4 8-3 9 0 5-1 8 3 7 7 2 7-2 15-11 18zM16 30V9M16 25l-7-8M16 25l7-8M16 18l-5-6M16 18l5-6
cake|cand|sugar|soup/M5 6h22v21H5zM12 6v21M20 6v21M5 13h22M5 20h22M16 6q-5-5-6-2t6 2q5-5 6-2t-6 2
turm|herb|supp|care/M4 13h24c0 8-3 11-7 12l2 5H9l2-5c-4-1-7-4-7-12zM15 13L24 2l4 3-7 8M8 18h16
orna/M8 23h16l-2 7H10zM15 23c-5-6 4-8 0-13M6 13c-4-4 2-9 6-7 2-6 11-4 11 1 6 0 7 7 2 8-7 2-13 2-19-2zM17 18l5-3`;
