import type { FormWords } from '../vi/form.js';
import { plural } from './plural.js';

const inTime = (n: number, one: string, many: string) => `${n}\u00a0${plural(n, one, many)}`;

export const form: FormWords = {
  optional: 'facultatif',
  name: 'Nom et prénom',
  organisation: 'Organisme ou entreprise',
  reach: 'Comment vous joindre',
  reachHint: 'Indiquez une adresse e-mail ou un numéro de téléphone.',
  email: 'E-mail',
  phone: 'Téléphone',
  consent: 'Consentement',
  privacy: 'Protection de vos données',
  trap: 'Laissez ce champ vide',
  missing: (label) => `À remplir\u00a0: ${label.toLocaleLowerCase('fr')}.`,
  choiceMissing: 'Faites un choix.',
  reachMissing: 'Indiquez une adresse e-mail ou un numéro de téléphone.',
  consentMissing: 'Cochez la case pour donner votre accord\u00a0: sans lui, rien ne peut être envoyé.',
  emailWrong: 'Cette adresse e-mail n’est pas valable. Exemple\u00a0: nom@entreprise.vn.',
  phoneWrong: 'Ce numéro de téléphone n’est pas valable. Exemple\u00a0: +84 912 345 678.',
  tooLong: (most, now) =>
    `Trop long\u00a0: ${most.toLocaleString('fr')} caractères au plus, ${now.toLocaleString('fr')} actuellement.`,
  refused: 'Cette réponse n’a pas été acceptée. Vérifiez-la.',
  faults: (count) => `Pas encore envoyé. ${count} ${plural(count, 'point est', 'points sont')} à corriger.`,
  sending: 'Envoi…',
  closed: 'Cette demande est clôturée et n’accepte plus de réponses.',
  gone: 'Cet envoi n’est pas accepté. Ce dont il est question n’existe peut-être plus.',
  nowhere: 'Cette page n’indique pas où envoyer le formulaire. Votre texte est conservé ici.',
  notAllowed: 'Cette page n’est pas encore autorisée à envoyer. Votre texte est conservé ici.',
  tooMany: (when) => `Trop d’envois en ce moment. Réessayez ${when}. Votre texte est conservé ici.`,
  later: 'dans quelques minutes',
  after: (seconds) =>
    seconds < 90
      ? `dans ${inTime(seconds, 'seconde', 'secondes')}`
      : seconds < 5400
        ? `dans ${inTime(Math.ceil(seconds / 60), 'minute', 'minutes')} environ`
        : `dans ${inTime(Math.ceil(seconds / 3600), 'heure', 'heures')} environ`,
  offline:
    'Pas de réseau\u00a0: rien n’a été envoyé. Votre texte est conservé ici\u00a0: envoyez-le une fois connecté.',
  unanswered:
    'Aucune réponse n’est arrivée\u00a0: l’envoi n’est pas certain. Envoyez à nouveau\u00a0: il n’y aura pas de doublon.',
  sendFailed: 'L’envoi a échoué. Votre texte est conservé ici\u00a0: réessayez dans quelques minutes.',
  sent: 'Envoyé.',
  repeated:
    'Vous avez déjà envoyé exactement ce contenu au cours des dernières 24 heures. Le premier envoi est bien conservé.',
  number: 'Numéro de dossier',
  receipt: 'Code de suivi',
  keep: 'Conservez-les pour connaître la suite donnée. Le code de suivi n’est affiché qu’une fois.',
  keepNumber: 'Conservez-le pour connaître la suite donnée.',
  copy: 'Copier',
  copied: 'Copié.',
  another: 'Faire un autre envoi',
};
