export const SOURCE_HASHES: Readonly<Record<string, string>> = {};
