import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import pages from '../page.module.css';
import { DownloadPart } from './download/download-part.tsx';
import { ImportPart } from './import/import-part.tsx';
import classes from './lists.module.css';
import { PaperPart } from './paper/paper-part.tsx';
import { PrintPart } from './print/print-part.tsx';
import { RegularsPart } from './regulars/regulars-part.tsx';

const PARTS = {
  download: DownloadPart,
  print: PrintPart,
  paper: PaperPart,
  import: ImportPart,
  regulars: RegularsPart,
} as const;
type Part = keyof typeof PARTS;
const NAMES = Object.keys(PARTS) as Part[];

/** Everything that goes in or out of Laterne as a list: files, paper, and the places for next time. */
export function ListsPage() {
  const { t } = useTranslation('lists');
  const navigate = useNavigate();
  const asked = useParams().part;
  const part = NAMES.find((name) => name === asked) ?? 'download';
  const Shown = PARTS[part];
  return (
    <div className={pages.wide}>
      <div className={pages.heading}>
        <h1 className={pages.title}>{t('title')}</h1>
        <SegmentedControl
          className={classes.parts}
          aria-label={t('parts.label')}
          value={part}
          data={NAMES.map((value) => ({ value, label: t(`parts.${value}`) }))}
          onChange={(value) => void navigate(`/office/lists/${value}`)}
        />
      </div>
      <Shown />
    </div>
  );
}
