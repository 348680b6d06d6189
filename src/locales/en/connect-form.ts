import type { ConnectFormWords } from '../vi/connect-form.js';

export const connectForm: ConnectFormWords = {
  titleAsk: 'Connect with the supplier',
  titleAnswer: 'Answer this demand',
  introAsk: 'For distributors. The programme office introduces both sides to each other.',
  introAnswer: 'For suppliers. The programme office introduces both sides to each other.',
  product: 'Product',
  supplier: 'Supplier',
  demand: 'Demand',
  buyer: 'Wanted by',
  event: 'Event',
  organisationAsk: 'Name of the distributor',
  organisationAnswer: 'Name of the supplier',
  message: 'What you would like to discuss',
  messageAsk: 'Volume, specification, certificates, time of delivery.',
  messageAnswer: 'Goods, volume, price, certificates, time of delivery.',
  agreeAsk:
    'I agree that the programme office keeps these details and passes them on to the supplier, so that both sides can get in touch. They are not published, and are erased when I ask for it.',
  agreeAnswer:
    'I agree that the programme office keeps these details and passes them on to the buyer, so that both sides can get in touch. They are not published, and are erased when I ask for it.',
  send: 'Ask to be connected',
  received: 'Your request has been received',
  next: 'The programme office will look at it and get back to you by the details that you gave.',
  notFound: 'What this form is about could not be found.',
  nothing: 'This form names no product, supplier or demand yet.',
};
