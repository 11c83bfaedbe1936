import { type ActionFunctionArgs, redirect } from "@remix-run/node";

import { doneAddress } from "#app/components/shell/done-toast.tsx";
import { organisationPath } from "#app/components/shell/organisation-path.ts";
import type { FieldSpec } from "#app/forms/record/field-spec.ts";
import { appliedTo } from "#app/forms/record/record-schema.ts";
import { recordValues } from "#app/forms/record/record-values.ts";
import { lastEditorOf } from "#app/queries/audit/last-editor-of.server.ts";
import type { SingleRecordView } from "#app/queries/records/single-record-view.ts";
import { changeRecord, createRecord } from "#app/services/records/change-record.server.ts";
import type { AnyRecord } from "#app/services/records/record-kinds.ts";
import type { RecordStore } from "#app/services/records/record-store.ts";

import { recordAction, recordRequest } from "./record-action.server.ts";
import { requireOrganisation } from "./require-actor.server.ts";

interface SingleRecord {
  readonly store: RecordStore<AnyRecord>;
  readonly fields: readonly FieldSpec[];
  readonly view: SingleRecordView;
  /** Address below the organisation that shows what was saved. */
  readonly page: string;
  /** Completes the entered value by what the form does not ask for. */
  readonly completed?: (entered: AnyRecord, before: AnyRecord) => AnyRecord;
}

/** One submission of the form of a part that exists once per organisation: the first one creates it. */
export async function singleRecordAction({ context, request }: ActionFunctionArgs, single: SingleRecord) {
  const { id, code } = requireOrganisation(context);
  const { store, fields, view, page, completed = (entered: AnyRecord) => entered } = single;
  const key = store.codeOf({});
  const done = await recordAction<AnyRecord>(request, {
    fields,
    lists: {},
    stored: view.values,
    valuesOf: (record) => recordValues(record, fields, {}),
    savedBy: () => lastEditorOf(context.deps, id, { kind: store.audit, code: key }),
    save: (parsed, { version, submitId }) => {
      const who = recordRequest(context, submitId);
      const change = (before: AnyRecord) => completed(appliedTo(before, fields, parsed), before);
      return view.stored
        ? changeRecord(context.deps, store, who, {
            code: key,
            expectedVersion: version,
            change,
            submitted: parsed,
          })
        : createRecord(context.deps, store, who, { value: change({}), submitted: parsed });
    },
  });
  if (!done.done) return done.answer;
  return redirect(doneAddress(organisationPath(code, page), "single", ""));
}
