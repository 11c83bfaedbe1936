/** Stands in every evidence export: checks it without this product, without network, with Node alone. */
export const VERIFIER_NAME = "pruefen.mjs";

export const VERIFIER = `// Prüft einen Nachweis von Standfest ohne Netz: node pruefen.mjs [Ordner]
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const folder = path.resolve(process.argv[2] ?? path.dirname(fileURLToPath(import.meta.url)));
const faults = [];
const sha256 = (...parts) => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
};
const read = (name) => readFileSync(path.join(folder, name));
const isHash = (text) => typeof text === "string" && /^[0-9a-f]{64}$/.test(text);

function filesIn(place = "") {
  return readdirSync(path.join(folder, place), { withFileTypes: true }).flatMap((entry) => {
    const name = place === "" ? entry.name : place + "/" + entry.name;
    return entry.isDirectory() ? filesIn(name) : [name];
  });
}

function checkFiles() {
  const manifest = JSON.parse(read("verzeichnis.json").toString("utf8"));
  const known = new Map(manifest.files.map((file) => [file.name, file.sha256]));
  for (const name of filesIn()) {
    if (name === "verzeichnis.json") continue;
    if (!known.has(name)) faults.push("Die Datei " + name + " steht nicht im Verzeichnis.");
    else if (sha256(read(name)) !== known.get(name)) faults.push("Die Datei " + name + " wurde verändert.");
    known.delete(name);
  }
  for (const name of known.keys()) faults.push("Die Datei " + name + " fehlt.");
}

function checkValues(link, event) {
  const bound = event.commitments ?? {};
  for (const { field, salt, value } of link.values ?? []) {
    if (sha256(salt, Buffer.from([0]), value) !== bound[field])
      faults.push("Ereignis " + link.seq + ": Der Wert " + field + " passt nicht zu seiner Bindung.");
  }
}

function checkChain() {
  const text = read("ereignisse.jsonl").toString("utf8");
  const links = text.split("\\n").filter((line) => line !== "").map((line) => JSON.parse(line));
  const contentHashes = new Set();
  let before = null;
  for (const link of links) {
    if (!isHash(link.prevHash) || !isHash(link.hash)) faults.push("Ereignis " + link.seq + ": keine Prüfsumme.");
    if (before !== null && link.seq !== before.seq + 1) faults.push("Nach Ereignis " + before.seq + " fehlt etwas.");
    if (before !== null && link.prevHash !== before.hash)
      faults.push("Ereignis " + link.seq + " schließt nicht an das vorige an.");
    before = link;
    if (link.payload === undefined) continue;
    const expected = sha256(Buffer.from([0]), Buffer.from(link.prevHash, "hex"), link.payload);
    if (expected !== link.hash) faults.push("Ereignis " + link.seq + " wurde verändert.");
    const event = JSON.parse(link.payload);
    if (event.seq !== link.seq) faults.push("Ereignis " + link.seq + " trägt eine andere Nummer.");
    if (event.payload?.contentHash) contentHashes.add(event.payload.contentHash);
    checkValues(link, event);
  }
  const checkpoint = JSON.parse(read("pruefpunkt.json").toString("utf8"));
  if ((before?.seq ?? 0) !== checkpoint.size || (before?.hash ?? null) !== checkpoint.hash)
    faults.push("Das Ende der Kette passt nicht zum Prüfpunkt.");
  return { count: links.length, contentHashes };
}

function checkEditions(contentHashes) {
  for (const name of filesIn().filter((file) => /^(plaene|leitung)[/]/.test(file))) {
    if (!contentHashes.has(sha256(read(name))))
      faults.push("Die Fassung " + name + " passt zu keinem Ereignis der Kette.");
  }
}

try {
  checkFiles();
  const { count, contentHashes } = checkChain();
  checkEditions(contentHashes);
  const names = filesIn();
  const below = (folder) => names.filter((file) => file.startsWith(folder)).length;
  console.log("Geprüft: " + names.length + " Dateien, Prüfsumme für Prüfsumme gegen das Verzeichnis.");
  console.log("Geprüft: " + count + " Kettenglieder auf Inhalt, Anschluss und Ende.");
  console.log("Geprüft: " + below("plaene/") + " Planfassungen und " +
    below("leitung/") + " Fassungen der Leitung gegen die Ereignisse ihrer Freigabe.");
  console.log("Enthalten: früher freigegebene Planfassungen " + below("in-kraft/") + ", Lesefassungen " +
    below("lesefassungen/") + ", Handbücher " + below("handbuch/") + ", Übungsberichte " + below("berichte/") + ".");
  console.log("Gesamtprüfsumme: " + sha256(read("verzeichnis.json")));
} catch (error) {
  faults.push("Der Nachweis ist unvollständig oder beschädigt: " + error.message);
}
for (const fault of faults) console.error("FEHLER: " + fault);
console.log(faults.length === 0 ? "Der Nachweis ist in sich unverändert." : "Der Nachweis ist NICHT unverändert.");
process.exitCode = faults.length === 0 ? 0 : 1;
`;
