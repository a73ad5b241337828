import { parseArgs } from 'node:util';
import { readCityDescription } from './city-description.ts';
import { demoCity } from './demo/demo-city.ts';
import { GeoError } from './geo-error.ts';
import { importCity } from './import-city.ts';
import { printReport } from './report.ts';
import { savePack } from './save-pack.ts';
import { writePack } from './write-pack.ts';

const USAGE = `Use:
  npm run geo -- import geo/cities/NAME.json --data DIR --out DIR
  npm run geo -- demo --out DIR`;

async function main(): Promise<void> {
  const { positionals, values } = readArguments();
  const [command, description, ...rest] = positionals;
  const { data, out } = values;
  if (command === 'demo' && !description && out) {
    const pack = writePack(demoCity());
    await savePack(pack, out);
    console.log(`${pack.manifest.name}: ${pack.manifest.counts.posts} lamp posts. The pack is in ${out}`);
  } else if (command === 'import' && description && rest.length === 0 && data && out) {
    const { draft, report } = await importCity(await readCityDescription(description), data);
    const pack = writePack(draft);
    await savePack(pack, out, { 'report.json': `${JSON.stringify(report, null, 2)}\n` });
    console.log(printReport(report));
    const { posts, streets, wards, districts, addresses = 0, places = 0 } = pack.manifest.counts;
    console.log(
      `${posts} lamp posts, ${streets} streets, ${districts} districts, ${wards} wards, ${addresses} addresses, ${places} stops and schools. The pack is in ${out}`,
    );
  } else {
    throw new GeoError(USAGE);
  }
}

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: { data: { type: 'string' }, out: { type: 'string' } } });
  } catch (error) {
    throw new GeoError(`${(error as Error).message}\n${USAGE}`);
  }
}

main().catch((error: unknown) => {
  // Ours and the file system's are sentences for people; anything else is a fault of this program and shows its trace.
  const expected = error instanceof GeoError || (error instanceof Error && 'syscall' in error);
  console.error(expected ? error.message : error);
  process.exitCode = 1;
});
