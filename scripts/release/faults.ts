/** What a release is judged by. */
export interface Candidate {
  /** The version that package.json gives. */
  readonly version: string;
  readonly changelog: string;
  /** The version in each built manifest, by its browser; undefined where there is none. */
  readonly manifests: Readonly<Record<string, string | undefined>>;
  /** The files in which an address stands that is still to be filled in. */
  readonly placeholders: readonly string[];
  /** What `git status --porcelain` says. */
  readonly uncommitted: string;
}

/** The newest entry of the changelog: "## 1.2.0 (2026-11-28)". */
const NEWEST = /^## (\S+)(?: \((.*)\))?$/m;

/** What stands in the way of a release, a sentence each. */
export function faults(candidate: Candidate): readonly string[] {
  const { version, changelog, manifests, placeholders, uncommitted } = candidate;
  const [, newest, day = ''] = NEWEST.exec(changelog) ?? [];
  return [
    ...placeholders.map(
      (file) => `${file} holds a placeholder: put the project's real address in its place.`,
    ),
    ...(newest === version
      ? []
      : [`CHANGELOG.md begins with ${newest ?? 'no version'}, package.json says ${version}.`]),
    ...(/^\d{4}-\d\d-\d\d$/.test(day)
      ? []
      : ['The newest entry of CHANGELOG.md has no day: write "(2026-01-31)" behind its version.']),
    ...Object.entries(manifests).flatMap(([browser, built]) => manifestFaults(browser, built, version)),
    ...(uncommitted === '' ? [] : [`Some changes are not committed:\n${uncommitted.trimEnd()}`]),
  ];
}

function manifestFaults(browser: string, built: string | undefined, version: string): readonly string[] {
  if (built === version) return [];
  if (built === undefined) return [`The extension has not been built for ${browser}: run "npm run zip".`];
  return [
    `The build for ${browser} is of version ${built}, package.json says ${version}: run "npm run zip".`,
  ];
}
