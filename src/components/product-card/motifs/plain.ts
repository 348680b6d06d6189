/** Motifs printed in this ink: how the words of their kinds begin, and the path. The last stands for the rest. */
export const motifs = `garlic/M16 3c0 6-12 9-12 18 0 6 5 9 12 9s12-3 12-9c0-9-12-12-12-18zM16 10v20M12 13c-4 6-3 12 0 17M20 13c4 6 3 12 0 17
bird/M3 13c0 11 6 16 13 16s13-5 13-16c-5 6-21 6-26 0zM3 13c6-8 20-8 26 0M8 19l6 5M14 19l-4 7M19 19l-4 8M24 17l-6 9M22 21l3 2M12 6l8-3
salt/M2 27L11 9l9 18zM14 27l8-13 8 13zM5 21q6 3 12 0M8 15q3 2 6 0M18 21q4 2 8 0
liquor/M13 3h6v3c4 3 4 8 1 10 8 3 8 14-4 14S4 19 12 16c-3-2-3-7 1-10zM12 16q4 2 8 0M9 22q7 4 14 0M13 6h6
/M2 22L16 6l14 16q-14 7-28 0zM16 6L8 24M16 6l8 18M16 6v19M9 14q7 3 14 0`;
