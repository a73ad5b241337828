import type { LonLat } from '../../../../domain/geometry/lon-lat.ts';

export interface GpxPoint extends LonLat {
  readonly name: string;
  readonly description?: string;
}
export interface GpxRoute {
  readonly name: string;
  readonly points: readonly GpxPoint[];
}
export interface Gpx {
  readonly name: string;
  /** When it was written, ms. */
  readonly at: number;
  /** Places without an order. */
  readonly places?: readonly GpxPoint[];
  /** Places in an order: a navigation app leads from one to the next. */
  readonly routes?: readonly GpxRoute[];
}

/** GPX 1.1. The one library that writes it brings a whole XML toolkit along, for four kinds of elements. */
export function writeGpx({ name, at, places = [], routes = [] }: Gpx): string {
  const point = (tag: 'wpt' | 'rtept', { lon, lat, name, description }: GpxPoint) =>
    `<${tag} lat="${lat.toFixed(7)}" lon="${lon.toFixed(7)}"><name>${forXml(name)}</name>${
      description ? `<desc>${forXml(description)}</desc>` : ''
    }</${tag}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gpx version="1.1" creator="Laterne" xmlns="http://www.topografix.com/GPX/1/1">',
    `<metadata><name>${forXml(name)}</name><time>${new Date(at).toISOString()}</time></metadata>`,
    ...places.map((place) => point('wpt', place)),
    ...routes.flatMap((route) => [
      `<rte><name>${forXml(route.name)}</name>`,
      ...route.points.map((stop) => point('rtept', stop)),
      '</rte>',
    ]),
    '</gpx>',
    '',
  ].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** XML 1.0 has no way at all to write most control characters: they are dropped. */
const forXml = (text: string) =>
  text
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign]!)
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
