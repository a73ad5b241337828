import type { CityDescription } from './city-description.ts';
import type { CityDraft, DraftDistrict, DraftWard, MultiPolygon } from './city-draft.ts';
import { findArea } from './find-area.ts';
import { GeoError } from './geo-error.ts';
import { readAreas } from './read-areas.ts';
import type { ImportReport } from './report.ts';
import { unite } from './unite.ts';

/** What is known of the city when its wards are made. */
interface Surroundings {
  outline: MultiPolygon;
  districts: DraftDistrict[];
  population: CityDraft['residents'];
}

/**
 * The wards: from their own file, or united from districts, or, where nothing is said, the whole city as one.
 * @throws GeoError naming the place in the description or the file.
 */
export async function buildWards(
  data: string,
  city: CityDescription,
  around: Surroundings,
  report: ImportReport,
): Promise<DraftWard[]> {
  const { wards } = city;
  if (!wards) {
    const residents = around.population.reduce((sum, cell) => sum + cell.people, 0);
    return [{ id: '01', name: city.name, residents, approximate: true, area: around.outline }];
  }
  if ('unite' in wards) return uniteDistricts(wards.unite, city, around);
  const areas = await readAreas(data, wards.file, wards.idField, report);
  const counted = countResidents(
    areas.map(({ area }) => area),
    around.population,
  );
  return areas
    .map(({ name: id, properties, area }, index) => ({
      id,
      name: String(properties[wards.nameField] ?? id),
      residents: counted[index]!,
      approximate: !wards.official,
      area: unite([area]),
    }))
    .sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));
}

function uniteDistricts(
  wards: { id: string; name: string }[],
  city: CityDescription,
  around: Surroundings,
): DraftWard[] {
  const known = city.districts?.known ?? [];
  known.forEach(({ name, ward }, index) => {
    if (ward !== undefined && wards.some(({ id }) => id === ward)) return;
    throw new GeoError(`districts.known[${index}].ward: "${ward}" (of ${name}) is not one of wards.unite.`);
  });
  return wards.map(({ id, name }, index) => {
    const names = known.filter(({ ward }) => ward === id).map((district) => district.name);
    const members = around.districts.filter((district) => names.includes(district.name));
    if (members.length === 0) throw new GeoError(`wards.unite[${index}]: no district belongs to ward ${id} ${name}.`);
    return {
      id,
      name,
      residents: members.reduce((sum, district) => sum + district.residents, 0),
      approximate: true,
      area: unite(members.map((district) => district.area)),
    };
  });
}

/** How many of the cells' residents live in each area. */
export function countResidents(areas: MultiPolygon[], population: CityDraft['residents']): number[] {
  const counts = areas.map(() => 0);
  const find = findArea(areas);
  for (const { lon, lat, people } of population) {
    const index = find(lon, lat);
    if (index >= 0) counts[index]! += people;
  }
  return counts;
}
