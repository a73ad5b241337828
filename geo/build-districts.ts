import { countResidents } from './build-wards.ts';
import type { CityDescription } from './city-description.ts';
import type { CityDraft, DraftDistrict } from './city-draft.ts';
import { findArea } from './find-area.ts';
import { GeoError } from './geo-error.ts';
import { readAreas } from './read-areas.ts';
import type { ImportReport } from './report.ts';
import { squareMetres, unite } from './unite.ts';

// Neighbours drawn with a pen never fit to the square metre; what is more than this is worth a look.
const NOTED_OVERLAP_SHARE = 0.001;

/**
 * The districts of the file, with the residents that the description knows, otherwise counted from the cells.
 * @throws GeoError when the description names a district that the file does not have.
 */
export async function buildDistricts(
  data: string,
  source: NonNullable<CityDescription['districts']>,
  population: CityDraft['residents'],
  report: ImportReport,
): Promise<DraftDistrict[]> {
  const { file, nameField, known = [] } = source;
  const areas = await readAreas(data, file, nameField, report);
  const counted = countResidents(
    areas.map(({ area }) => area),
    population,
  );
  known.forEach(({ name }, index) => {
    if (areas.some((area) => area.name === name)) return;
    throw new GeoError(`districts.known[${index}].name: ${file} has no district "${name}".`);
  });
  const districts = areas.map(({ name, area }, index): DraftDistrict => {
    const fact = known.find((district) => district.name === name);
    const note = (reason: string) => report.notes.push({ file, place: name, reason });
    if (known.length > 0 && !fact) note('the description does not know this district, it belongs to no ward');
    if (fact?.centre && findArea([area])(...fact.centre) < 0) note('its centre in the description lies outside of it');
    return { name, residents: fact?.residents ?? counted[index]!, area: unite([area]) };
  });
  const sum = districts.reduce((total, { area }) => total + squareMetres(area), 0);
  const overlap = sum - squareMetres(unite(districts.map(({ area }) => area)));
  if (overlap > sum * NOTED_OVERLAP_SHARE) {
    report.notes.push({ file, place: 'all', reason: `districts overlap by ${Math.round(overlap)} m²` });
  }
  return districts;
}
