/** Words about the city's complaints, in German. */
export const complaints = {
  title: 'Beschwerden',
  /** On the phone: what I or my team put right. */
  phone: {
    title: 'Aufgaben',
    empty: 'Gerade nichts zu tun.',
    gone: 'Diese Aufgabe gibt es nicht mehr.',
    noDeadline: 'Ohne Frist',
    late_one: 'Seit gestern überfällig',
    late_other: '{{count}} Tage überfällig',
    today: 'Bis heute Abend',
    left_one: 'Bis morgen, {{day}}',
    left_other: 'Noch {{count}} Tage, bis {{day}}',
    fixed: 'Erledigt, das Büro antwortet der Stadt.',
    navigate: 'In der Navi-App öffnen',
    whatDone: 'Was hast du gemacht?',
    deed: {
      'take-down': 'Abgenommen',
      move: 'Versetzt',
      repair: 'Repariert',
      none: 'War in Ordnung',
    },
    tapPost: 'Tippe auf der Karte auf den Mast, an dem es jetzt hängt.',
    movedTo: 'Hängt jetzt: {{place}}.',
    photo: 'Foto als Beweis',
    note: 'Notiz für das Büro',
    send: 'Erledigt',
    saved: 'Gespeichert. Das Büro antwortet der Stadt.',
    again: 'Nochmal melden',
  },
};
