import { checkFields, type FieldRule, isCount, isList, isText, isTrueOrFalse } from './check-fields.ts';
import type { PackContainer } from './pack-container.ts';

/** What the posts file says about its sections. */
interface PostsMeta {
  posts: number;
  streets: number;
  wards: number;
  ids?: { prefix: string; digits: number };
  lists: { name: string; posts: number }[];
}
const postsRules: FieldRule[] = [
  ['posts', 'a count', isCount],
  ['streets', 'a count', isCount],
  ['wards', 'a count', isCount],
  ['lists', 'a list', isList],
  ['lists.*.name', 'a text', isText],
  ['lists.*.posts', 'a count', isCount],
];
const idRules: FieldRule[] = [
  ['ids.prefix', 'a text', isText],
  ['ids.digits', 'a count', isCount],
];

/** What the map file says about its sections. */
interface MapMeta {
  streets: number;
  wards: { id: string; name: string; residents: number; approximate: boolean }[];
  districts: { name: string; residents: number }[];
  water: number;
}
const mapRules: FieldRule[] = [
  ['streets', 'a count', isCount],
  ['wards', 'a list', isList],
  ['wards.*.id', 'a text', isText],
  ['wards.*.name', 'a text', isText],
  ['wards.*.residents', 'a count', isCount],
  ['wards.*.approximate', 'true or false', isTrueOrFalse],
  ['districts', 'a list', isList],
  ['districts.*.name', 'a text', isText],
  ['districts.*.residents', 'a count', isCount],
  ['water', 'a count', isCount],
];

/** @throws PackError naming the file and the field. */
export function readPostsMeta(container: PackContainer): PostsMeta {
  const meta = container.json('meta');
  checkFields(`${container.file}: section "meta"`, meta, postsRules);
  if ((meta as PostsMeta).ids) checkFields(`${container.file}: section "meta"`, meta, idRules);
  return meta as PostsMeta;
}

/** @throws PackError naming the file and the field. */
export function readMapMeta(container: PackContainer): MapMeta {
  const meta = container.json('meta');
  checkFields(`${container.file}: section "meta"`, meta, mapRules);
  return meta as MapMeta;
}
