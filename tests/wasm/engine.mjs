// The engine in WebAssembly and beside it the native one, both built anew where something has changed.
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What engine/wasm/src/lib.rs exports. */
export async function webEngine() {
  execFileSync(join(ROOT, 'script/engine-wasm'), { stdio: 'inherit' });
  const built = join(ROOT, 'target/engine-wasm');
  const engine = await import(pathToFileURL(join(built, 'engine.js')));
  engine.initSync({ module: readFileSync(join(built, 'engine_bg.wasm')) });
  return engine;
}

/** Asks the headless doors of engine/examples: what they print for a text or, with `args`, for those. */
export function nativeEngine() {
  execFileSync('cargo', ['build', '--quiet', '--locked', '-p', 'punnus-engine', '--examples'], { cwd: ROOT, stdio: 'inherit' });
  const target = resolve(ROOT, process.env.CARGO_TARGET_DIR ?? 'target');
  return (door, input, args = ['-']) =>
    execFileSync(join(target, 'debug/examples', door), args, { input, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['pipe', 'pipe', 'pipe'] });
}

/** The paths of scenario files, from the repository's root. */
export function scenarios(...folders) {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((name) => name.endsWith('.json'))
      .map((name) => join(folder, name)),
  );
}
