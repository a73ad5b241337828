import type { survey as german } from '../de/survey.ts';
import type { TextsLike } from '../texts-like.ts';

export const survey: TextsLike<typeof german> = {
  title: 'How you take part',
  intro: 'Takes a minute. Leave out what you would rather not say. You can always change it.',
  kinds: 'What do you like doing?',
  when: {
    title: 'When do you usually have time?',
    evenings: 'Every evening',
    weekend: 'On weekends',
    cell: '{{day}}, {{part}}',
  },
  parts: { morning: 'Morning', noon: 'Midday', afternoon: 'Afternoon', evening: 'Evening' },
  hours: '{{from}}–{{to}}',
  days: {
    mon: { long: 'Monday', short: 'Mo' },
    tue: { long: 'Tuesday', short: 'Tu' },
    wed: { long: 'Wednesday', short: 'We' },
    thu: { long: 'Thursday', short: 'Th' },
    fri: { long: 'Friday', short: 'Fr' },
    sat: { long: 'Saturday', short: 'Sa' },
    sun: { long: 'Sunday', short: 'Su' },
  },
  experience: 'What have you done before?',
  experienceHint: 'None of it: fine. Somebody will go along with you.',
  where: {
    title: 'Where?',
    ward: 'My ward',
    anyWard: 'None, the whole city',
    elsewhere: 'I help elsewhere too',
  },
  group: 'I belong to',
  noGroup: 'No group',
  languages: {
    title: 'Which languages do you speak?',
    more: 'Another language',
  },
  mobility: {
    title: 'How do you get around?',
    foot: 'on foot',
    bike: 'bicycle',
    car: 'car',
    transit: 'bus and train',
  },
  phone: {
    title: 'Telephone',
    optional: 'Telephone, if you like',
    hint: 'Seen only by the office and by whoever leads a shift that you come to.',
    invalid: 'That does not look like a telephone number. Only digits, spaces and + ( ) / -',
  },
  submit: 'Done',
  saved: 'Saved.',
  draft: 'Not saved yet. What you filled in stays on this phone.',
  thanks: {
    title: 'Thank you',
    suits: 'This suits you:',
    nearly: 'Nothing is free at your times right now. This comes closest:',
    nothing: 'No shift fits right now. Have a look at the list all the same, new ones keep coming.',
    all: 'All shifts',
    change: 'Change answers',
    ward: '{{ward}}, {{place}}',
  },
};
