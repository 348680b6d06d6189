import { sentence } from './sentence.js';
import type { CampaignWords } from '../vi/campaign.js';
import { between, on, since, until } from './dates.js';
import { plural } from './plural.js';

export const campaign: CampaignWords = {
  tet: (year) => `il Tết ${year}`,
  daysLeft: (n, days, what) =>
    `${plural(n, 'Manca', 'Mancano')} ${days}\u00a0${plural(n, 'giorno', 'giorni')} ${what.replace(/^il /, 'al ').replace(/^l’/, 'all’')}`,
  tetToday: (tet) => `Oggi è ${tet}`,
  tetOver: (tet) => `${sentence(tet)} è passato`,
  begin: 'il primo giorno',
  end: 'l’ultimo giorno',
  beginsToday: 'Inizia oggi',
  endsToday: 'Oggi è l’ultimo giorno',
  over: 'Conclusa',
  onDay: (date) => `Primo giorno del Tết: ${on(date)}`,
  between: (from, to) => sentence(between(from, to)),
  since: (date) => sentence(since(date)),
  until: (date) => sentence(until(date)),
  inYear: (year) => `${year}`,
  noDates: 'Date non indicate',
  figures: 'Cifre',
  reserves: 'Merci di riserva',
  reserved: (amount) => `${amount} di riserva`,
  target: (amount) => `obiettivo: ${amount}`,
  percent: (share) => `${share}%`,
  noAmount: 'quantità non indicata',
  heldBy: (holder) => `Scorte presso ${holder}`,
  source: (publisher) => `Fonte: ${publisher}`,
  noSource: 'Fonte non indicata',
  notFound: 'Questa campagna non è stata trovata.',
};
