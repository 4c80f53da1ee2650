import { basename } from "node:path";
import { fileURLToPath } from "node:url";

declare const TENDERLINT_VERSION: string;

/**
 * Names this build: its version, and the name of the bundle's chunk, which the bundler makes from the contents of the
 * chunk and of all that it imports. So a result cached by other code is never taken for one of this code's.
 */
export const buildId = `${TENDERLINT_VERSION} ${basename(fileURLToPath(import.meta.url))}`;
