import { IconBackpack, IconGhost2, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Fate } from '../../../domain/model/placement.ts';
import { Button } from '../../ui/button.tsx';
import sheet from '../sheet.module.css';
import styles from './posters.module.css';

interface FateChoiceProps {
  readonly onChoose: (fate: Fate) => void;
  readonly onBack: () => void;
}

/** It no longer hangs: where is it now? The ledger counts it there. */
export function FateChoice({ onChoose, onBack }: FateChoiceProps) {
  const { t } = useTranslation(['poster', 'common']);
  return (
    <>
      <h2 className={styles.question}>{t('fate.title')}</h2>
      <Button look="main" icon={IconBackpack} onClick={() => onChoose('returned')}>
        {t('fate.returned')}
      </Button>
      <div className={sheet.row}>
        <Button icon={IconTrash} onClick={() => onChoose('scrapped')}>
          {t('fate.scrapped')}
        </Button>
        <Button icon={IconGhost2} onClick={() => onChoose('stolen')}>
          {t('fate.stolen')}
        </Button>
      </div>
      <Button look="quiet" onClick={onBack}>
        {t('common:back')}
      </Button>
    </>
  );
}
