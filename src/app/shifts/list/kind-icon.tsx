import {
  IconArrowBarDown,
  IconBuildingStore,
  IconCalendarEvent,
  IconDoor,
  IconPin,
  IconUsersGroup,
} from '@tabler/icons-react';
import { isBuiltIn } from '../../../domain/model/activity.ts';

const ICONS = {
  doors: IconDoor,
  hanging: IconPin,
  'take-down': IconArrowBarDown,
  stand: IconBuildingStore,
  meeting: IconUsersGroup,
};

/** The sign of a kind of shift, beside its words; a campaign's own kinds share one. */
export function KindIcon({ kind, size = 24 }: { readonly kind: string; readonly size?: number }) {
  const Icon = isBuiltIn(kind) ? ICONS[kind] : IconCalendarEvent;
  return <Icon size={size} stroke={2} aria-hidden />;
}
