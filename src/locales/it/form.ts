import type { FormWords } from '../vi/form.js';
import { plural } from './plural.js';

const amount = (n: number) => n.toLocaleString('it', { useGrouping: true });
const counted = (n: number, one: string, many: string) => `${n}\u00a0${plural(n, one, many)}`;

export const form: FormWords = {
  optional: 'facoltativo',
  name: 'Nome e cognome',
  organisation: 'Ente o azienda',
  reach: 'Come contattarti',
  reachHint: 'Indica un indirizzo e-mail o un numero di telefono.',
  email: 'E-mail',
  phone: 'Telefono',
  consent: 'Consenso',
  privacy: 'Protezione dei tuoi dati',
  trap: 'Lascia vuoto questo campo',
  missing: (label) => `Da compilare: ${label.toLocaleLowerCase('it')}.`,
  choiceMissing: 'Scegli una voce.',
  reachMissing: 'Indica un indirizzo e-mail o un numero di telefono.',
  consentMissing: 'Spunta la casella del consenso: senza, non si può inviare nulla.',
  emailWrong: 'L’indirizzo e-mail non è valido. Esempio: nome@azienda.vn.',
  phoneWrong: 'Il numero di telefono non è valido. Esempio: +84 912 345 678.',
  tooLong: (most, now) => `Troppo lungo: al massimo ${amount(most)} caratteri, ora ${amount(now)}.`,
  refused: 'Questa voce non è stata accettata. Controllala.',
  faults: (count) =>
    `Non ancora inviato. ${plural(count, 'Un punto è', `${count} punti sono`)} da correggere.`,
  sending: 'Invio in corso…',
  closed: 'Questa richiesta è chiusa e non accetta altre risposte.',
  gone: 'L’invio non è accettato. Ciò a cui si riferisce potrebbe non esistere più.',
  nowhere: 'Questa pagina non indica dove inviare il modulo. Il tuo testo è ancora qui.',
  notAllowed: 'Questa pagina non è ancora autorizzata a inviare. Il tuo testo è ancora qui.',
  tooMany: (when) => `Troppi invii in questo momento. Riprova ${when}. Il tuo testo è ancora qui.`,
  later: 'tra qualche minuto',
  after: (seconds) =>
    seconds < 90
      ? `tra ${counted(seconds, 'secondo', 'secondi')}`
      : seconds < 5400
        ? `tra circa ${counted(Math.ceil(seconds / 60), 'minuto', 'minuti')}`
        : `tra circa ${counted(Math.ceil(seconds / 3600), 'ora', 'ore')}`,
  offline: 'Nessuna rete: non è stato inviato nulla. Il tuo testo è ancora qui: invialo quando sei online.',
  unanswered: 'Non è arrivata alcuna risposta: l’invio non è certo. Invia di nuovo: non ci saranno doppioni.',
  sendFailed: 'Invio non riuscito. Il tuo testo è ancora qui: riprova tra qualche minuto.',
  sent: 'Inviato.',
  repeated: 'Hai già inviato esattamente questo contenuto nelle ultime 24 ore. Il primo invio è conservato.',
  number: 'Numero di pratica',
  receipt: 'Codice di ricerca',
  keep: 'Conservali per conoscere l’esito. Il codice di ricerca è mostrato una sola volta.',
  keepNumber: 'Conservalo per conoscere l’esito.',
  copy: 'Copia',
  copied: 'Copiato.',
  another: 'Invia altro',
};
