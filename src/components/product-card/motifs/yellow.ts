/** Motifs printed in this ink: how the words of their kinds begin, and the path. The last stands for the rest. */
export const motifs = `rice-p|cracker|crispy/M3 14c3-8 22-8 26 0s-23 9-26 0zM3 14v4c4 8 22 8 26 0v-4M3 18v4c4 8 22 8 26 0v-4M10 12l2 1M16 10l2 1M20 14l2 0M14 15l1 1
noodle/M3 16h26c0 8-5 12-9 13h-8c-4-1-9-5-9-13zM7 16c0-6 5-6 5 0 0-6 5-6 5 0 0-6 5-6 5 0M13 11L27 2M18 12L30 5M7 20h18
rice|cereal|starch/M16 31C16 20 15 12 23 3M23 3c1 4 0 6-3 8-1-3 0-6 3-8zM18 8c1 4 0 6-4 8-1-4 0-6 4-8zM20 13c4-1 6 0 7 3-4 1-6 0-7-3zM15 15c0 4-1 6-5 7 0-4 1-6 5-7zM17 20c4-2 7 0 8 3-4 1-7 0-8-3zM14 23c0 4-2 6-6 6 0-3 2-6 6-6z
honey/M6 4h7l4 6-4 6H6L2 10zM19 11h7l4 6-4 6h-7l-4-6zM8 18h7l4 6-4 6H8l-4-6zM24 2c3 4 3 6 0 6s-3-2 0-6z
egg/M12 4c5 0 9 9 9 15s-4 9-9 9-9-3-9-9 4-15 9-15zM20 14c5-5 10 5 10 10s-5 6-9 4M8 14q1-4 3-5`;
