import type { mine as german } from '../de/mine.ts';
import type { TextsLike } from '../texts-like.ts';

export const mine: TextsLike<typeof german> = {
  title: 'My shifts',
  empty: 'You have nothing planned yet. Choose where you want to take part.',
  find: 'Look at the shifts',
  parts: {
    invited: 'You are asked',
    coming: 'You are coming',
    leading: 'You lead',
    waiting: 'You are waiting for a place',
  },
  turfs: {
    title: 'Your turfs',
    sections_one: '{{done}} of {{count}} section done',
    sections_other: '{{done}} of {{count}} sections done',
    count: 'Go on counting',
  },
  greetings: {
    title: 'You greet',
    somebody: 'Somebody new',
    done: 'greeted',
    greeted: 'I greeted them',
    told: 'Lovely, thanks.',
    undone: 'Undone.',
  },
  work: {
    title: 'Your campaign so far',
    thanks: 'Thank you. This is what you did:',
    shifts_one: 'Look at {{count}} shift',
    shifts_other: 'Look at {{count}} shifts',
  },
  survey: 'What you do and when: change it',
};
