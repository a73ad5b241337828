import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { common } from './de/common.ts';
import type { complaints } from './de/complaints.ts';
import type { doors } from './de/doors.ts';
import type { join } from './de/join.ts';
import type { lists } from './de/lists.ts';
import type { office } from './de/office.ts';
import type { photos } from './de/photos.ts';
import type { poster } from './de/poster.ts';
import { reasons } from './de/reasons.ts';
import type { shifts } from './de/shifts.ts';
import type { stock } from './de/stock.ts';
import { street } from './de/street.ts';
import type { survey } from './de/survey.ts';
import type { takedown } from './de/takedown.ts';
import type { tours } from './de/tours.ts';

export type Language = 'de' | 'en';
export const LANGUAGES: readonly Language[] = ['de', 'en'];

import type { crew } from './de/crew.ts';
import type { mine } from './de/mine.ts';
import type { plan } from './de/plan.ts';
import type { planMeeting } from './de/planMeeting.ts';
import type { planPosts } from './de/planPosts.ts';
import type { planShifts } from './de/planShifts.ts';
import type { planTours } from './de/planTours.ts';
import type { planTurfs } from './de/planTurfs.ts';
import type { shift } from './de/shift.ts';
import type { staffing } from './de/staffing.ts';
import type { totals } from './de/totals.ts';
import type { turfs } from './de/turfs.ts';
import type { volunteers } from './de/volunteers.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      common: typeof common;
      join: typeof join;
      office: typeof office;
      photos: typeof photos;
      reasons: typeof reasons;
      street: typeof street;
      lists: typeof lists;
      complaints: typeof complaints;
      takedown: typeof takedown;
      poster: typeof poster;
      tours: typeof tours;
      stock: typeof stock;
      volunteers: typeof volunteers;
      turfs: typeof turfs;
      crew: typeof crew;
      totals: typeof totals;
      staffing: typeof staffing;
      mine: typeof mine;
      shift: typeof shift;
      shifts: typeof shifts;
      doors: typeof doors;
      survey: typeof survey;
      plan: typeof plan;
      planPosts: typeof planPosts;
      planTours: typeof planTours;
      planTurfs: typeof planTurfs;
      planShifts: typeof planShifts;
      planMeeting: typeof planMeeting;
    };
  }
}

const KEY = 'laterne.language';
const files = import.meta.glob<Record<string, object>>(['./en/*.ts', './de/*.ts', '!./de/{common,reasons,street}.ts']);

/** German for the street travels with the first page; all other texts are fetched when somebody needs them. */
const lazyTexts: BackendModule = {
  type: 'backend',
  init() {},
  callbackApi: false,
  async read(language: string, namespace: string) {
    const texts = await files[`./${language}/${namespace}.ts`]?.();
    if (!texts) throw new Error(`There are no texts ${language}/${namespace}.`);
    return texts[namespace] as Record<string, string>;
  },
};

/** Call once before the first render. German is there at once; English follows when it is the stored choice. */
export function startTexts(): void {
  void i18next
    .use(initReactI18next)
    .use(lazyTexts)
    .init({
      lng: readLanguage(),
      fallbackLng: 'de',
      resources: { de: { common, reasons, street } },
      ns: ['common', 'reasons', 'street'],
      defaultNS: 'common',
      partialBundledLanguages: true,
      initAsync: false,
      interpolation: { escapeValue: false },
    });
  document.documentElement.lang = i18next.language;
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language;
  });
}

export async function chooseLanguage(language: Language): Promise<void> {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // A full or forbidden storage costs the memory of the choice, not the choice.
  }
  await i18next.changeLanguage(language);
}

function readLanguage(): Language {
  try {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'de';
  } catch {
    return 'de';
  }
}
