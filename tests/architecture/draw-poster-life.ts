import { readFileSync, writeFileSync } from 'node:fs';
import { MACHINE_FILE, PAGE, posterLifePage, withPicture } from './poster-life-page.ts';

/** `npm run draw`: renews the pictures of the machine, in the docs and in the code. */
writeFileSync(PAGE, posterLifePage());
writeFileSync(MACHINE_FILE, withPicture(readFileSync(MACHINE_FILE, 'utf8')));
console.log(`Drew ${PAGE} and the comment in ${MACHINE_FILE}.`);
