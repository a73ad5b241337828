import { useTranslation } from 'react-i18next';
import { recallSession } from '../../../device/session.ts';
import pages from '../page.module.css';
import { useRemote } from '../remote/use-remote.ts';
import { DeviceList } from './device-list.tsx';
import { InviteForm } from './invite-form.tsx';
import { InviteList } from './invite-list.tsx';
import { listDevices, listInvites } from './people-api.ts';
import classes from './people-page.module.css';

/** Who may come in, who is in, and with what. */
export function PeoplePage() {
  const { t } = useTranslation('office', { keyPrefix: 'people' });
  const invites = useRemote(listInvites);
  const devices = useRemote(listDevices);
  return (
    <div className={pages.wide}>
      <h1 className={pages.title}>{t('title')}</h1>
      <div className={`${pages.columns} ${classes.columns}`}>
        <div className={pages.column}>
          <InviteForm onMade={invites.reload} />
          <InviteList invites={invites} />
        </div>
        <div className={pages.column}>
          <DeviceList devices={devices} own={recallSession()?.device.id} />
        </div>
      </div>
    </div>
  );
}
