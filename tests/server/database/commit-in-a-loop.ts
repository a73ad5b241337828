/**
 * A process of its own for the tests beside it: opens the embedded database in DIRECTORY, commits COUNT rows one by one
 * and prints `committed N` after each; then `done`, and waits for the end of its input, or to be killed. A refusal goes to stderr.
 */
import { openEmbedded } from '../../../src/server/database/embedded.ts';

const [directory, count] = process.argv.slice(2);
try {
  const database = await openEmbedded(directory!);
  await database.query('CREATE TABLE IF NOT EXISTS commits (n integer PRIMARY KEY)');
  const [before] = await database.query<{ n: number }>('SELECT count(*) AS n FROM commits');
  console.log(`found ${before!.n}`);
  for (let n = before!.n + 1; n <= before!.n + Number(count); n++) {
    await database.query('INSERT INTO commits (n) VALUES ($1)', [n]);
    console.log(`committed ${n}`);
  }
  console.log('done');
  process.stdin.resume().on('end', () => process.exit(0));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
