import type { ReactNode } from 'react';
import classes from './plan.module.css';

interface FoldProps {
  readonly title: string;
  /** Beside the title, also while it is closed. */
  readonly aside?: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** A part of the page that is opened when it is needed. */
export function Fold({ title, aside, open = false, children }: FoldProps) {
  return (
    <details className={classes.fold} open={open || undefined}>
      <summary>
        <span className={classes.foldTitle}>{title}</span>
        {aside !== undefined && <span className={classes.foldAside}>{aside}</span>}
      </summary>
      <div className={classes.folded}>{children}</div>
    </details>
  );
}
