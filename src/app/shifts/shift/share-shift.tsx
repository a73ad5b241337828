import { IconCalendarPlus, IconShare } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { useCampaign } from '../../ui/campaign-context.ts';
import { shareText } from '../../ui/share-text.ts';
import { SheetDialog } from '../../ui/sheet-dialog.tsx';
import card from '../card.module.css';
import styles from './shift.module.css';
import type { ShiftNow } from './use-shift.ts';

/** Into a chat, and into one's own calendar. */
export function ShareShift({ now: { shift, kind, timeZone } }: { readonly now: ShiftNow }) {
  const { t } = useTranslation('shift');
  const offline = useCampaign(({ status }) => status.link === 'offline');
  const [state, setState] = useState<'copied' | 'shown' | null>(null);
  const text = shareText(shift, kind, timeZone, location.origin);
  const share = async () => {
    const how = await handOn(text);
    setState(how);
  };
  return (
    <section className={card.pair}>
      {/* A meeting of the office is nobody else's business. */}
      {shift.audience === 'everybody' && (
        <Button icon={IconShare} onClick={() => void share()}>
          <span aria-live="polite">{t(state === 'copied' ? 'share.copied' : 'share.label')}</span>
        </Button>
      )}
      {offline ? (
        <p className={styles.dim}>{t('share.calendarOffline')}</p>
      ) : (
        <a className={styles.link} href={`/api/shifts/${shift.id}/event.ics`}>
          <IconCalendarPlus size={20} aria-hidden /> {t('share.calendar')}
        </a>
      )}
      {state === 'shown' && (
        <SheetDialog title={t('share.label')} onClose={() => setState(null)}>
          <textarea className={styles.text} readOnly rows={6} value={text} aria-label={t('share.text')} />
        </SheetDialog>
      )}
    </section>
  );
}

/** By the phone's own way of sharing, else by the clipboard; where neither is to be had the text is shown. */
async function handOn(text: string): Promise<'copied' | 'shown' | null> {
  if (navigator.share) {
    try {
      await navigator.share({ text });
      return null;
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return null;
    }
  }
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'shown';
  }
}
