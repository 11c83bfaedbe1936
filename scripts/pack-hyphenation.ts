import { writeFileSync } from "node:fs";

import { packedGermanPatterns } from "./hyphenation/packed-german-patterns.ts";

/** Writes app/pdf/engine/text/german-patterns.bin anew; to be run when the package `hyphen` changes. */
writeFileSync(new URL("../app/pdf/engine/text/german-patterns.bin", import.meta.url), packedGermanPatterns());
