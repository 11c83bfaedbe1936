import { useEffect, useState } from "react";
import { useLocale, useTranslations } from "use-intl";

import { formatClock, formatInstant } from "#app/i18n/dates.ts";

import { type Draft, dropDraft, keepDraft, readDraft } from "./draft-storage.ts";
import { useAppForm } from "./form-context.ts";
import { flatten, type FormTree } from "./form-tree.ts";

const PAUSE_MILLISECONDS = 800;

interface DraftKeeperProps {
  /** Person and object the draft belongs to. */
  readonly storageKey: string;
  readonly version: number;
}

function texts(values: unknown): FormTree {
  return JSON.parse(
    JSON.stringify(values, (_, value: unknown) => (value === true ? "on" : value === false ? "" : value)),
  ) as FormTree;
}

/** What a person sees in the fields; order and empty fields play no part. */
function sameEntries(a: FormTree, b: FormTree): boolean {
  const entries = (tree: FormTree) =>
    JSON.stringify(
      flatten(tree)
        .filter(([, text]) => text !== "")
        .sort(([x], [y]) => (x < y ? -1 : 1)),
    );
  return entries(a) === entries(b);
}

function useKeptDraft({ storageKey, version }: DraftKeeperProps): string | null {
  const { form } = useAppForm();
  const [savedAt, setSavedAt] = useState<string | null>(null);
  useEffect(() => {
    let timer: number | undefined;
    const subscription = form.watch(() => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        const now = new Date().toISOString();
        const draft = { savedAt: now, version, values: texts(form.getValues()) };
        if (keepDraft(storageKey, draft)) setSavedAt(now);
      }, PAUSE_MILLISECONDS);
    });
    return () => {
      window.clearTimeout(timer);
      subscription.unsubscribe();
    };
  }, [form, storageKey, version]);
  return savedAt;
}

function useFoundDraft(storageKey: string) {
  const { values } = useAppForm();
  const [found, setFound] = useState<Draft | null>(null);
  useEffect(() => {
    const draft = readDraft(storageKey);
    if (!draft) return;
    if (sameEntries(draft.values, values)) dropDraft(storageKey);
    else setFound(draft);
  }, [storageKey, values]);
  return [found, () => setFound(null)] as const;
}

interface FoundDraftProps {
  readonly draft: Draft;
  readonly version: number;
  readonly onRestore: () => void;
  readonly onDiscard: () => void;
}

function FoundDraft({ draft, version, onRestore, onDiscard }: FoundDraftProps) {
  const t = useTranslations("forms");
  const time = formatInstant(draft.savedAt, useLocale());
  return (
    <div className="alert alert--warning" role="status">
      <p className="alert__body alert__title">
        {t("draftFound", { time })}
        {draft.version === version ? "" : ` ${t("draftOlder")}`}
      </p>
      <div className="alert__body row">
        <button type="button" className="kern-btn kern-btn--secondary kern-btn--small" onClick={onRestore}>
          {t("draftRestore")}
        </button>
        <button type="button" className="kern-btn kern-btn--tertiary kern-btn--small" onClick={onDiscard}>
          {t("draftDiscard")}
        </button>
      </div>
    </div>
  );
}

/** Keeps what is typed in this browser, says when, and offers it after a crash or a lost session. */
export function DraftKeeper({ storageKey, version }: DraftKeeperProps) {
  const t = useTranslations("forms");
  const language = useLocale();
  const { form } = useAppForm();
  const [found, forget] = useFoundDraft(storageKey);
  const savedAt = useKeptDraft({ storageKey, version });

  const restore = (draft: Draft) => {
    for (const [name, text] of flatten(draft.values)) {
      const value = name.startsWith("irrelevant.") ? text === "on" : text;
      form.setValue(name, value, { shouldDirty: true });
    }
    forget();
  };
  const discard = () => {
    dropDraft(storageKey);
    forget();
  };

  if (found) {
    return (
      <FoundDraft draft={found} version={version} onRestore={() => restore(found)} onDiscard={discard} />
    );
  }
  return savedAt ? (
    <p className="small muted" role="status">
      {t("draftSaved", { time: formatClock(savedAt, language) })}
    </p>
  ) : null;
}
