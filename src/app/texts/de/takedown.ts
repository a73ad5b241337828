/** Words about taking down, in German. */
export const takedown = {
  title: 'Abhängen',
  /** On the phone: everything that still hangs, nearest first. */
  phone: {
    title: 'Abhängen',
    notYet: 'Noch nicht',
    electionOn: 'Wahltag ist der {{day}}.',
    noElection: 'Der Wahltag steht noch nicht fest.',
    begins: 'Am Wahlabend ab 18 Uhr siehst du hier alles, was noch hängt, das Nächste zuerst.',
    hanging_one: 'Zurzeit hängt {{number}} Plakat.',
    hanging_other: 'Zurzeit hängen {{number}} Plakate.',
    look: 'Schon mal ansehen',
    here: 'hier',
    inWard: 'in {{name}}',
    inAll: 'insgesamt',
    until: 'Bis {{day}} muss alles ab sein.',
    overdue: 'Seit {{day}} müsste alles ab sein.',
    allDown: 'Alles ab. Danke fürs Mitmachen.',
    noPosition: 'Ohne deine Position nach Straßen sortiert.',
    more_one: 'Noch {{count}} zeigen',
    more_other: 'Mehr zeigen, noch {{count}}',
    returned: 'Mitgenommen',
    scrapped: 'Entsorgt',
    stolen: 'War weg',
    saved: {
      returned: 'Mitgenommen: {{street}}.',
      scrapped: 'Entsorgt: {{street}}.',
      stolen: 'War weg: {{street}}.',
    },
    undone: 'Rückgängig gemacht, es hängt wieder.',
  },
};
