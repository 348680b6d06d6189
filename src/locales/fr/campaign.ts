import { sentence } from './sentence.js';
import type { CampaignWords } from '../vi/campaign.js';
import { between, since, until } from './dates.js';
import { plural } from './plural.js';

export const campaign: CampaignWords = {
  tet: (year) => `le Têt ${year}`,
  daysLeft: (n, days, what) => `${days}\u00a0${plural(n, 'jour', 'jours')} avant ${what}`,
  tetToday: (tet) => `Aujourd’hui, c’est ${tet}`,
  tetOver: (tet) => `${sentence(tet)} est passé`,
  begin: 'le premier jour',
  end: 'le dernier jour',
  beginsToday: 'Commence aujourd’hui',
  endsToday: 'Dernier jour aujourd’hui',
  over: 'Terminée',
  onDay: (date) => `Premier jour du Têt\u00a0: ${date}`,
  between: (from, to) => sentence(between(from, to)),
  since: (date) => sentence(since(date)),
  until: (date) => sentence(until(date)),
  inYear: (year) => `${year}`,
  noDates: 'Dates non précisées',
  figures: 'Chiffres',
  reserves: 'Marchandises en réserve',
  reserved: (amount) => `${amount} en réserve`,
  target: (amount) => `objectif\u00a0: ${amount}`,
  percent: (share) => `${share}\u00a0%`,
  noAmount: 'quantité non précisée',
  heldBy: (holder) => `Stock détenu par ${holder}`,
  source: (publisher) => `Source\u00a0: ${publisher}`,
  noSource: 'Source non précisée',
  notFound: 'Cette campagne est introuvable.',
};
