import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShiftRow, SignUp } from '../../../domain/model/shift.ts';
import { isComing } from '../../../domain/rules/sign-ups.ts';
import { Section } from '../fields/section.tsx';
import { useDeed } from '../use-deed.ts';
import classes from './tick.module.css';
import { TickRow } from './tick-row.tsx';
import { TickSums } from './tick-sums.tsx';
import { TickWalkIn } from './tick-walk-in.tsx';

interface Tick {
  readonly member: string;
  readonly came: boolean | null;
}

interface Told {
  readonly words: string;
  readonly failed?: boolean;
  /** What puts it back as it was. */
  readonly before?: readonly Tick[];
}

/** From the start on, for who looks after the shift: who came, who came without a word, and what all of them did together. */
export function TickPart({ shift }: { readonly shift: ShiftRow }) {
  return (
    <>
      <Ticks shift={shift} />
      <TickSums shift={shift} />
    </>
  );
}

function Ticks({ shift }: { readonly shift: ShiftRow }) {
  const { t } = useTranslation('totals', { keyPrefix: 'tick' });
  const deed = useDeed();
  const [told, setTold] = useState<Told>();
  const people = shift.signUps
    .filter((one) => one.member !== null && (isComing(one) || one.came !== null))
    .sort((a, b) => (a.name ?? '').localeCompare(b.name ?? ''));
  const open = people.filter(({ came }) => came === null);

  async function tick(ticks: readonly Tick[], done?: Told) {
    const result = await deed('tickShift', { shiftId: shift.id, ticks: [...ticks] });
    setTold(result.done ? done : { words: result.why, failed: true });
    return result.done;
  }
  const as = (came: boolean | null, some: readonly SignUp[]): Tick[] =>
    some.map(({ member }) => ({ member: member!, came }));
  const tickAll = () => tick(as(true, open), { words: t('allDone', { count: open.length }), before: as(null, open) });

  return (
    <Section
      title={t('title')}
      aside={
        open.length > 0 && (
          <Button color="lamp" variant="filled" onClick={() => void tickAll()}>
            {t('all')}
          </Button>
        )
      }
    >
      <p className={classes.hint}>{people.length === 0 ? t('nobody') : t('hint')}</p>
      <ul className={classes.people}>
        {people.map((one) => (
          <TickRow key={one.member} one={one} onTick={(came) => void tick(as(came, [one]))} />
        ))}
      </ul>
      <div className={classes.told}>
        <Text role={told?.failed ? 'alert' : 'status'} c={told?.failed ? 'var(--attention-text)' : 'dimmed'}>
          {told?.words ??
            (people.length === 0 ? '' : open.length === 0 ? t('settled') : t('open', { count: open.length }))}
        </Text>
        {told?.before && (
          <Button size="sm" onClick={() => void tick(told.before!)}>
            {t('undo')}
          </Button>
        )}
      </div>
      <TickWalkIn
        shift={shift}
        onCame={({ id, name }) => tick([{ member: id, came: true }], { words: t('added', { name }) })}
      />
    </Section>
  );
}
