/** What is read of a lockfile. */
export interface Lockfile {
  packages: Record<string, LockedPackage>;
}

interface LockedPackage {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  optionalDependencies?: Record<string, string>;
}

/** An optional package the lockfile should hold, and where. */
export interface Missing {
  path: string;
  name: string;
  version: string;
  dev: boolean;
}

/**
 * The optional dependencies that no package of the lockfile meets.
 * @throws where one is asked for by a range: which version would serve cannot be known without the registry.
 */
export function missingOptional({ packages }: Lockfile): Missing[] {
  return Object.entries(packages).flatMap(([parent, { optionalDependencies = {}, dev = false }]) =>
    Object.entries(optionalDependencies).flatMap(([name, version]) => {
      const paths = placesFor(parent, name);
      const found = paths.find((path) => packages[path]);
      if (found && (!isExact(version) || packages[found]?.version === version)) return [];
      if (!isExact(version)) throw new Error(`${parent} asks for ${name} ${version}: only exact versions can be added`);
      // Beside its parent: further up another version may come to stand.
      return [{ path: paths[0] ?? '', name, version, dev }];
    }),
  );
}

/** Where a package may stand for a parent, from beside it up to the top. */
function placesFor(parent: string, name: string): string[] {
  const folders = parent.split('/node_modules/').slice(0, -1);
  const above = folders.map(
    (_, index) => `${folders.slice(0, folders.length - index).join('/node_modules/')}/node_modules/${name}`,
  );
  return [...above, `node_modules/${name}`];
}

function isExact(version: string): boolean {
  return /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version);
}
