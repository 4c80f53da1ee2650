import type { Metafile } from "esbuild";

/** esbuild's account of a bundle, and the folder that its paths start at. */
export interface Bundled {
  readonly metafile: Metafile;
  readonly from: string;
}

/** Bundles the command into a folder, which is emptied first: the command, and what it requires only when it asks it. */
export function bundle(outdir: string): Promise<readonly [command: Bundled, ...later: Bundled[]]>;
