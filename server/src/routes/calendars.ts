export const addCalendars = (..._: unknown[]) => {};
