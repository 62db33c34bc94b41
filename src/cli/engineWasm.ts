import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The bytes of IronCalc, from its package. */
export const engineWasm = (): Buffer<ArrayBuffer> =>
  readFileSync(createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm'));
