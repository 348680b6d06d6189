import type { FormWords } from '../vi/form.js';

export const form: FormWords = {
  optional: 'optional',
  name: 'Your name',
  organisation: 'Organisation',
  reach: 'How to reach you',
  reachHint: 'One of the two is needed: e-mail or telephone.',
  email: 'E-mail',
  phone: 'Telephone',
  consent: 'Consent',
  privacy: 'How your data is protected',
  trap: 'Leave this empty',
  missing: (label) => `Please fill in: ${label.toLocaleLowerCase('en')}.`,
  choiceMissing: 'Please choose one.',
  reachMissing: 'Please give an e-mail address or a telephone number.',
  consentMissing: 'Please tick your consent: without it nothing can be sent.',
  emailWrong: 'This is not an e-mail address yet. Example: name@company.vn.',
  phoneWrong: 'This is not a telephone number yet. Example: +84 912 345 678.',
  tooLong: (most, now) =>
    `Too long: ${most.toLocaleString('en')} characters at most, now ${now.toLocaleString('en')}.`,
  refused: 'The office did not accept this. Please look at it again.',
  faults: (count) => `Not sent yet. ${count === 1 ? 'One thing needs' : `${count} things need`} correcting.`,
  sending: 'Sending…',
  closed: 'This demand is closed and takes no more answers.',
  gone: 'The office does not take this. What it is about may no longer be there.',
  nowhere: 'This page has not said where to send it. What you wrote is still here.',
  notAllowed: 'This page may not send yet. What you wrote is still here.',
  tooMany: (when) =>
    `Too much is being sent in at the moment. Please send again ${when}. What you wrote is still here.`,
  later: 'in a few minutes',
  after: (seconds) =>
    seconds < 90
      ? `in ${seconds} seconds`
      : seconds < 5400
        ? `in about ${Math.ceil(seconds / 60)} minutes`
        : `in about ${Math.ceil(seconds / 3600)} hours`,
  offline:
    'There is no network, so nothing was sent. What you wrote is still here: send it when you are online.',
  unanswered:
    'No answer came, so it is not certain whether it arrived. Please send again: it will not be sent twice.',
  sendFailed: 'It could not be sent. What you wrote is still here: please send again in a few minutes.',
  sent: 'Sent.',
  repeated: 'You sent exactly this within the last day. The office still has it.',
  number: 'Reference',
  receipt: 'Enquiry code',
  keep: 'Keep these to ask what became of it. The enquiry code is shown only once.',
  keepNumber: 'Keep this to ask what became of it.',
  copy: 'Copy',
  copied: 'Copied.',
  another: 'Send something else',
};
