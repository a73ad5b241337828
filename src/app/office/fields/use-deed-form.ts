import { useState } from 'react';
import { type MutatorArgs, type MutatorName, mutators } from '../../../domain/mutators/registry.ts';
import { useDeed } from '../use-deed.ts';
import { fieldErrors } from './field-errors.ts';
import { useUnsaved } from './unsaved.ts';

export type FormState =
  | { readonly kind: 'idle' | 'saving' | 'saved' }
  | { readonly kind: 'refused'; readonly why: string };

export interface DeedForm<Draft extends object> {
  readonly draft: Draft;
  readonly touched: Partial<Draft>;
  readonly dirty: boolean;
  /** By path of the deed's arguments: 'rules.spacing'. */
  readonly errors: Readonly<Record<string, string>>;
  readonly state: FormState;
  set(changes: Partial<Draft>): void;
  /** Forgets what was typed. */
  reset(): void;
  /** Does the deed where the draft (with these last changes) is right. Resolves to whether it was done. */
  submit(changes?: Partial<Draft>): Promise<boolean>;
}

/**
 * A form that does one deed. Only what was typed is held here: an untouched field follows the live row, and `toArgs` is
 * told what was touched, so that two people of the office never undo each other's fields. What is right is decided by the
 * deed's own schema.
 */
export function useDeedForm<N extends MutatorName, Draft extends object>(
  name: N,
  live: Draft,
  toArgs: (draft: Draft, touched: Partial<Draft>) => unknown,
): DeedForm<Draft> {
  const deed = useDeed();
  const [touched, setTouched] = useState<Partial<Draft>>({});
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [state, setState] = useState<FormState>({ kind: 'idle' });
  const draft = { ...live, ...touched };
  const dirty = Object.keys(touched).length > 0;
  useUnsaved(dirty);
  return {
    draft,
    touched,
    dirty,
    errors,
    state,
    set(changes) {
      setTouched((before) => ({ ...before, ...changes }));
      setErrors({});
      setState({ kind: 'idle' });
    },
    reset() {
      setTouched({});
      setErrors({});
      setState({ kind: 'idle' });
    },
    async submit(changes) {
      const args = mutators[name].args.safeParse(toArgs({ ...draft, ...changes }, { ...touched, ...changes }));
      if (!args.success) {
        setErrors(fieldErrors(args.error.issues));
        setState({ kind: 'idle' });
        return false;
      }
      setState({ kind: 'saving' });
      const result = await deed(name, args.data as MutatorArgs<N>);
      if (!result.done) {
        if (result.detail) setErrors({ [result.detail]: result.why });
        setState({ kind: 'refused', why: result.why });
        return false;
      }
      setTouched({});
      setState({ kind: 'saved' });
      return true;
    },
  };
}
