import type { Random } from './random.ts';

const STEMS = (
  'Ahorn Akazien Amsel Anemonen Apfel Aprikosen Aster Bach Birken Birn Blumen Brombeer Brunnen Buchen Buchfinken Burg ' +
  'Dachs Dahlien Distel Dohlen Dorf Dorn Drossel Eber Efeu Eiben Eichen Eisvogel Elster Enzian Erdbeer Erlen Eschen ' +
  'Espen Eulen Falken Farn Fasanen Feld Fenchel Fichten Finken Fischer Flachs Flieder Flur Fohlen Forellen Forst Fuchs ' +
  'Garten Gerber Gersten Ginster Glas Glocken Goldregen Grenz Grün Habicht Hafer Hagebutten Hain Hamster Hasel Hasen ' +
  'Hecht Heide Heidelbeer Herbst Himbeer Hirsch Hirten Holunder Honig Hopfen Hügel Hummel Igel Iltis Iris Jasmin ' +
  'Johannisbeer Kamillen Kastanien Kiebitz Kiefern Kirsch Klee Kranich Kräuter Kresse Kuckuck Lachs Lärchen Lavendel ' +
  'Lerchen Lilien Linden Löwenzahn Luchs Lupinen Magnolien Maiglöckchen Malven Mandel Marder Margeriten Meisen Milan ' +
  'Minzen Mispel Mittags Mohn Möwen Mühlen Nachtigall Narzissen Nelken Nuss Orchideen Otter Pappel Pfirsich Pflaumen ' +
  'Pirol Platanen Primel Quitten Reb Reiher Roggen Rosen Rotdorn Rotkehlchen Rüben Salbei Sand Sanddorn Schäfer ' +
  'Schilf Schlehen Schmiede Schwalben Schwanen See Seiler Silber Sommer Sonnen Specht Sperber Star Stein Storchen ' +
  'Tannen Tauben Teich Thymian Töpfer Tulpen Turm Uhu Ulmen Veilchen Wacholder Wachtel Wald Walnuss Weiden Wein ' +
  'Weißdorn Weizen Wermut Wiesel Wiesen Winter Wolken Zander Zeder Zeisig Ziegel Zimmer Zwetschgen'
).split(' ');
const ENDINGS = [
  'straße',
  'weg',
  'allee',
  'gasse',
  'stieg',
  'ring',
  'winkel',
  'grund',
  'platz',
  'hof',
  'breite',
  'pfad',
];
const FAR_PLACES = (
  'Altmärker Bernburger Börder Brandenburger Calber Dessauer Egelner Eislebener Fläminger Genthiner Gommeraner ' +
  'Haldensleber Harzer Havelberger Helmstedter Köthener Loburger Mansfelder Merseburger Naumburger Oschersleber ' +
  'Osterburger Quedlinburger Rathenower Salzwedeler Schönebecker Seehäuser Stendaler Tangermünder Thüringer ' +
  'Wernigeröder Wittenberger Wolmirstedter Zerbster'
).split(' ');
const FAR_ENDINGS = ['Straße', 'Chaussee', 'Damm', 'Allee', 'Landstraße', 'Heerstraße'];

/** Hands out names that sound like a German city, each once. Which stands where is decided by the seed alone. */
export interface StreetNames {
  side(): string;
  main(): string;
}

/** @throws Error when the city has more streets than there are names. */
export function streetNames(random: Random): StreetNames {
  const pool = (stems: string[], endings: string[], join: string) => {
    const names = random.shuffle(stems.flatMap((stem) => endings.map((ending) => stem + join + ending)));
    return () => {
      const name = names.pop();
      if (!name) throw new Error('The demo city has more streets than there are names for.');
      return name;
    };
  };
  return { side: pool(STEMS, ENDINGS, ''), main: pool(FAR_PLACES, FAR_ENDINGS, ' ') };
}
