/**
 * npm leaves platform builds out of package-lock.json that the registry at hand does not carry, and `npm ci` then refuses
 * the lock file everywhere else. This adds them by name and version; npm fetches one only on its own platform.
 * After `npm i NAME`: npx tsx tests/architecture/complete-lockfile.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

interface LockedPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

const OS = ['android', 'darwin', 'freebsd', 'linux', 'openbsd', 'openharmony', 'win32'];
const CPU: Readonly<Record<string, string>> = {
  arm64: 'arm64',
  x64: 'x64',
  ia32: 'ia32',
  arm: 'arm',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  loong64: 'loong64',
};

/** The platform packages that others list as optional and the lock file does not hold, by their place in node_modules. */
export function missingPlatformPackages({ packages }: Lockfile): Record<string, LockedPackage> {
  const missing: Record<string, LockedPackage> = {};
  for (const { dev, optionalDependencies = {} } of Object.values(packages))
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const words = name.split(/[-/]/);
      const os = OS.find((word) => words.includes(word));
      const cpu = CPU[words.find((word) => word in CPU) ?? ''];
      if (`node_modules/${name}` in packages || !os || !cpu) continue;
      const libc = /musl/.test(name) ? 'musl' : os === 'linux' ? 'glibc' : undefined;
      missing[`node_modules/${name}`] = {
        version,
        cpu: [cpu],
        ...(dev ? { dev } : {}),
        ...(libc ? { libc: [libc] } : {}),
        optional: true,
        os: [os],
      };
    }
  return missing;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;
  const packages = Object.entries({ ...lock.packages, ...missingPlatformPackages(lock) });
  packages.sort(([a], [b]) => a.localeCompare(b, 'en'));
  writeFileSync(
    'package-lock.json',
    `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`,
  );
}
