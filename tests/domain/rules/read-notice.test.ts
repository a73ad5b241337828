import { expect, test } from 'vitest';
import { readNotice } from '../../../src/domain/rules/read-notice.ts';

const STREETS = ['Neustädter Straße', 'Alte Neustädter Straße', 'Breiter Weg', 'Halberstädter Straße', 'Weg'];
const TODAY = '2027-02-03';
const read = (text: string) => readNotice(text, STREETS, TODAY);

test('street, house number and day are found in the city’s German', () => {
  expect(read('Am Mast vor Halberstädter Str. 12a hängt … Wir bitten um Entfernung bis zum 12.02.2027.')).toEqual({
    place: 'Halberstädter Straße 12a',
    street: 'Halberstädter Straße',
    deadline: '2027-02-12',
  });
});

test('the longer name wins, and a part of a word is no street', () => {
  expect(read('in der Alten Straße').street).toBeNull();
  expect(read('Standort: ALTE NEUSTÄDTER STRASSE Nr. 4').place).toBe('Alte Neustädter Straße 4');
  expect(read('Bewegung').street).toBeNull();
});

test.each([
  ['Breiter Weg 12 hängt ein Plakat', 'Breiter Weg 12'],
  ['Breiter Weg 12\nhängt', 'Breiter Weg 12'],
  ['Breiter Weg 7 b, Mast 3', 'Breiter Weg 7 b'],
  ['Breiter Weg, Hausnummer 7', 'Breiter Weg 7'],
  ['Breiter Weg 2 u. 4', 'Breiter Weg 2'],
  ['Breiter Weg, am Ende', 'Breiter Weg'],
])('the house of “%s”', (text, place) => {
  expect(read(text).place).toBe(place);
});

test.each([
  ['spätestens am 9. Februar', '2027-02-09'],
  ['Frist: 5.2.27', '2027-02-05'],
  ['bis 2. Januar', '2028-01-02'],
  ['binnen drei Tagen nach Zugang', '2027-02-06'],
  ['innerhalb von 2 Wochen', '2027-02-17'],
  ['innerhalb einer Woche', '2027-02-10'],
  ['bis zum 31.02.2027', null],
  ['Schreiben vom 01.02.2027', null],
])('%s', (text, deadline) => {
  expect(read(text).deadline).toBe(deadline);
});

test('a text that says nothing certain leaves all to a person', () => {
  expect(read('Guten Tag')).toEqual({ place: null, street: null, deadline: null });
});
