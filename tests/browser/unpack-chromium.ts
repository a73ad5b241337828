import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const packageJson = resolve(import.meta.dirname, '../../node_modules/@sparticuz/chromium/package.json');
const { version } = JSON.parse(readFileSync(packageJson, 'utf8')) as { version: string };

/** Of this project and of this user only: root and guest never meet half-written or foreign files. */
const cache = resolve(import.meta.dirname, `../../.playwright/chromium-${version}-${process.getuid?.() ?? 'user'}`);

/** The package's own file names /tmp/fonts; ours points beside itself, wherever the project stands. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">.</dir></fontconfig>
`;

/**
 * How to launch the Chromium that came with `npm ci`, for Playwright's `launch` and `use.launchOptions`.
 * The libraries and fonts beside it stand in for those that a bare Debian lacks.
 */
export const chromiumLaunch = {
  executablePath: join(cache, 'chromium'),
  args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
  env: {
    ...(process.env as Record<string, string>),
    LD_LIBRARY_PATH: [join(cache, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
    FONTCONFIG_PATH: join(cache, 'fonts'),
  },
};

/**
 * Unpacks Chromium once (about 5 s, 250 MB). Safe to call from several processes at the same time: each unpacks into a
 * folder of its own, and whoever is done first gives it the final name.
 */
export function unpackChromium(): void {
  if (existsSync(cache)) return;
  mkdirSync(resolve(cache, '..'), { recursive: true });
  const staging = mkdtempSync(`${cache}-unpacking-`);
  try {
    // The package reads its environment on import and unpacks into the temporary folder: hence a process of its own.
    const script =
      "const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath();";
    execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: import.meta.dirname,
      env: { ...process.env, TMPDIR: staging, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
    });
    writeFileSync(join(staging, 'fonts/fonts.conf'), FONTS);
    renameSync(staging, cache);
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    if (!existsSync(cache)) throw error;
  }
}
