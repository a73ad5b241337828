import { createContext, type ReactNode, useContext } from 'react';
import type { ParkedDeed } from '../../../domain/model/parked-deed.ts';
import { may } from '../../../domain/permissions.ts';
import { useCampaign } from '../../ui/campaign-context.ts';
import { type Remote, useRemote } from '../remote/use-remote.ts';
import { listParked } from './parked-api.ts';

const Parked = createContext<Remote<ParkedDeed[]> | undefined>(undefined);

/** Asks for the parked deeds once for the whole office, and again after every exchange with the server. */
export function ParkedProvider({ children }: { children: ReactNode }) {
  const allowed = useCampaign(({ actor }) => may(actor, 'clearFlag'));
  const exchanged = useCampaign(({ status }) => status.lastSyncedAt);
  return <Parked value={useRemote(allowed ? listParked : nothing, exchanged)}>{children}</Parked>;
}

export function useParked(): Remote<ParkedDeed[]> {
  const parked = useContext(Parked);
  if (!parked) throw new Error('useParked is used outside of ParkedProvider');
  return parked;
}

const nothing = async (): Promise<ParkedDeed[]> => [];
