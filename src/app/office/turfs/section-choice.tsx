import { useTranslation } from 'react-i18next';
import type { Section } from '../../../domain/model/turf.ts';
import { formatCount } from '../../texts/format.ts';
import { homesIn } from './draft-turf.ts';
import { sectionWords } from './section-words.ts';
import classes from './turfs.module.css';
import type { TurfDraft } from './use-turf-draft.ts';

/** What belongs to the turf, street by street: a tap leaves a section out or takes it in, a tap on a street all of it. */
export function SectionChoice({ draft: { offered, sections, choose } }: { draft: TurfDraft }) {
  const { t } = useTranslation('turfs');
  const streets = new Map<string, Section[]>();
  for (const section of offered) {
    const [street] = section.streets;
    streets.set(street!, [...(streets.get(street!) ?? []), section]);
  }
  const homes = (count: number) => t('homes', { count, homes: formatCount(count) });
  return (
    <fieldset className={classes.choice}>
      <legend>{t('form.sections')}</legend>
      {[...streets].map(([street, inStreet]) => {
        const taken = inStreet.filter((one) => sections.includes(one));
        const ids = inStreet.map(({ id }) => id);
        return (
          <div key={street} className={classes.street}>
            {inStreet.length > 1 && (
              <label>
                <input
                  type="checkbox"
                  checked={taken.length === inStreet.length}
                  ref={(box) => {
                    if (box) box.indeterminate = taken.length > 0 && taken.length < inStreet.length;
                  }}
                  onChange={(event) => choose(ids, event.currentTarget.checked)}
                />
                <strong>{street}</strong>
                <span>{homes(homesIn(inStreet))}</span>
              </label>
            )}
            {inStreet.map((section) => (
              <label key={section.id} data-part={inStreet.length > 1}>
                <input
                  type="checkbox"
                  checked={sections.includes(section)}
                  onChange={(event) => choose([section.id], event.currentTarget.checked)}
                />
                <span className={classes.where}>{sectionWords(section)}</span>
                <span>{homes(section.homes)}</span>
              </label>
            ))}
          </div>
        );
      })}
    </fieldset>
  );
}
