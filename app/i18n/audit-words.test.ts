import { expect, test } from "vitest";

import { AUDIT_KINDS, auditPayloadSchemas } from "#app/domain/audit/index.ts";
import { LANGUAGES } from "#app/domain/shared/language.ts";

import { catalogueOf } from "./catalogue.ts";

test.each(LANGUAGES)(
  "every kind of event and object of the audit trail can be chosen by name in %s",
  (language) => {
    const { events, objects } = catalogueOf(language).access;
    const actions = Object.keys(auditPayloadSchemas).map((action) => action.replace(".", "_"));
    expect(actions.filter((action) => !(action in events))).toEqual([]);
    expect(AUDIT_KINDS.filter((kind) => !(kind in objects))).toEqual([]);
  },
);
