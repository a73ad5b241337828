/**
 * The arrows between the rooms (DESIGN "Rooms and arrows"; ARCHITECTURE.md shows them). Every arrow that must not be
 * drawn is its own rule, and its comment is the sentence a developer reads when drawing it. tests/architecture/arrows.test.ts
 * breaks each rule once.
 */

/**
 * Everything of ours outside the given paths: src's other rooms, geo and the tests.
 * @param {string[]} rooms
 */
const anythingBut = (...rooms) => ({ path: '^(src|geo|tests)/', pathNot: `^(${rooms.join('|')})` });

/**
 * Every npm package but the named ones (a regular expression each); type-only packages cost nothing at run time.
 * @param {string[]} names
 */
const packagesBut = (...names) => ({
  path: 'node_modules/',
  pathNot: `node_modules/(${['@types/', ...names].join('|')})`,
});

/**
 * @typedef {import('dependency-cruiser').IRegularForbiddenRuleType} Rule
 * @param {string} name
 * @param {string} comment the sentence that the developer reads
 * @param {Rule['from']} from
 * @param {Rule['to']} to
 * @returns {Rule}
 */
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** @satisfies {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    rule(
      'domain-imports-no-other-room',
      'domain is what a paper form could obey: it imports no other room. Hand in what it needs as an argument.',
      { path: '^src/domain/' },
      anythingBut('src/domain/'),
    ),
    rule(
      'domain-imports-only-zod-and-turf',
      'domain runs unchanged on the phone and on the server: of npm it imports zod and pure Turf functions, and nothing else.',
      { path: '^src/domain/', pathNot: '^src/domain/geometry/' },
      packagesBut('zod/', '@turf/'),
    ),
    rule(
      'geometry-imports-only-turf-and-flatbush',
      'domain/geometry may use pure Turf functions and the flatbush index, and nothing else.',
      { path: '^src/domain/geometry/' },
      packagesBut('zod/', '@turf/', 'flatbush/'),
    ),
    rule(
      'domain-knows-no-node',
      'domain also runs in the browser: it imports nothing that is built into Node.',
      { path: '^src/domain/' },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'planning-imports-only-domain',
      'planning is pure algorithms: of our rooms it knows domain only.',
      { path: '^src/planning/' },
      anythingBut('src/planning/', 'src/domain/'),
    ),
    rule(
      'planning-knows-no-browser-or-database',
      'planning runs in a worker and in Node alike: of npm it imports pure algorithms only (flatbush, delaunay, highs, Turf).',
      { path: '^src/planning/' },
      packagesBut('flatbush/', 'd3-delaunay/', 'delaunator/', 'robust-predicates/', 'highs/', '@turf/'),
    ),
    rule(
      'planning-knows-no-node',
      'planning also runs in the browser: it imports nothing that is built into Node.',
      { path: '^src/planning/' },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'sync-imports-only-domain',
      'sync survives a change of database and of phone: of our rooms it knows domain only.',
      { path: '^src/sync/' },
      anythingBut('src/sync/', 'src/domain/'),
    ),
    rule(
      'sync-knows-no-browser-or-database',
      'sync is handed its store and its transport: of npm it imports zod and uuid only.',
      { path: '^src/sync/' },
      packagesBut('zod/', 'uuid/'),
    ),
    rule(
      'sync-knows-no-node',
      'sync runs in the browser and on the server: it imports nothing that is built into Node.',
      { path: '^src/sync/' },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'device-imports-only-sync-and-domain',
      'device is this phone: it knows sync and domain, and neither what is on the screen nor the server.',
      { path: '^src/device/' },
      anythingBut('src/device/', 'src/sync/', 'src/domain/'),
    ),
    rule(
      'server-imports-only-sync-and-domain',
      'server knows sync and domain, never the phone, the screen or the planning.',
      { path: '^src/server/' },
      anythingBut('src/server/', 'src/sync/', 'src/domain/'),
    ),
    rule(
      'app-never-imports-server',
      'app talks to the server over HTTP only: importing it would put its secrets and its weight on the phone.',
      { path: '^src/app/' },
      { path: '^src/server/' },
    ),
    rule(
      'app-imports-no-geo-or-tests',
      'app imports device, sync, domain and planning through its worker: neither geo nor tests.',
      { path: '^src/app/' },
      { path: '^(geo|tests)/' },
    ),
    rule(
      'app-reaches-planning-through-its-worker',
      'planning takes seconds and would freeze the screen: app starts its worker and imports its types at most.',
      { path: '^src/app/' },
      { path: '^src/planning/', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'app-knows-no-node',
      'app runs in the browser: it imports nothing that is built into Node.',
      { path: '^src/(app|device)/' },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'features-meet-in-map-ui-and-texts',
      'One feature of app does not import another: what two need lives in map/, ui/ or texts/.',
      { path: '^src/app/([^/]+)/' },
      { path: '^src/app/[^/]+/', pathNot: '^src/app/($1|map|ui|texts)/' },
    ),
    rule(
      'geo-imports-only-geometry',
      "geo reads open data before there is a campaign: of src it knows domain's geometry only.",
      { path: '^geo/' },
      { path: '^(src|tests)/', pathNot: '^src/domain/geometry/' },
    ),
    rule(
      'nothing-imports-a-wiring-point',
      'src/app/main.tsx and src/server/main.ts wire the parts together: they import, and nothing imports them.',
      {},
      { path: '^src/(app/main\\.tsx|server/main\\.ts)$' },
    ),
    rule(
      'no-cycles',
      'Two files that import each other are one file in two places: move what both need into a third.',
      {},
      { circular: true },
    ),
    rule(
      'src-takes-zod-mini',
      'Every phone loads what src imports: take `zod/mini`, it checks the same and weighs a third of `zod`.',
      { path: '^src/' },
      { path: 'node_modules/zod/(index|v4/classic)' },
    ),
    rule(
      'src-needs-no-dev-dependency',
      'What src imports at run time must be installed with `npm ci --omit=dev`: list it under dependencies.',
      { path: '^src/', pathNot: '^src/app/' },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/@types/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default', 'types'] },
  },
};
