import { IconBellOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { houseNumber, type SparedDoor, type TurfRow } from '../../../domain/model/turf.ts';
import type { WalkPart } from '../../../domain/rules/walk-list.ts';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { SheetDialog } from '../../ui/sheet-dialog.tsx';
import { doorWords, floorWords } from './door-words.ts';
import { useDoors } from './doors-context.ts';
import { NumberChoice } from './number-choice.tsx';
import styles from './spare-dialog.module.css';
import { sparedIn } from './use-turf.ts';

interface SpareDialogProps {
  readonly turf: TurfRow;
  readonly part: WalkPart;
  readonly onClose: () => void;
}

const FLOORS = Array.from({ length: 62 }, (_, index) => index - 1);
const SIDES = ['left', 'middle', 'right'] as const;

/** A door that asked not to be rung at. Everything is chosen and nothing written, so that nothing else can be kept. */
export function SpareDialog({ turf, part, onClose }: SpareDialogProps) {
  const { t } = useTranslation('doors');
  const { told } = useDoors();
  const { section } = part;
  const [street, setStreet] = useState(section.streets[0]!);
  const [number, setNumber] = useState('');
  const [floor, setFloor] = useState<number | null>(null);
  const [side, setSide] = useState<SparedDoor['side']>(null);
  const numbers = section.doors.filter((run) => run.street === street).flatMap((run) => run.numbers);
  const several = section.streets.length > 1;
  const known = sparedIn(part);

  const change = (door: SparedDoor, spared: boolean) =>
    told.run(
      'spareDoor',
      { turf: turf.id, door, spared },
      {
        words: spared ? t('spare.saved', { door: doorWords(door, several) }) : t('spare.removed'),
        undo: () => change(door, !spared),
      },
    );
  const save = () => {
    change({ street, number, floor, side }, true);
    onClose();
  };
  return (
    <SheetDialog title={t('spare.title')} onClose={onClose}>
      <p className={styles.privacy}>{t('spare.privacy')}</p>
      {several && (
        <RadioGroup
          label={t('spare.street')}
          options={section.streets.map((value) => ({ value, label: value }))}
          value={street}
          onChange={(chosen) => {
            setStreet(chosen);
            setNumber('');
          }}
        />
      )}
      <NumberChoice key={street} numbers={numbers} value={number} onChange={setNumber} />
      <label className={styles.field}>
        <span>{t('spare.floor')}</span>
        <select
          value={floor ?? ''}
          onChange={({ target }) => setFloor(target.value === '' ? null : Number(target.value))}
        >
          <option value="">{t('spare.wholeHouse')}</option>
          {FLOORS.map((one) => (
            <option key={one} value={one}>
              {floorWords(one)}
            </option>
          ))}
        </select>
      </label>
      <RadioGroup
        row
        label={t('spare.side')}
        options={[
          { value: 'any', label: t('spare.anySide') },
          ...SIDES.map((value) => ({ value, label: t(`spare.sides.${value}`) })),
        ]}
        value={side ?? 'any'}
        onChange={(chosen) => setSide(SIDES.find((one) => one === chosen) ?? null)}
      />
      <Button look="main" icon={IconBellOff} disabled={!houseNumber.safeParse(number).success} onClick={save}>
        {t('spare.save')}
      </Button>
      {known.length > 0 && (
        <>
          <h3 className={styles.known}>{t('spare.known')}</h3>
          <ul className={styles.list}>
            {known.map((door) => (
              <li key={doorWords(door, true)}>
                <span>{doorWords(door, several)}</span>
                <Button
                  onClick={() => {
                    change(door, false);
                    onClose();
                  }}
                >
                  {t('spare.remove')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </SheetDialog>
  );
}
