export interface SiteFolders {
  root: string;
}
export const addSite = (..._: unknown[]) => {};
