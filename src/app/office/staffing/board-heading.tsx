import { Button, Group } from '@mantine/core';
import { IconChartBar, IconPlus } from '@tabler/icons-react';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import pages from '../page.module.css';
import { TemplatesDialog } from './templates-dialog.tsx';

/** What the page is, and the ways on from it; no shift changes anything here. */
export const BoardHeading = memo(function BoardHeading() {
  const { t } = useTranslation('staffing');
  const [templates, setTemplates] = useState(false);
  return (
    <div className={pages.heading}>
      <h1 className={pages.title}>{t('title')}</h1>
      <Group gap="sm">
        <Button component={Link} to="/office/shifts/totals" leftSection={<IconChartBar size={18} aria-hidden />}>
          {t('totals')}
        </Button>
        <Button onClick={() => setTemplates(true)}>{t('templates.title')}</Button>
        <Button
          component={Link}
          to="/office/shifts/new"
          color="lamp"
          variant="filled"
          leftSection={<IconPlus size={18} aria-hidden />}
        >
          {t('add')}
        </Button>
      </Group>
      {templates && <TemplatesDialog onClose={() => setTemplates(false)} />}
    </div>
  );
});
