import { err, ok, type Result } from "#app/domain/shared/result.ts";
import type { Language } from "#app/domain/shared/language.ts";
import type { ServiceActor } from "#app/services/organisation/service-actor.ts";
import type { Deps } from "#app/services/ports.ts";

import { applyFileImport, type AppliedImport } from "./apply-file-import.server.ts";
import type { FileCheckPhase } from "./file-checker.ts";
import type { ImportFile, TableResult } from "./file-import.ts";
import { previewFileImport, recalledPreview, type FilePreview } from "./preview-file-import.server.ts";
import { importIdOf, storedImportSchema, storedPreviewSchema } from "./stored-import.server.ts";

/** A file on its way through the check. Held in memory; a finished preview is recalled from the database after a restart. */
export interface FileCheck {
  readonly id: string;
  readonly accountId: string;
  readonly organisationId: string;
  readonly fileName: string;
  readonly isExchange: boolean;
  readonly startedAt: string;
  phase: FileCheckPhase | "writing" | "done" | "failed";
  outcome: TableResult<FilePreview> | null;
  /** What became of taking it over; null before that. */
  applied: TableResult<AppliedImport> | null;
}

const KEPT_MILLISECONDS = 60 * 60_000;
const ANSWER_WITHIN_MILLISECONDS = 1_500;
const MOST_RUNNING_PER_ACCOUNT = 2;
/** Differences of large files take memory; the oldest ones go first. */
const MOST_KEPT = 40;

const desks = new WeakMap<Deps["checkFile"], Map<string, FileCheck>>();

function deskOf({ checkFile }: Pick<Deps, "checkFile">): Map<string, FileCheck> {
  const desk = desks.get(checkFile) ?? new Map<string, FileCheck>();
  desks.set(checkFile, desk);
  return desk;
}

function isOver({ phase }: FileCheck): boolean {
  return phase === "done" || phase === "failed";
}

function forgetOld(desk: Map<string, FileCheck>, now: string): void {
  for (const check of desk.values()) {
    const isOld = Date.parse(now) - Date.parse(check.startedAt) > KEPT_MILLISECONDS;
    if (isOver(check) && (isOld || desk.size >= MOST_KEPT)) desk.delete(check.id);
  }
}

async function run(deps: Deps, check: FileCheck, { actor, file, language }: FileCheckOrder): Promise<void> {
  try {
    const onPhase = (phase: FileCheckPhase) => {
      check.phase = phase;
    };
    const reading = { language, onPhase, token: check.id, checkedAt: check.startedAt };
    check.outcome = await previewFileImport(deps, actor, file, reading);
    check.phase = "done";
  } catch (error) {
    check.phase = "failed";
    deps.log.error("import.check-failed", { check: check.id }, error);
  }
}

export interface FileCheckOrder {
  readonly actor: ServiceActor;
  readonly file: ImportFile;
  readonly language: Language;
}

/** Begins to check a file; the answer is the number to ask for it. Few at once per person. */
export function startFileCheck(
  deps: Deps,
  order: FileCheckOrder,
): Result<{ readonly id: string }, "import.busy"> {
  const desk = deskOf(deps);
  const now = deps.clock.now();
  forgetOld(desk, now);
  const { accountId } = order.actor;
  const running = [...desk.values()].filter((check) => check.accountId === accountId && !isOver(check));
  if (running.length >= MOST_RUNNING_PER_ACCOUNT) return err("import.busy");
  const { organisationId, fileName, exchange } = order.file;
  const check: FileCheck = {
    id: deps.ids.next(),
    accountId,
    organisationId,
    fileName,
    isExchange: exchange !== undefined,
    startedAt: now,
    phase: "waiting",
    outcome: null,
    applied: null,
  };
  desk.set(check.id, check);
  void run(deps, check, order);
  return ok({ id: check.id });
}

interface Asking {
  readonly accountId: string;
  readonly organisationId: string;
}

/** The check, for whoever sent the file, in the organisation it was sent to. */
export async function findFileCheck(
  deps: Pick<Deps, "checkFile" | "repositories">,
  whose: Asking,
  id: string,
): Promise<FileCheck | undefined> {
  const desk = deskOf(deps);
  const check = desk.get(id) ?? (await recall(deps, whose, id));
  const isTheirs = check?.accountId === whose.accountId && check.organisationId === whose.organisationId;
  if (!isTheirs) return undefined;
  // Whoever asked at the same moment has recalled it, too: both must hold the same check.
  const held = desk.get(id) ?? check;
  desk.set(id, held);
  return held;
}

/** A finished check this process does not know (any more), as far as the database has kept it. */
async function recall(
  { repositories }: Pick<Deps, "repositories">,
  { accountId, organisationId }: Asking,
  id: string,
): Promise<FileCheck | undefined> {
  const kept = storedPreviewSchema.safeParse((await repositories.submissions.find(accountId, id))?.result);
  if (!kept.success || kept.data.organisationId !== organisationId) return undefined;
  const importId = importIdOf(id);
  const done = storedImportSchema.safeParse(
    (await repositories.submissions.find(accountId, importId))?.result,
  );
  const preview = recalledPreview(kept.data, id);
  if (!preview && !done.success) return undefined;
  const { fileName, change, shown } = kept.data;
  return {
    ...{ id, accountId, organisationId, fileName },
    isExchange: change.kind === "exchange",
    startedAt: shown?.checkedAt ?? "",
    phase: "done",
    outcome: preview ? ok(preview) : null,
    applied: done.success
      ? ok({ importId, contentVersion: done.data.contentVersion, counts: done.data.counts })
      : null,
  };
}

/**
 * Takes over what a check showed. Large changes go on after the answer, with the check saying how far they are; small ones are
 * done by then.
 */
export async function applyFileCheck(deps: Deps, actor: ServiceActor, check: FileCheck): Promise<void> {
  const token = check.outcome?.ok === true ? check.outcome.value.token : null;
  if (token === null || check.phase !== "done") return;
  check.phase = "writing";
  check.applied = null;
  const { organisationId } = check;
  const writing = applyFileImport(deps, actor, { organisationId, token }).then(
    (applied) => {
      check.applied = applied;
      check.phase = "done";
    },
    (error: unknown) => {
      check.phase = "failed";
      deps.log.error("import.apply-failed", { check: check.id }, error);
    },
  );
  await Promise.race([writing, patience()]);
}

function patience(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ANSWER_WITHIN_MILLISECONDS).unref();
  });
}
