export const calendar = '';
