import { teamCode } from '../../domain/model/team.ts';

/** What a team's card says. `campaign` is null where somebody typed the four signs: it is then this phone's own. */
export interface TeamCode {
  readonly campaign: string | null;
  readonly code: string;
}

/** What stands in the QR code of a team's card: a link, so that any phone's camera leads to the right place. */
export function teamLink(origin: string, campaign: string, code: string): string {
  return `${origin}/street/stock#${new URLSearchParams({ c: campaign, t: code })}`;
}

/** Reads a scanned card or four typed signs, however they were typed; null where it is neither. */
export function readTeamCode(text: string): TeamCode | null {
  const typed = teamCode.safeParse(text.replaceAll(/[\s-]/g, '').toUpperCase());
  if (typed.success) return { campaign: null, code: typed.data };
  const hash = /\/street\/stock#(.*)$/.exec(text.trim())?.[1];
  const said = new URLSearchParams(hash);
  const code = teamCode.safeParse(said.get('t'));
  const campaign = said.get('c');
  return code.success && campaign ? { campaign, code: code.data } : null;
}
