/** Motifs printed in this ink: how the words of their kinds begin, and the path. The last stands for the rest. */
export const motifs = `shrimp/M26 8C15 1 5 6 5 16s7 15 16 13l-4-5c-6 1-8-4-6-8s7-6 15-8zM26 8q5-3 4-6M26 8q4 0 5 3M20 8h1M10 11l4 2M6 18l5 0M9 26l3-4
fruit|juice|wine/M16 10c8-4 13 2 12 9s-7 12-12 11c-5 1-11-4-12-11s4-13 12-9zM16 10c0-5 5-8 10-7-1 5-5 8-10 7zM16 10q0-4-4-7M9 18q0-4 4-4
pepper|spice/M27 3C21 4 16 9 14 15M14 15c4 2 4 7 1 8s-6-1-6-4 2-5 5-4zM17 9c4-2 7 1 6 4s-5 3-7 1-1-4 1-5zM9 21c4 0 5 4 3 6s-6 1-6-2 1-4 3-4zM22 17c3-1 5 1 5 4s-4 4-6 2-1-5 1-6z
meat|saus/M4 11c-2-5 4-8 9-5 3 9 6 11 15 13 3 4 0 10-5 9C12 28 5 22 4 11zM13 6l4-4M28 19l3-3M8 11c2 7 6 11 13 13
silk|text|sedge|paint/M4 5h24v21H4zM4 10h24M4 21h24M10 10l5 5.5-5 5.5-5-5.5zM22 10l5 5.5-5 5.5-5-5.5zM7 26v4M13 26v4M19 26v4M25 26v4
incense/M7 20h18l-3 9H10zM11 20V7M16 20V3M21 20V7M5 29h22
lantern/M11 6c-9 5-9 15 0 20h10c9-5 9-15 0-20zM9 6h14M9 26h14M16 6v25M13 6c-4 6-4 14 0 20M19 6c4 6 4 14 0 20M16 1v5`;
