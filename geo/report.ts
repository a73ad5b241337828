/** One thing that was mended, dropped or is worth knowing: where it was and why. */
export interface Finding {
  file: string;
  /** `line 12`, `feature 7 (Altstadt)`, … */
  place: string;
  reason: string;
}

/** What an import did, for report.json and for the screen. */
export interface ImportReport {
  city: string;
  read: { file: string; what: string; count: number }[];
  mended: Finding[];
  dropped: Finding[];
  notes: Finding[];
}

const SHOWN_PER_REASON = 5;

export function emptyReport(city: string): ImportReport {
  return { city, read: [], mended: [], dropped: [], notes: [] };
}

/** The report as lines for a terminal: counts first, then a few examples for each reason. */
export function printReport(report: ImportReport): string {
  const lines = [`${report.city}`];
  for (const { file, what, count } of report.read)
    lines.push(`  read     ${String(count).padStart(7)} ${what} from ${file}`);
  for (const kind of ['mended', 'dropped', 'notes'] as const) {
    const byReason = new Map<string, Finding[]>();
    for (const finding of report[kind]) {
      // Numbers and names differ from case to case; what is left of the sentence is the kind of trouble.
      const reason = `${finding.file}: ${finding.reason.replace(/"[^"]*"|\d[\d.,]*/g, '…')}`;
      byReason.set(reason, [...(byReason.get(reason) ?? []), finding]);
    }
    for (const findings of byReason.values()) {
      for (const { file, place, reason } of findings.slice(0, SHOWN_PER_REASON)) {
        lines.push(`  ${kind.padEnd(8)} ${file}, ${place}: ${reason}`);
      }
      const more = findings.length - SHOWN_PER_REASON;
      if (more > 0) lines.push(`  ${kind.padEnd(8)} … and ${more} more of this kind, all of them in report.json`);
    }
  }
  lines.push(`  ${report.mended.length} mended, ${report.dropped.length} dropped, ${report.notes.length} notes`);
  return lines.join('\n');
}
