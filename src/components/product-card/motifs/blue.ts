/** Motifs printed in this ink: how the words of their kinds begin, and the path. The last stands for the rest. */
export const motifs = `fish|seafood/M2 16c6-9 16-9 22-1l6-6v14l-6-6c-6 8-16 8-22-1zM8 15h1M12 10q4 6 0 12M17 13q3 3 0 6M21 14q2 2 0 4
water|drink|dairy|ice|bev/M7 8h18l-3 22H10zM8 14c4-4 4 3 8 0s4 3 8 0M18 8l4-6h4M14 20h1M18 24h1
cera|pearl|bronze/M12 3h8l-2 6c10 5 10 15 2 21h-8C4 24 4 14 14 9zM8 16h16M8 22c3-4 5 3 8 0s5 3 8 0M14 9h4`;
