import { IconCalendarPlus, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { subscribeLink } from '../../../device/calendar-feeds.ts';
import { Button } from '../../ui/button.tsx';
import card from '../card.module.css';
import feed from './feed-card.module.css';
import styles from './mine.module.css';

/** A calendar's secret address, the one time that it is shown. */
export function FeedAddress({ url }: { readonly url: string }) {
  const { t } = useTranslation('mine', { keyPrefix: 'feed' });
  const [copied, setCopied] = useState<boolean>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(url);
      setCopied(true);
    } catch {
      // Without https there is no clipboard, and some browsers ask first.
      setCopied(false);
    }
  };
  return (
    <>
      <p>
        <span>{t('address')}</span>
        <code className={feed.address}>{url}</code>
      </p>
      <p className={feed.secret}>{t('secret')}</p>
      <div className={card.pair}>
        <a href={subscribeLink(url)} className={`${styles.link} ${feed.open}`}>
          <IconCalendarPlus size={20} aria-hidden /> {t('open')}
        </a>
        <Button icon={IconCopy} onClick={copy}>
          {copied ? t('copied') : t('copy')}
        </Button>
      </div>
      <p role="status">
        <span>{copied === false ? t('copyFailed') : t('help')}</span>
      </p>
    </>
  );
}
