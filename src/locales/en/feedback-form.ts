import type { FeedbackFormWords } from '../vi/feedback-form.js';

export const feedbackForm: FeedbackFormWords = {
  title: 'Feedback on this product',
  intro: 'It goes to those who make the product, so that they can improve it.',
  product: 'Product',
  topic: 'It is about',
  topics: {
    quality: 'Quality',
    design: 'Design',
    specification: 'Packaging, specification',
  },
  text: 'Your feedback',
  textHint: 'What is good, what should change, and how.',
  from: 'You are',
  consumer: 'A consumer',
  distributor: 'A distributor',
  agree:
    'I agree that the programme office keeps these details in order to answer me. My name and how to reach me are not published, and are erased when I ask for it.',
  send: 'Send feedback',
  received: 'Your feedback has been received',
  next: 'The programme office will look at it and answer by the details that you gave.',
  notFound: 'This product could not be found.',
  nothing: 'This form names no product yet.',
};
