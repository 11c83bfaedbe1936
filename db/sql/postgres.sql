-- organisations.findById
select "organisation"."id", "organisation"."code", "organisation"."name", "organisation"."kind", "organisation"."parent_id", "organisation"."parent_code", "organisation"."version", "organisation"."content_version", "organisation"."updated_at" from "organisation" where "id" = $1;

-- organisations.findByCode
select "organisation"."id", "organisation"."code", "organisation"."name", "organisation"."kind", "organisation"."parent_id", "organisation"."parent_code", "organisation"."version", "organisation"."content_version", "organisation"."updated_at" from "organisation" where "code" = $1;

-- organisations.listReachable
select "organisation"."id", "organisation"."code", "organisation"."name", "organisation"."kind", "organisation"."parent_id", "organisation"."parent_code", "organisation"."version", "organisation"."content_version", "organisation"."updated_at", (select "exercise"."code" || '	' || "exercise"."title" as "named" from "exercise" where "exercise"."organisation_id" = "organisation"."id" and "exercise"."status" = $1 order by "exercise"."code" limit $2) as "running_exercise" from "organisation" where ("id" in ($3) or "id" in (select "descendant_id" from "organisation_closure" where "ancestor_id" in ($4))) order by "sort_key", "code";

-- organisations.listAll
select "organisation"."id", "organisation"."code", "organisation"."name", "organisation"."kind", "organisation"."parent_id", "organisation"."parent_code", "organisation"."version", "organisation"."content_version", "organisation"."updated_at" from "organisation" order by "sort_key", "code";

-- organisations.listAncestors
select "organisation"."id", "organisation"."code", "organisation"."name", "organisation"."kind", "organisation"."parent_id", "organisation"."parent_code", "organisation"."version", "organisation"."content_version", "organisation"."updated_at" from "organisation" inner join "organisation_closure" on "ancestor_id" = "organisation"."id" where "descendant_id" = $1 order by "depth";

-- organisations.listChildren
select "organisation"."id", "organisation"."code", "organisation"."name", "organisation"."kind", "organisation"."parent_id", "organisation"."parent_code", "organisation"."version", "organisation"."content_version", "organisation"."updated_at" from "organisation" where "parent_id" = $1 order by "sort_key", "code";

-- organisations.isWithin
select "depth" from "organisation_closure" where "ancestor_id" = $1 and "descendant_id" = $2;

-- organisations.insert
insert into "organisation" ("id", "code", "name", "kind", "parent_code", "sort_key", "name_key", "updated_at", "version", "content_version", "created_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict ("code") do nothing returning "id";
insert into "organisation_closure" ("ancestor_id", "descendant_id", "depth") values ($1, $2, $3);
update "organisation" set "parent_id" = $1 where "id" = $2;
delete from "organisation_closure" where "descendant_id" in (select "descendant_id" from "organisation_closure" where "ancestor_id" = $1) and "ancestor_id" not in (select "descendant_id" from "organisation_closure" where "ancestor_id" = $2);
select "id" from "organisation" where "parent_code" = $1 and "parent_id" is null order by "id";
select "depth" from "organisation_closure" where "ancestor_id" = $1 and "descendant_id" = $2;

-- organisations.update
select "organisation"."id", "organisation"."code", "organisation"."name", "organisation"."kind", "organisation"."parent_id", "organisation"."parent_code", "organisation"."version", "organisation"."content_version", "organisation"."updated_at" from "organisation" where "id" = $1;
update "organisation" set "name" = $1, "kind" = $2, "parent_code" = $3, "sort_key" = $4, "name_key" = $5, "updated_at" = $6, "version" = "version" + $7, "content_version" = "content_version" + $8 where "id" = $9 and "version" = $10 returning "id";
update "organisation" set "parent_id" = $1 where "id" = $2;
delete from "organisation_closure" where "descendant_id" in (select "descendant_id" from "organisation_closure" where "ancestor_id" = $1) and "ancestor_id" not in (select "descendant_id" from "organisation_closure" where "ancestor_id" = $2);

-- accounts.listWithRoles
select "account"."id", "account"."display_name", "held"."role", "held"."granted_at", "held"."expires_at", "held"."revoked_at" from "account" left join (select "account_id", "role", "granted_at", "expires_at", "revoked_at" from "role_grant" where ("organisation_id" = $1 or ("reach" = $2 and "organisation_id" in (select "ancestor_id" from "organisation_closure" where "descendant_id" = $3)))) as "held" on "held"."account_id" = "account"."id" where ("account"."organisation_id" = $4 or "held"."role" is not null) order by "account"."display_name", "account"."id", "held"."granted_at";

-- accounts.findById
select "id", "login", "display_name", "email", "password_hash", "status", "language", "theme", "list_columns", "demo", "organisation_id", "person_code", "last_login_at", "version" from "account" where "id" = $1;

-- accounts.listNames
select "id", "display_name" from "account" where "id" in ($1, $2);

-- accounts.count
select count(*) as "total" from "account";

-- accounts.findByLogin
select "id", "login", "display_name", "email", "password_hash", "status", "language", "theme", "list_columns", "demo", "organisation_id", "person_code", "last_login_at", "version" from "account" where "login_key" = $1;

-- accounts.findLanguageOf
select "id", "login", "display_name", "email", "password_hash", "status", "language", "theme", "list_columns", "demo", "organisation_id", "person_code", "last_login_at", "version" from "account" where "organisation_id" = $1 and "person_code" = $2 and "status" = $3 and "language" is not null order by "id" limit $4;

-- accounts.listDemo
select "id", "login", "display_name", "email", "password_hash", "status", "language", "theme", "list_columns", "demo", "organisation_id", "person_code", "last_login_at", "version" from "account" where "demo" = $1 order by "login_key";

-- accounts.listByOrganisation
select count(*) as "total" from "account" where ("organisation_id" = $1 or "id" in (select "account_id" from "role_grant" where "organisation_id" = $2 and "revoked_at" is null)) and login_key like $3 escape '\';
select "id", "login", "display_name", "email", "password_hash", "status", "language", "theme", "list_columns", "demo", "organisation_id", "person_code", "last_login_at", "version" from "account" where ("organisation_id" = $1 or "id" in (select "account_id" from "role_grant" where "organisation_id" = $2 and "revoked_at" is null)) and login_key like $3 escape '\' order by "login_key" asc nulls last, "login_key" limit $4 offset $5;

-- accounts.insert
insert into "account" ("id", "login", "login_key", "display_name", "email", "password_hash", "status", "language", "theme", "organisation_id", "person_code", "updated_at", "demo", "last_login_at", "list_columns", "version", "created_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17) on conflict ("login_key") do nothing returning "id", "login", "display_name", "email", "password_hash", "status", "language", "theme", "list_columns", "demo", "organisation_id", "person_code", "last_login_at", "version";

-- accounts.update
update "account" set "login" = $1, "login_key" = $2, "display_name" = $3, "email" = $4, "password_hash" = $5, "status" = $6, "language" = $7, "theme" = $8, "organisation_id" = $9, "person_code" = $10, "updated_at" = $11, "version" = "version" + $12 where "id" = $13 and "version" = $14 returning "id", "login", "display_name", "email", "password_hash", "status", "language", "theme", "list_columns", "demo", "organisation_id", "person_code", "last_login_at", "version";

-- accounts.setHiddenColumns
update "account" set "list_columns" = $1 where "id" = $2;

-- accounts.recordLogin
update "account" set "last_login_at" = $1 where "id" = $2;

-- roleGrants.listEffective
select "id", "account_id", "organisation_id", "role", "reach", "limited_to", "granted_by", "granted_at", "expires_at", "revoked_at" from "role_grant" where "account_id" = $1 and "revoked_at" is null and ("expires_at" is null or "expires_at" > $2) order by "granted_at", "id";

-- roleGrants.listByAccount
select "id", "account_id", "organisation_id", "role", "reach", "limited_to", "granted_by", "granted_at", "expires_at", "revoked_at" from "role_grant" where "organisation_id" = $1 and "account_id" = $2 order by "granted_at", "id";

-- roleGrants.listByOrganisation
select "id", "account_id", "organisation_id", "role", "reach", "limited_to", "granted_by", "granted_at", "expires_at", "revoked_at" from "role_grant" where "organisation_id" = $1 order by "granted_at", "id";

-- roleGrants.listHolders
select "role_grant"."id", "role_grant"."account_id", "role_grant"."organisation_id", "role_grant"."role", "role_grant"."reach", "role_grant"."expires_at" from "role_grant" inner join "account" on "account"."id" = "role_grant"."account_id" where "role_grant"."role" in ($1, $2) and "role_grant"."revoked_at" is null and ("role_grant"."expires_at" is null or "role_grant"."expires_at" > $3) and "account"."status" = $4 order by "role_grant"."id" for update;

-- roleGrants.insert
insert into "role_grant" ("id", "account_id", "organisation_id", "role", "reach", "limited_to", "granted_by", "granted_at", "expires_at", "revoked_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning "id", "account_id", "organisation_id", "role", "reach", "limited_to", "granted_by", "granted_at", "expires_at", "revoked_at";

-- roleGrants.revoke
update "role_grant" set "revoked_at" = $1 where "organisation_id" = $2 and "id" = $3 and "revoked_at" is null returning "id";

-- sessions.insert
insert into "session" ("id_hash", "account_id", "created_at", "last_seen_at", "expires_at", "content") values ($1, $2, $3, $4, $5, $6);

-- sessions.findByIdHash
select "id_hash", "account_id", "created_at", "last_seen_at", "expires_at", "content" from "session" where "id_hash" = $1;

-- sessions.listByAccount
select "id_hash", "account_id", "created_at", "last_seen_at", "expires_at", "content" from "session" where "account_id" = $1 order by "last_seen_at" desc, "id_hash";

-- sessions.findSignedIn
select "session"."created_at" as "session_created_at", "session"."last_seen_at" as "session_last_seen_at", "session"."expires_at" as "session_expires_at", "session"."content" as "session_content", "account"."id" as "account_id", "account"."login" as "account_login", "account"."display_name" as "account_display_name", "account"."email" as "account_email", "account"."password_hash" as "account_password_hash", "account"."status" as "account_status", "account"."language" as "account_language", "account"."theme" as "account_theme", "account"."list_columns" as "account_list_columns", "account"."demo" as "account_demo", "account"."organisation_id" as "account_organisation_id", "account"."person_code" as "account_person_code", "account"."last_login_at" as "account_last_login_at", "account"."version" as "account_version", "role_grant"."id" as "grant_id", "role_grant"."account_id" as "grant_account_id", "role_grant"."organisation_id" as "grant_organisation_id", "role_grant"."role" as "grant_role", "role_grant"."reach" as "grant_reach", "role_grant"."limited_to" as "grant_limited_to", "role_grant"."granted_by" as "grant_granted_by", "role_grant"."granted_at" as "grant_granted_at", "role_grant"."expires_at" as "grant_expires_at", "role_grant"."revoked_at" as "grant_revoked_at" from "session" inner join "account" on "account"."id" = "session"."account_id" left join "role_grant" on "role_grant"."account_id" = "account"."id" and "role_grant"."revoked_at" is null and ("role_grant"."expires_at" is null or "role_grant"."expires_at" > $1) where "session"."id_hash" = $2 order by "role_grant"."granted_at", "role_grant"."id";

-- sessions.touch
update "session" set "last_seen_at" = $1 where "id_hash" = $2;

-- sessions.setContent
update "session" set "content" = $1 where "id_hash" = $2;

-- sessions.remove
delete from "session" where "id_hash" = $1;

-- sessions.removeByAccount
delete from "session" where "account_id" = $1;

-- sessions.removeStale
delete from "session" where ("expires_at" <= $1 or "last_seen_at" < $2);

-- loginThrottles.find
select "window_started_at", "failures" from "login_throttle" where "throttle_key" = $1;

-- loginThrottles.recordFailure
insert into "login_throttle" ("throttle_key", "window_started_at", "failures") values ($1, $2, $3) on conflict ("throttle_key") do update set "failures" = case when login_throttle.window_started_at <= $4 then 1 else login_throttle.failures + 1 end, "window_started_at" = case when login_throttle.window_started_at <= $5 then excluded.window_started_at else login_throttle.window_started_at end returning "window_started_at", "failures";

-- loginThrottles.clear
delete from "login_throttle" where "throttle_key" = $1;

-- loginThrottles.removeBefore
delete from "login_throttle" where "window_started_at" < $1;

-- oneTimeTokens.insert
insert into "one_time_token" ("token_hash", "purpose", "account_id", "created_at", "expires_at", "used_at") values ($1, $2, $3, $4, $5, $6);

-- oneTimeTokens.findUsable
select "token_hash", "purpose", "account_id", "expires_at" from "one_time_token" where "token_hash" = $1 and "used_at" is null and "expires_at" > $2;

-- oneTimeTokens.use
update "one_time_token" set "used_at" = $1 where "token_hash" = $2 and "used_at" is null and "expires_at" > $3 returning "token_hash", "purpose", "account_id", "expires_at";

-- oneTimeTokens.removeByPurpose
delete from "one_time_token" where "purpose" = $1 and "account_id" = $2;

-- submissions.find
select "fingerprint", "result" from "submission" where "account_id" = $1 and "submit_id" = $2;

-- submissions.insert
insert into "submission" ("submit_id", "account_id", "fingerprint", "result", "created_at") values ($1, $2, $3, $4, $5) on conflict ("account_id", "submit_id") do nothing returning "submit_id";

-- submissions.removeBefore
delete from "submission" where "created_at" < $1;

-- appSettings.find
select "value" from "app_setting" where "key" = $1;

-- appSettings.put
insert into "app_setting" ("key", "value", "updated_at") values ($1, $2, $3) on conflict ("key") do update set "value" = $4, "updated_at" = $5;

-- audit.append
select pg_advisory_xact_lock($1);
select "seq", "hash" from "audit_event" order by "seq" desc limit $1;
insert into "audit_event" ("seq", "occurred_at", "organisation_id", "actor", "action", "object_kind", "object_code", "payload", "prev_hash", "hash") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);
insert into "audit_private_value" ("seq", "field", "salt", "value") values ($1, $2, $3, $4);

-- audit.appendMany
select pg_advisory_xact_lock($1);
select "seq", "hash" from "audit_event" order by "seq" desc limit $1;
insert into "audit_event" ("seq", "occurred_at", "organisation_id", "actor", "action", "object_kind", "object_code", "payload", "prev_hash", "hash") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10), ($11, $12, $13, $14, $15, $16, $17, $18, $19, $20);
insert into "audit_private_value" ("seq", "field", "salt", "value") values ($1, $2, $3, $4), ($5, $6, $7, $8);

-- audit.list
select "seq", "occurred_at", "organisation_id", "payload", "hash", (select count(*) as "total" from "audit_event" where (lower(payload) like $1 escape '\' or lower(payload) like $2 escape '\' or exists (select "value"."seq" from "audit_private_value" as "value" where "value"."seq" = "audit_event"."seq" and (lower(value.value) like $3 escape '\' or lower(value.value) like $4 escape '\') and ("audit_event"."object_kind" is distinct from $5 or "audit_event"."object_code" is distinct from $6 or "value"."field" not in ($7, $8))) or "object_kind" in ($9) or "action" in ($10) or "actor" in ($11) or ("object_kind" = $12 and "object_code" in ($13))) and "organisation_id" = $14 and "object_kind" = $15 and "object_code" = $16 and "actor" = $17 and "action" = $18 and "action" not in ($19) and "occurred_at" >= $20 and "occurred_at" < $21) as "total" from "audit_event" where (lower(payload) like $22 escape '\' or lower(payload) like $23 escape '\' or exists (select "value"."seq" from "audit_private_value" as "value" where "value"."seq" = "audit_event"."seq" and (lower(value.value) like $24 escape '\' or lower(value.value) like $25 escape '\') and ("audit_event"."object_kind" is distinct from $26 or "audit_event"."object_code" is distinct from $27 or "value"."field" not in ($28, $29))) or "object_kind" in ($30) or "action" in ($31) or "actor" in ($32) or ("object_kind" = $33 and "object_code" in ($34))) and "organisation_id" = $35 and "object_kind" = $36 and "object_code" = $37 and "actor" = $38 and "action" = $39 and "action" not in ($40) and "occurred_at" >= $41 and "occurred_at" < $42 order by "seq" desc limit $43 offset $44;
select "seq", "field", "value" from "audit_private_value" where "seq" in ($1);

-- audit.recentChanges
select "occurred_at", "object_kind", "object_code", "payload" from "audit_event" where "organisation_id" = $1 and ("object_kind" = $2 and "object_code" = $3) order by "seq" desc limit $4;

-- audit.listInstallation
select "seq", "occurred_at", "organisation_id", "payload", "hash", (select count(*) as "total" from "audit_event" where (lower(payload) like $1 escape '\' or lower(payload) like $2 escape '\' or exists (select "value"."seq" from "audit_private_value" as "value" where "value"."seq" = "audit_event"."seq" and (lower(value.value) like $3 escape '\' or lower(value.value) like $4 escape '\') and ("audit_event"."object_kind" is distinct from $5 or "audit_event"."object_code" is distinct from $6 or "value"."field" not in ($7, $8))) or "object_kind" in ($9) or "action" in ($10) or "actor" in ($11) or ("object_kind" = $12 and "object_code" in ($13))) and "organisation_id" is null and "object_kind" = $14 and "object_code" = $15 and "actor" = $16 and "action" = $17 and "action" not in ($18) and "occurred_at" >= $19 and "occurred_at" < $20) as "total" from "audit_event" where (lower(payload) like $21 escape '\' or lower(payload) like $22 escape '\' or exists (select "value"."seq" from "audit_private_value" as "value" where "value"."seq" = "audit_event"."seq" and (lower(value.value) like $23 escape '\' or lower(value.value) like $24 escape '\') and ("audit_event"."object_kind" is distinct from $25 or "audit_event"."object_code" is distinct from $26 or "value"."field" not in ($27, $28))) or "object_kind" in ($29) or "action" in ($30) or "actor" in ($31) or ("object_kind" = $32 and "object_code" in ($33))) and "organisation_id" is null and "object_kind" = $34 and "object_code" = $35 and "actor" = $36 and "action" = $37 and "action" not in ($38) and "occurred_at" >= $39 and "occurred_at" < $40 order by "seq" desc limit $41 offset $42;
select "seq", "field", "value" from "audit_private_value" where "seq" in ($1);

-- audit.head
select "seq", "hash" from "audit_event" order by "seq" desc limit $1;

-- audit.evidence
select "seq", "payload" from "audit_event" where (lower(payload) like $1 escape '\' or lower(payload) like $2 escape '\' or exists (select "value"."seq" from "audit_private_value" as "value" where "value"."seq" = "audit_event"."seq" and (lower(value.value) like $3 escape '\' or lower(value.value) like $4 escape '\') and ("audit_event"."object_kind" is distinct from $5 or "audit_event"."object_code" is distinct from $6 or "value"."field" not in ($7, $8))) or "object_kind" in ($9) or "action" in ($10) or "actor" in ($11) or ("object_kind" = $12 and "object_code" in ($13))) and "organisation_id" = $14 and "object_kind" = $15 and "object_code" = $16 and "actor" = $17 and "action" = $18 and "action" not in ($19) and "occurred_at" >= $20 and "occurred_at" < $21 and "action" <> $22 order by "seq";
select "seq", "prev_hash", "hash" from "audit_event" where "seq" >= $1 and "seq" <= $2 order by "seq";
select "seq", "field", "salt", "value" from "audit_private_value" where "seq" >= $1 and "seq" <= $2 order by "seq", "field";

-- audit.erasePrivateValues
select pg_advisory_xact_lock($1);
select distinct "seq" from "audit_private_value" where "seq" in (select "seq" from "audit_event" where "organisation_id" = $1 and "object_kind" = $2 and "object_code" = $3) order by "seq";
select "seq", "hash" from "audit_event" order by "seq" desc limit $1;
insert into "audit_event" ("seq", "occurred_at", "organisation_id", "actor", "action", "object_kind", "object_code", "payload", "prev_hash", "hash") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);
delete from "audit_private_value" where "seq" in (select "seq" from "audit_event" where "organisation_id" = $1 and "object_kind" = $2 and "object_code" = $3) and "seq" <= $4;

-- objectNames.find
select 'unit' as kind, code, "name" as name from "unit" where organisation_id = $1 and code in ($2, $3) union all select 'site' as kind, code, "name" as name from "site" where organisation_id = $4 and code in ($5, $6) union all select 'person' as kind, code, "first_name" || ' ' || "last_name" as name from "person" where organisation_id = $7 and code in ($8, $9) union all select 'process' as kind, code, "name" as name from "process" where organisation_id = $10 and code in ($11, $12) union all select 'resource' as kind, code, "name" as name from "resource" where organisation_id = $13 and code in ($14, $15) union all select 'capacity' as kind, code, "name" as name from "capacity" where organisation_id = $16 and code in ($17, $18) union all select 'outage-scenario' as kind, code, "name" as name from "outage_scenario" where organisation_id = $19 and code in ($20, $21) union all select 'plan' as kind, code, "title" as name from "plan" where organisation_id = $22 and code in ($23, $24) union all select 'exercise' as kind, code, "title" as name from "exercise" where organisation_id = $25 and code in ($26, $27) union all select 'measure' as kind, code, "action" as name from "measure" where organisation_id = $28 and code in ($29, $30) union all select 'continuity-solution' as kind, code, "name" as name from "continuity_solution" where organisation_id = $31 and code in ($32, $33) union all select 'contact' as kind, code, "name" as name from "contact" where organisation_id = $34 and code in ($35, $36) union all select 'bao-role' as kind, code, "name" as name from "bao_role" where organisation_id = $37 and code in ($38, $39) union all select 'reporting-point' as kind, code, "name" as name from "reporting_point" where organisation_id = $40 and code in ($41, $42) union all select 'alarm-stage' as kind, code, "name" as name from "alarm_stage" where organisation_id = $43 and code in ($44, $45) union all select 'immediate-measure' as kind, code, "title" as name from "immediate_measure" where organisation_id = $46 and code in ($47, $48) union all select 'checklist' as kind, code, "title" as name from "checklist" where organisation_id = $49 and code in ($50, $51) union all select 'crisis-room' as kind, code, "name" as name from "crisis_room" where organisation_id = $52 and code in ($53, $54);

-- objectNames.listKinds
select 'plan' as kind, code, "title" as name from "plan" where organisation_id = $1 and 1 = 1 union all select 'bao-role' as kind, code, "name" as name from "bao_role" where organisation_id = $2 and 1 = 1;

-- objectNames.searched
select 'person' as kind, code, "first_name" || ' ' || "last_name" as name, cast(content as text) as content, "unit_code" as unit from "person" where organisation_id = $1 and cast(active as text) in ('1', 'true') union all select 'contact' as kind, code, "name" as name, cast(content as text) as content, cast(null as text) as unit from "contact" where organisation_id = $2 union all select 'reporting-point' as kind, code, "name" as name, cast(content as text) as content, cast(null as text) as unit from "reporting_point" where organisation_id = $3 union all select 'alarm-stage' as kind, code, "name" as name, cast(content as text) as content, cast(null as text) as unit from "alarm_stage" where organisation_id = $4 union all select 'immediate-measure' as kind, code, "title" as name, cast(content as text) as content, cast(null as text) as unit from "immediate_measure" where organisation_id = $5 union all select 'checklist' as kind, code, "title" as name, cast(content as text) as content, cast(null as text) as unit from "checklist" where organisation_id = $6 union all select 'crisis-room' as kind, code, "name" as name, cast(content as text) as content, cast(null as text) as unit from "crisis_room" where organisation_id = $7;

-- objectNames.search
select 'unit' as kind, code, "name" as name from "unit" where organisation_id = $1 and (name_key like $2 escape '\' or name_key like $3 escape '\') union all select 'site' as kind, code, "name" as name from "site" where organisation_id = $4 and (name_key like $5 escape '\' or name_key like $6 escape '\') union all select 'person' as kind, code, "first_name" || ' ' || "last_name" as name from "person" where organisation_id = $7 and (name_key like $8 escape '\' or name_key like $9 escape '\') union all select 'process' as kind, code, "name" as name from "process" where organisation_id = $10 and (name_key like $11 escape '\' or name_key like $12 escape '\') union all select 'resource' as kind, code, "name" as name from "resource" where organisation_id = $13 and (name_key like $14 escape '\' or name_key like $15 escape '\') union all select 'capacity' as kind, code, "name" as name from "capacity" where organisation_id = $16 and (name_key like $17 escape '\' or name_key like $18 escape '\') union all select 'outage-scenario' as kind, code, "name" as name from "outage_scenario" where organisation_id = $19 and (name_key like $20 escape '\' or name_key like $21 escape '\') union all select 'plan' as kind, code, "title" as name from "plan" where organisation_id = $22 and (name_key like $23 escape '\' or name_key like $24 escape '\') union all select 'exercise' as kind, code, "title" as name from "exercise" where organisation_id = $25 and (name_key like $26 escape '\' or name_key like $27 escape '\') union all select 'measure' as kind, code, "action" as name from "measure" where organisation_id = $28 and (name_key like $29 escape '\' or name_key like $30 escape '\') union all select 'continuity-solution' as kind, code, "name" as name from "continuity_solution" where organisation_id = $31 and (name_key like $32 escape '\' or name_key like $33 escape '\') union all select 'contact' as kind, code, "name" as name from "contact" where organisation_id = $34 and (name_key like $35 escape '\' or name_key like $36 escape '\') union all select 'bao-role' as kind, code, "name" as name from "bao_role" where organisation_id = $37 and (name_key like $38 escape '\' or name_key like $39 escape '\') union all select 'reporting-point' as kind, code, "name" as name from "reporting_point" where organisation_id = $40 and (name_key like $41 escape '\' or name_key like $42 escape '\') union all select 'alarm-stage' as kind, code, "name" as name from "alarm_stage" where organisation_id = $43 and (name_key like $44 escape '\' or name_key like $45 escape '\') union all select 'immediate-measure' as kind, code, "title" as name from "immediate_measure" where organisation_id = $46 and (name_key like $47 escape '\' or name_key like $48 escape '\') union all select 'checklist' as kind, code, "title" as name from "checklist" where organisation_id = $49 and (name_key like $50 escape '\' or name_key like $51 escape '\') union all select 'crisis-room' as kind, code, "name" as name from "crisis_room" where organisation_id = $52 and (name_key like $53 escape '\' or name_key like $54 escape '\');

-- handbookReleases.findById
select "id", "number", "status", "snapshot_hash", "analysis_hash", "pdf_hash", "reason", "prepared_by", "prepared_by_name", "prepared_at", "decided_by", "decided_by_name", "decided_at", "decision_reason", "released_on", "version" from "handbook_release" where "organisation_id" = $1 and "id" = $2;

-- handbookReleases.list
select "id", "number", "status", "snapshot_hash", "analysis_hash", "pdf_hash", "reason", "prepared_by", "prepared_by_name", "prepared_at", "decided_by", "decided_by_name", "decided_at", "decision_reason", "released_on", "version" from "handbook_release" where "organisation_id" = $1 order by "number" desc;

-- handbookReleases.findLatestReleased
select "id", "number", "status", "snapshot_hash", "analysis_hash", "pdf_hash", "reason", "prepared_by", "prepared_by_name", "prepared_at", "decided_by", "decided_by_name", "decided_at", "decision_reason", "released_on", "version" from "handbook_release" where "organisation_id" = $1 and "status" = $2 order by "number" desc limit $3;

-- handbookReleases.listLatestReleased
select "id", "number", "status", "snapshot_hash", "analysis_hash", "pdf_hash", "reason", "prepared_by", "prepared_by_name", "prepared_at", "decided_by", "decided_by_name", "decided_at", "decision_reason", "released_on", "version", "organisation_id" from "handbook_release" as "latest" where "organisation_id" in ($1, $2) and "status" = $3 and "number" = (select max("other"."number") as "number" from "handbook_release" as "other" where "other"."organisation_id" = "latest"."organisation_id" and "other"."status" = $4);

-- handbookReleases.listSnapshots
select "id", "number", "status", "snapshot", "snapshot_hash", "analysis_hash", "released_on" from "handbook_release" where "organisation_id" in ($1, $2) and "id" in ($3);
select "action", "payload", "object_code" from "audit_event" where "organisation_id" in ($1, $2) and "object_kind" = $3 and "object_code" in ($4) order by "seq";

-- handbookReleases.findSnapshot
select "number", "status", "snapshot", "snapshot_hash", "analysis_hash", "released_on", "pdf", "pdf_hash" from "handbook_release" where "organisation_id" = $1 and "id" = $2;
select "action", "payload", "object_code" from "audit_event" where "organisation_id" in ($1) and "object_kind" = $2 and "object_code" in ($3) order by "seq";

-- handbookReleases.findPdf
select "number", "status", "snapshot", "snapshot_hash", "analysis_hash", "released_on", "pdf", "pdf_hash" from "handbook_release" where "organisation_id" = $1 and "id" = $2;
select "action", "payload", "object_code" from "audit_event" where "organisation_id" in ($1) and "object_kind" = $2 and "object_code" in ($3) order by "seq";

-- handbookReleases.insert
update "organisation" set "version" = "version" where "id" = $1;
select "number" from "handbook_release" where "organisation_id" = $1 order by "number" desc limit $2;
insert into "handbook_release" ("id", "organisation_id", "number", "status", "snapshot", "snapshot_hash", "analysis_hash", "reason", "prepared_by", "prepared_by_name", "prepared_at", "version") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, (select "display_name" from "account" where "account"."id" = $10), $11, $12) returning "id", "number", "status", "snapshot_hash", "analysis_hash", "pdf_hash", "reason", "prepared_by", "prepared_by_name", "prepared_at", "decided_by", "decided_by_name", "decided_at", "decision_reason", "released_on", "version";

-- handbookReleases.decide
update "handbook_release" set "status" = $1, "decided_by" = $2, "decided_by_name" = (select "display_name" from "account" where "account"."id" = $3), "decided_at" = $4, "decision_reason" = $5, "released_on" = $6, "version" = "version" + $7 where "organisation_id" = $8 and "id" = $9 and "status" = $10 returning "id", "number", "status", "snapshot_hash", "analysis_hash", "pdf_hash", "reason", "prepared_by", "prepared_by_name", "prepared_at", "decided_by", "decided_by_name", "decided_at", "decision_reason", "released_on", "version";

-- handbookReleases.attachPdf
update "handbook_release" set "pdf" = $1, "pdf_hash" = $2 where "organisation_id" = $3 and "id" = $4 and "pdf_hash" is null returning "id";

-- handbookReceipts.list
select "handbook_receipt"."copy_number" as "copyNumber", "handbook_receipt"."confirmed_on" as "confirmedOn", "handbook_receipt"."confirmed_by" as "confirmedBy", "account"."display_name" as "recordedByName", "handbook_receipt"."recorded_at" as "recordedAt", "handbook_receipt"."name_erased_at" as "erasedAt" from "handbook_receipt" left join "account" on "account"."id" = "handbook_receipt"."recorded_by" where "handbook_receipt"."organisation_id" = $1 and "handbook_receipt"."release_id" = $2 order by "handbook_receipt"."copy_number";

-- handbookReceipts.insert
insert into "handbook_receipt" ("organisation_id", "release_id", "copy_number", "confirmed_on", "confirmed_by", "recorded_by", "recorded_at") values ($1, $2, $3, $4, $5, $6, $7) on conflict ("organisation_id", "release_id", "copy_number") do nothing returning "copy_number";

-- handbookReceipts.remove
delete from "handbook_receipt" where "organisation_id" = $1 and "release_id" = $2 and "copy_number" = $3 and "recorded_at" = $4 returning "copy_number";

-- handbookReceipts.listNames
select "release_id" as "releaseId", "copy_number" as "copyNumber", "confirmed_by" as "confirmedBy" from "handbook_receipt" where "organisation_id" = $1 and "name_erased_at" is null order by "release_id", "copy_number";

-- handbookReceipts.eraseName
update "handbook_receipt" set "confirmed_by" = $1, "name_erased_at" = $2 where "organisation_id" = $3 and "release_id" = $4 and "copy_number" = $5;

-- jobs.enqueue
insert into "job" ("id", "job_key", "kind", "organisation_id", "payload", "status", "run_at", "attempts", "outcome", "created_at", "finished_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict ("job_key") do nothing returning "id";

-- jobs.claim
select "job"."id" from "job" left join "job_lease" on "job_lease"."job_id" = "job"."id" where "job"."status" = $1 and "job"."run_at" <= $2 and ("job_lease"."expires_at" is null or "job_lease"."expires_at" <= $3) order by "job"."run_at", "job"."id" limit $4;
insert into "job_lease" ("job_id", "owner", "expires_at") values ($1, $2, $3) on conflict ("job_id") do update set "owner" = $4, "expires_at" = $5 where "job_lease"."expires_at" <= $6 returning "owner";
select "id", "job_key", "kind", "organisation_id", "payload", "run_at", "attempts" from "job" where "id" = $1 and "status" = $2 and "run_at" <= $3;

-- jobs.finish
delete from "job_lease" where "job_id" = $1 and "owner" = $2 returning "job_id";
update "job" set "status" = $1, "outcome" = $2, "finished_at" = $3, "attempts" = "attempts" + $4 where "id" = $5;

-- jobs.postpone
delete from "job_lease" where "job_id" = $1 and "owner" = $2 returning "job_id";
update "job" set "run_at" = $1, "outcome" = $2, "attempts" = "attempts" + $3 where "id" = $4;

-- jobs.removeFinishedBefore
delete from "job" where "status" <> $1 and "finished_at" < $2;

-- calendarTokens.find
select "account_id" as "accountId", "organisation_id" as "organisationId", "created_at" as "createdAt" from "calendar_token" where "organisation_id" = $1 and "account_id" = $2;

-- calendarTokens.findByHash
select "account_id" as "accountId", "organisation_id" as "organisationId", "created_at" as "createdAt" from "calendar_token" where "token_hash" = $1;

-- calendarTokens.put
insert into "calendar_token" ("account_id", "organisation_id", "token_hash", "created_at") values ($1, $2, $3, $4) on conflict ("account_id", "organisation_id") do update set "token_hash" = $5, "created_at" = $6;

-- calendarTokens.remove
delete from "calendar_token" where "organisation_id" = $1 and "account_id" = $2 returning "account_id";

-- planVersions.list
select "id", "plan_code", "number", "version_text", "origin", "status", "content_hash", "reason", "submitted_by", "submitted_at", "reviewed_by", "reviewed_at", "review_note", "decided_by", "decided_at", "decision_note", "released_on", "next_review_on", "approver", "basis" from "plan_version" where "organisation_id" = $1 and "plan_code" = $2 order by "number" desc;

-- planVersions.listNamed
select "plan_version"."id", "plan_version"."plan_code", "plan_version"."number", "plan_version"."version_text", "plan_version"."origin", "plan_version"."status", "plan_version"."content_hash", "plan_version"."reason", "plan_version"."submitted_by", "plan_version"."submitted_at", "plan_version"."reviewed_by", "plan_version"."reviewed_at", "plan_version"."review_note", "plan_version"."decided_by", "plan_version"."decided_at", "plan_version"."decision_note", "plan_version"."released_on", "plan_version"."next_review_on", "plan_version"."approver", "plan_version"."basis", "submitter"."display_name" as "submitted_by_name", "reviewer"."display_name" as "reviewed_by_name", "decider"."display_name" as "decided_by_name" from "plan_version" left join "account" as "submitter" on "submitter"."id" = "plan_version"."submitted_by" left join "account" as "reviewer" on "reviewer"."id" = "plan_version"."reviewed_by" left join "account" as "decider" on "decider"."id" = "plan_version"."decided_by" where "plan_version"."organisation_id" = $1 and "plan_version"."plan_code" = $2 order by "plan_version"."plan_code", "plan_version"."number" desc;

-- planVersions.listBases
select "plan_version"."plan_code", "plan_version"."basis" from "plan_version" inner join (select "plan_code", max("number") as "number" from "plan_version" where "organisation_id" = $1 and "status" = $2 group by "plan_code") as "latest" on "latest"."plan_code" = "plan_version"."plan_code" and "latest"."number" = "plan_version"."number" where "organisation_id" = $3;

-- planVersions.listReleased
select "plan_version"."id", "plan_version"."plan_code", "plan_version"."number", "plan_version"."version_text", "plan_version"."origin", "plan_version"."status", "plan_version"."content_hash", "plan_version"."reason", "plan_version"."submitted_by", "plan_version"."submitted_at", "plan_version"."reviewed_by", "plan_version"."reviewed_at", "plan_version"."review_note", "plan_version"."decided_by", "plan_version"."decided_at", "plan_version"."decision_note", "plan_version"."released_on", "plan_version"."next_review_on", "plan_version"."approver", "plan_version"."basis", "plan_version"."content" from "plan_version" inner join (select "plan_code", max("number") as "number" from "plan_version" where "organisation_id" = $1 and "status" = $2 group by "plan_code") as "latest" on "latest"."plan_code" = "plan_version"."plan_code" and "latest"."number" = "plan_version"."number" where "organisation_id" = $3 order by "plan_version"."plan_code";

-- planVersions.findOpen
select "id", "plan_code", "number", "version_text", "origin", "status", "content_hash", "reason", "submitted_by", "submitted_at", "reviewed_by", "reviewed_at", "review_note", "decided_by", "decided_at", "decision_note", "released_on", "next_review_on", "approver", "basis", "content" from "plan_version" where "organisation_id" = $1 and "plan_code" = $2 and "status" in ($3, $4) order by "number" desc limit $5;

-- planVersions.findContent
select "id", "plan_code", "number", "version_text", "origin", "status", "content_hash", "reason", "submitted_by", "submitted_at", "reviewed_by", "reviewed_at", "review_note", "decided_by", "decided_at", "decision_note", "released_on", "next_review_on", "approver", "basis", "content" from "plan_version" where "organisation_id" = $1 and "plan_code" = $2 and "number" = $3;

-- planVersions.insert
insert into "plan_version" ("id", "organisation_id", "plan_code", "number", "version_text", "origin", "status", "content", "content_hash", "basis", "reason", "submitted_by", "submitted_at", "released_on", "next_review_on", "approver") values ($1, $2, $3, (select coalesce(max("number"), 0) + 1 as "next" from "plan_version" where "organisation_id" = $4 and "plan_code" = $5), $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17) returning "id", "plan_code", "number", "version_text", "origin", "status", "content_hash", "reason", "submitted_by", "submitted_at", "reviewed_by", "reviewed_at", "review_note", "decided_by", "decided_at", "decision_note", "released_on", "next_review_on", "approver", "basis";

-- planVersions.review
update "plan_version" set "status" = $1, "reviewed_by" = $2, "reviewed_at" = $3, "review_note" = $4 where "organisation_id" = $5 and "id" = $6 and "status" = $7 returning "id", "plan_code", "number", "version_text", "origin", "status", "content_hash", "reason", "submitted_by", "submitted_at", "reviewed_by", "reviewed_at", "review_note", "decided_by", "decided_at", "decision_note", "released_on", "next_review_on", "approver", "basis";

-- planVersions.decide
update "plan_version" set "status" = $1, "decided_by" = $2, "decided_at" = $3, "decision_note" = $4, "released_on" = $5, "next_review_on" = $6, "approver" = $7 where "organisation_id" = $8 and "id" = $9 and "status" in ($10, $11) returning "id", "plan_code", "number", "version_text", "origin", "status", "content_hash", "reason", "submitted_by", "submitted_at", "reviewed_by", "reviewed_at", "review_note", "decided_by", "decided_at", "decision_note", "released_on", "next_review_on", "approver", "basis";

-- managementReleases.listNamed
select "management_release"."id", "management_release"."subject_code", "management_release"."number", "management_release"."status", "management_release"."content_hash", "management_release"."reason", "management_release"."submitted_by", "management_release"."submitted_at", "management_release"."decided_by", "management_release"."decided_at", "management_release"."decision_note", "management_release"."released_on", "submitter"."display_name" as "submitted_by_name", "decider"."display_name" as "decided_by_name" from "management_release" left join "account" as "submitter" on "submitter"."id" = "management_release"."submitted_by" left join "account" as "decider" on "decider"."id" = "management_release"."decided_by" where "management_release"."organisation_id" = $1 and "management_release"."subject_code" = $2 order by "management_release"."subject_code", "management_release"."number" desc;

-- managementReleases.listCurrent
select "management_release"."id", "management_release"."subject_code", "management_release"."number", "management_release"."status", "management_release"."content_hash", "management_release"."reason", "management_release"."submitted_by", "management_release"."submitted_at", "management_release"."decided_by", "management_release"."decided_at", "management_release"."decision_note", "management_release"."released_on", "submitter"."display_name" as "submitted_by_name", "decider"."display_name" as "decided_by_name", "management_release"."content" from "management_release" left join "account" as "submitter" on "submitter"."id" = "management_release"."submitted_by" left join "account" as "decider" on "decider"."id" = "management_release"."decided_by" where "management_release"."organisation_id" = $1 and "management_release"."subject_code" = $2 and ("management_release"."status" = $3 or "management_release"."number" = (select max("other"."number") as "number" from "management_release" as "other" where "other"."organisation_id" = $4 and "other"."subject_code" = $5 and "other"."status" = $6)) order by "management_release"."subject_code", "management_release"."number" desc;

-- managementReleases.listContents
select "id", "subject_code", "number", "content", "content_hash" from "management_release" where "organisation_id" = $1 and "id" in ($2);
select "object_code", "payload" from "audit_event" where "organisation_id" = $1 and "action" = $2 and "object_code" in ($3);

-- managementReleases.insert
insert into "management_release" ("id", "organisation_id", "subject_code", "number", "status", "content", "content_hash", "reason", "submitted_by", "submitted_at") select $1 as "id", $2 as "organisation_id", $3 as "subject_code", (select coalesce(max("number"), 0) + 1 as "next" from "management_release" where "organisation_id" = $4 and "subject_code" = $5) as "number", $6 as "status", $7 as "content", $8 as "content_hash", $9 as "reason", $10 as "submitted_by", $11 as "submitted_at" where not exists (select "id" from "management_release" where "organisation_id" = $12 and "subject_code" = $13 and "status" = $14) on conflict ("organisation_id", "subject_code", "number") do nothing returning "id", "subject_code", "number", "status", "content_hash", "reason", "submitted_by", "submitted_at", "decided_by", "decided_at", "decision_note", "released_on";

-- managementReleases.decide
update "management_release" set "status" = $1, "decided_by" = $2, "decided_at" = $3, "decision_note" = $4, "released_on" = $5 where "organisation_id" = $6 and "id" = $7 and "status" = $8 returning "id", "subject_code", "number", "status", "content_hash", "reason", "submitted_by", "submitted_at", "decided_by", "decided_at", "decision_note", "released_on";

-- formDrafts.list
select "page", "form", "slot", "submit_id" as "submitId", "object_version" as "version", "content", "saved_at" as "savedAt" from "form_draft" where "account_id" = $1 and "organisation_id" = $2 and "page" = $3 order by "saved_at" desc;

-- formDrafts.put
insert into "form_draft" ("account_id", "organisation_id", "page", "form", "slot", "submit_id", "object_version", "content", "saved_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict ("account_id", "organisation_id", "page", "form", "slot") do update set "submit_id" = $10, "object_version" = $11, "content" = $12, "saved_at" = $13;
select "saved_at" from "form_draft" where "account_id" = $1 order by "saved_at" desc limit $2 offset $3;
delete from "form_draft" where "account_id" = $1 and "saved_at" <= $2;

-- formDrafts.remove
delete from "form_draft" where "account_id" = $1 and "organisation_id" = $2 and "page" = $3 and "form" = $4 and "slot" = $5;

-- formDrafts.removeSubmitted
delete from "form_draft" where "account_id" = $1 and "submit_id" = $2;

-- formDrafts.removeByPerson
delete from "form_draft" where "account_id" in (select "id" from "account" where "organisation_id" = $1 and "person_code" = $2);

-- formDrafts.removeByAccount
delete from "form_draft" where "account_id" = $1;

-- formDrafts.removeBefore
delete from "form_draft" where "saved_at" < $1;

-- standing.find
select 'edition' as "kind", cast("plan_code" as text) as "code", cast("status" as text) as "one", cast("submitted_by" as text) as "two" from "plan_version" where "organisation_id" = $1 and "status" in ($2, $3) union all select 'basis' as "kind", cast("edition"."plan_code" as text) as "code", cast("edition"."basis" as text) as "one", cast(null as text) as "two" from "plan_version" as "edition" where "edition"."organisation_id" = $4 and "edition"."status" = $5 and "edition"."number" = (select max("other"."number") as "number" from "plan_version" as "other" where "other"."organisation_id" = $6 and "other"."plan_code" = "edition"."plan_code" and "other"."status" = $7) union all select 'waiting' as "kind", cast("id" as text) as "code", cast("number" as text) as "one", cast("prepared_by" as text) as "two" from "handbook_release" where "organisation_id" = $8 and "status" = $9 union all select 'released' as "kind", cast("number" as text) as "code", cast("released_on" as text) as "one", cast("decided_at" as text) as "two" from "handbook_release" where "organisation_id" = $10 and "number" = (select max("other"."number") as "number" from "handbook_release" as "other" where "other"."organisation_id" = $11 and "other"."status" = $12) union all select 'submitted' as "kind", cast("subject_code" as text) as "code", cast("submitted_by" as text) as "one", cast(null as text) as "two" from "management_release" where "organisation_id" = $13 and "status" = $14 union all select 'managed' as "kind", cast("edition"."subject_code" as text) as "code", cast("edition"."content" as text) as "one", cast(null as text) as "two" from "management_release" as "edition" where "edition"."organisation_id" = $15 and "edition"."status" = $16 and "edition"."number" = (select max("other"."number") as "number" from "management_release" as "other" where "other"."organisation_id" = $17 and "other"."subject_code" = "edition"."subject_code" and "other"."status" = $18) union all select 'receipt' as "kind", cast("copy_number" as text) as "code", cast(null as text) as "one", cast(null as text) as "two" from "handbook_receipt" where "organisation_id" = $19 and "release_id" = (select "id" from "handbook_release" where "organisation_id" = $20 and "status" = $21 order by "number" desc limit $22) union all select 'distribution' as "kind", cast("content" as text) as "code", cast(null as text) as "one", cast(null as text) as "two" from "organisation_setting" where "organisation_id" = $23 and "code" = $24 union all select 'submitter' as "kind", cast("object_code" as text) as "code", cast("actor" as text) as "one", cast(seq as text) as "two" from "audit_event" where "organisation_id" = $25 and "action" = $26 and exists (select "process"."code" from "process" where "process"."organisation_id" = $27 and "process"."status" = $28 and "process"."code" = "audit_event"."object_code") union all select 'contacts' as "kind", max(occurred_at) as "code", cast(null as text) as "one", cast(null as text) as "two" from "audit_event" where "organisation_id" = $29 and "action" = $30 union all select 'backup' as "kind", max(occurred_at) as "code", cast(null as text) as "one", cast(null as text) as "two" from "audit_event" where "organisation_id" is null and "action" = $31 union all select 'namesake' as "kind", cast("person"."code" as text) as "code", cast("person"."first_name" as text) as "one", cast("person"."last_name" as text) as "two" from "person" as "asking" inner join "person" on "person"."organisation_id" = "asking"."organisation_id" and "person"."first_name" = "asking"."first_name" and "person"."last_name" = "asking"."last_name" where "asking"."organisation_id" = $32 and "asking"."code" = $33 union all select 'officer' as "kind", max(held.account_id) as "code", cast(null as text) as "one", cast(null as text) as "two" from "role_grant" as "held" inner join "account" on "account"."id" = "held"."account_id" where "held"."role" = $34 and "held"."revoked_at" is null and ("held"."expires_at" is null or "held"."expires_at" > $35) and ("held"."organisation_id" = $36 or ("held"."reach" = $37 and "held"."organisation_id" in (select "ancestor_id" from "organisation_closure" where "descendant_id" = $38))) and "account"."status" = $39 union all select 'snapshot' as "kind", cast("taken_on" as text) as "code", cast("origin" as text) as "one", cast("figures" as text) as "two" from "figure_snapshot" where "organisation_id" = $40 and "taken_on" >= $41;

-- figureSnapshots.listLast
select "organisation"."id", "organisation"."content_version", "figure_snapshot"."taken_on", "figure_snapshot"."origin", "figure_snapshot"."figures", "figure_snapshot"."content_version" as "counted_version" from "organisation" left join "figure_snapshot" on "figure_snapshot"."organisation_id" = "organisation"."id" and "figure_snapshot"."taken_on" = (select max("other"."taken_on") as "taken_on" from "figure_snapshot" as "other" where "other"."organisation_id" = "organisation"."id") where "organisation"."id" = $1 order by "organisation"."id";

-- figureSnapshots.put
insert into "figure_snapshot" ("organisation_id", "taken_on", "taken_at", "origin", "content_version", "figures") values ($1, $2, $3, $4, $5, $6) on conflict ("organisation_id", "taken_on") do update set "taken_at" = $7, "origin" = $8, "content_version" = $9, "figures" = $10;

-- releaseDigests.list
select "release_id", "digest" from "release_digest" where "organisation_id" in ($1, $2) and "release_id" in ($3);

-- releaseDigests.listMissing
select "handbook_release"."id", "handbook_release"."organisation_id" from "handbook_release" left join "release_digest" on "release_digest"."release_id" = "handbook_release"."id" where "handbook_release"."organisation_id" in ($1, $2) and "handbook_release"."status" = $3 and "release_digest"."release_id" is null order by "handbook_release"."id";

-- releaseDigests.insert
insert into "release_digest" ("release_id", "organisation_id", "digest") values ($1, $2, $3) on conflict ("release_id") do nothing;

-- exchange.load
select "organisation"."code", "organisation"."name", "organisation"."kind", "organisation"."parent_code", "parameter_set"."content" as "parameters", "organisation"."content_version" from "organisation" inner join "parameter_set" on "parameter_set"."organisation_id" = "organisation"."id" where "organisation"."id" = $1;
select "code", "name", "alternative_site_code", "content", "version", "created_at", "updated_at" from "site" where "organisation_id" = $1;
select "code", "name", "parent_code", "head_code", "deputy_code", "site_code", "content", "version", "created_at", "updated_at" from "unit" where "organisation_id" = $1;
select "code", "first_name", "last_name", "unit_code", "active", "content", "version", "created_at", "updated_at" from "person" where "organisation_id" = $1;
select "code", "name", "category", "content", "version", "created_at", "updated_at" from "contact" where "organisation_id" = $1;
select "code", "name", "unit", "rto_hours", "execution_hours", "status", "owner_code", "deputy_code", "surveyed_on", "content", "version", "created_at", "updated_at" from "process" where "organisation_id" = $1;
select "code", "consumer_code", "requires_code", "kind", "offset_hours", "content", "version", "created_at", "updated_at" from "process_dependency" where "organisation_id" = $1;
select "code", "name", "category", "site", "redundant", "basic_supply", "net_rta_hours", "rpa_hours", "responsible_person_code", "provider_code", "content", "version", "created_at", "updated_at" from "resource" where "organisation_id" = $1;
select "resource_code", "requires_code" from "resource_requirement" where "organisation_id" = $1;
select "code", "process_code", "resource_code", "lead_hours", "rpo_hours", "content", "version", "created_at", "updated_at" from "resource_use" where "organisation_id" = $1;
select "code", "resource_code", "name", "content", "version", "created_at", "updated_at" from "capacity" where "organisation_id" = $1;
select "code", "name", "kind", "content", "version", "created_at", "updated_at" from "outage_scenario" where "organisation_id" = $1;
select "code", "kind", "title", "status", "unit_code", "owner_code", "approver_code", "released_on", "next_review_on", "content", "version", "created_at", "updated_at" from "plan" where "organisation_id" = $1;
select "code", "title", "kind", "status", "planned_on", "content", "version", "created_at", "updated_at" from "exercise" where "organisation_id" = $1;
select "code", "action", "status", "priority", "due_on", "source", "content", "version", "created_at", "updated_at" from "measure" where "organisation_id" = $1;
select "code", "person_code", "signed_on", "valid_until", "content", "version", "created_at", "updated_at" from "risk_acceptance" where "organisation_id" = $1;
select "code", "resource_code", "outage", "option", "measure_code", "risk_acceptance_code", "content", "version", "created_at", "updated_at" from "risk" where "organisation_id" = $1;
select "code", "resource_code", "name", "chosen", "risk_acceptance_code", "content", "version", "created_at", "updated_at" from "continuity_solution" where "organisation_id" = $1;
select "code", "name", "level", "part", "holder_code", "content", "version", "created_at", "updated_at" from "bao_role" where "organisation_id" = $1;
select "code", "name", "category", "content", "version", "created_at", "updated_at" from "reporting_point" where "organisation_id" = $1;
select "code", "name", "position", "content", "version", "created_at", "updated_at" from "alarm_stage" where "organisation_id" = $1;
select "code", "title", "occasion", "content", "version", "created_at", "updated_at" from "immediate_measure" where "organisation_id" = $1;
select "code", "title", "part", "content", "version", "created_at", "updated_at" from "checklist" where "organisation_id" = $1;
select "code", "name", "kind", "site_code", "content", "version", "created_at", "updated_at" from "crisis_room" where "organisation_id" = $1;
select "code", "content" from "organisation_setting" where "organisation_id" = $1 and "code" in ($2, $3, $4);
select "content_version" from "organisation" where "id" = $1;

-- exchange.replace
set constraints all deferred;
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
delete from "resource_requirement" where "organisation_id" = $1;
delete from "site" where "organisation_id" = $1;
delete from "unit" where "organisation_id" = $1;
delete from "person" where "organisation_id" = $1;
delete from "contact" where "organisation_id" = $1;
delete from "process" where "organisation_id" = $1;
delete from "process_dependency" where "organisation_id" = $1;
delete from "resource" where "organisation_id" = $1;
delete from "resource_use" where "organisation_id" = $1;
delete from "capacity" where "organisation_id" = $1;
delete from "outage_scenario" where "organisation_id" = $1;
delete from "plan" where "organisation_id" = $1;
delete from "exercise" where "organisation_id" = $1;
delete from "measure" where "organisation_id" = $1;
delete from "risk_acceptance" where "organisation_id" = $1;
delete from "risk" where "organisation_id" = $1;
delete from "continuity_solution" where "organisation_id" = $1;
delete from "bao_role" where "organisation_id" = $1;
delete from "reporting_point" where "organisation_id" = $1;
delete from "alarm_stage" where "organisation_id" = $1;
delete from "immediate_measure" where "organisation_id" = $1;
delete from "checklist" where "organisation_id" = $1;
delete from "crisis_room" where "organisation_id" = $1;
delete from "parameter_set" where "organisation_id" = $1;
delete from "organisation_setting" where "organisation_id" = $1;
insert into "parameter_set" ("organisation_id", "code", "sort_key", "name_key", "version", "created_at", "updated_at", "content") values ($1, $2, $3, $4, $5, $6, $7, $8);
insert into "organisation_setting" ("organisation_id", "code", "sort_key", "name_key", "version", "created_at", "updated_at", "content") values ($1, $2, $3, $4, $5, $6, $7, $8), ($9, $10, $11, $12, $13, $14, $15, $16), ($17, $18, $19, $20, $21, $22, $23, $24);
insert into "site" ("organisation_id", "code", "sort_key", "name_key", "name", "alternative_site_code", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10), ($11, $12, $13, $14, $15, $16, $17, $18, $19, $20);
insert into "unit" ("organisation_id", "code", "sort_key", "name_key", "name", "parent_code", "head_code", "deputy_code", "site_code", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13), ($14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26);
insert into "person" ("organisation_id", "code", "sort_key", "name_key", "first_name", "last_name", "unit_code", "active", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12), ($13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24);
insert into "contact" ("organisation_id", "code", "sort_key", "name_key", "name", "category", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);
insert into "process" ("organisation_id", "code", "sort_key", "name_key", "name", "unit", "rto_hours", "execution_hours", "status", "owner_code", "deputy_code", "surveyed_on", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16), ($17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32);
insert into "process_dependency" ("organisation_id", "code", "sort_key", "name_key", "consumer_code", "requires_code", "kind", "offset_hours", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12);
insert into "resource" ("organisation_id", "code", "sort_key", "name_key", "name", "category", "site", "redundant", "basic_supply", "net_rta_hours", "rpa_hours", "responsible_person_code", "provider_code", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17), ($18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32, $33, $34);
insert into "resource_requirement" ("organisation_id", "resource_code", "requires_code") values ($1, $2, $3);
insert into "resource_use" ("organisation_id", "code", "sort_key", "name_key", "process_code", "resource_code", "lead_hours", "rpo_hours", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12);
insert into "capacity" ("organisation_id", "code", "sort_key", "name_key", "resource_code", "name", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);
insert into "outage_scenario" ("organisation_id", "code", "sort_key", "name_key", "name", "kind", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);
insert into "plan" ("organisation_id", "code", "sort_key", "name_key", "kind", "title", "status", "unit_code", "owner_code", "approver_code", "released_on", "next_review_on", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16);
insert into "exercise" ("organisation_id", "code", "sort_key", "name_key", "title", "kind", "status", "planned_on", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12);
insert into "measure" ("organisation_id", "code", "sort_key", "name_key", "action", "status", "priority", "due_on", "source", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13);
insert into "risk_acceptance" ("organisation_id", "code", "sort_key", "name_key", "person_code", "signed_on", "valid_until", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11);
insert into "risk" ("organisation_id", "code", "sort_key", "name_key", "resource_code", "outage", "option", "measure_code", "risk_acceptance_code", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13);
insert into "continuity_solution" ("organisation_id", "code", "sort_key", "name_key", "resource_code", "name", "chosen", "risk_acceptance_code", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12);
insert into "bao_role" ("organisation_id", "code", "sort_key", "name_key", "name", "level", "part", "holder_code", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12);
insert into "reporting_point" ("organisation_id", "code", "sort_key", "name_key", "name", "category", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);
insert into "alarm_stage" ("organisation_id", "code", "sort_key", "name_key", "name", "position", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);
insert into "immediate_measure" ("organisation_id", "code", "sort_key", "name_key", "title", "occasion", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);
insert into "checklist" ("organisation_id", "code", "sort_key", "name_key", "title", "part", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);
insert into "crisis_room" ("organisation_id", "code", "sort_key", "name_key", "name", "kind", "site_code", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11);

-- analysisInput.load
select "organisation"."content_version" as "content_version", "listed"."code" as "code", "listed"."name" as "name", "listed"."unit" as "unit", "listed"."rto_hours" as "rto_hours", "listed"."execution_hours" as "execution_hours", "listed"."status" as "status", "listed"."owner_code" as "owner_code", "listed"."deputy_code" as "deputy_code", "listed"."surveyed_on" as "surveyed_on", "listed"."content" as "content", "listed"."version" as "version", "listed"."created_at" as "created_at", "listed"."updated_at" as "updated_at", case when "organisation"."content_version" <> $1 then (select count(*) as "rows" from "process" where "process"."organisation_id" = $2) end as "total" from "organisation" left join "process" as "listed" on "listed"."organisation_id" = "organisation"."id" and "listed"."version" > $3 and "organisation"."content_version" <> $4 where "organisation"."id" = $5 order by "listed"."code";

-- parameters.find
select "version", "created_at", "updated_at", "content" from "parameter_set" where "organisation_id" = $1 and "code" = $2;

-- parameters.put
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
insert into "parameter_set" ("organisation_id", "code", "sort_key", "name_key", "version", "created_at", "updated_at", "content") values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning "version", "created_at", "updated_at";
update "parameter_set" set "content" = $1, "version" = $2, "updated_at" = $3 where "organisation_id" = $4 and "code" = $5 and "version" = $6 returning "version", "created_at", "updated_at";

-- cycle.find
select "version", "created_at", "updated_at", "content" from "organisation_setting" where "organisation_id" = $1 and "code" = $2;

-- cycle.put
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
insert into "organisation_setting" ("organisation_id", "code", "sort_key", "name_key", "version", "created_at", "updated_at", "content") values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning "version", "created_at", "updated_at";
update "organisation_setting" set "content" = $1, "version" = $2, "updated_at" = $3 where "organisation_id" = $4 and "code" = $5 and "version" = $6 returning "version", "created_at", "updated_at";

-- rulesOfProcedure.find
select "version", "created_at", "updated_at", "content" from "organisation_setting" where "organisation_id" = $1 and "code" = $2;

-- rulesOfProcedure.put
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
insert into "organisation_setting" ("organisation_id", "code", "sort_key", "name_key", "version", "created_at", "updated_at", "content") values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning "version", "created_at", "updated_at";
update "organisation_setting" set "content" = $1, "version" = $2, "updated_at" = $3 where "organisation_id" = $4 and "code" = $5 and "version" = $6 returning "version", "created_at", "updated_at";

-- handbookSettings.find
select "version", "created_at", "updated_at", "content" from "organisation_setting" where "organisation_id" = $1 and "code" = $2;

-- handbookSettings.put
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
insert into "organisation_setting" ("organisation_id", "code", "sort_key", "name_key", "version", "created_at", "updated_at", "content") values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning "version", "created_at", "updated_at";
update "organisation_setting" set "content" = $1, "version" = $2, "updated_at" = $3 where "organisation_id" = $4 and "code" = $5 and "version" = $6 returning "version", "created_at", "updated_at";

-- sites.findByCode
select "code", "name", "alternative_site_code", "content", "version", "created_at", "updated_at" from "site" where "organisation_id" = $1 and "code" = $2;

-- sites.list
select count(*) as "total" from "site" where "organisation_id" = $1 and name_key like $2 escape '\' and "code" in ($3, $4);
select "code", "name", "alternative_site_code", "content", "version", "created_at", "updated_at" from "site" where "organisation_id" = $1 and name_key like $2 escape '\' and "code" in ($3, $4) order by "code" desc nulls last, "code" limit $5 offset $6;

-- sites.listByOrganisation
select "organisation"."content_version" as "content_version", "listed"."code" as "code", "listed"."name" as "name", "listed"."alternative_site_code" as "alternative_site_code", "listed"."content" as "content", "listed"."version" as "version", "listed"."created_at" as "created_at", "listed"."updated_at" as "updated_at", case when "organisation"."content_version" <> $1 then (select count(*) as "rows" from "site" where "site"."organisation_id" = $2) end as "total" from "organisation" left join "site" as "listed" on "listed"."organisation_id" = "organisation"."id" and "listed"."version" > $3 and "organisation"."content_version" <> $4 where "organisation"."id" = $5 order by "listed"."code";

-- sites.insert
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
insert into "site" ("organisation_id", "code", "sort_key", "name_key", "name", "alternative_site_code", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

-- sites.insertMany
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
insert into "site" ("organisation_id", "code", "sort_key", "name_key", "name", "alternative_site_code", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

-- sites.update
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
update "site" set "code" = $1, "sort_key" = $2, "name_key" = $3, "name" = $4, "alternative_site_code" = $5, "content" = $6, "version" = $7, "updated_at" = $8 where "organisation_id" = $9 and "code" = $10 and "version" = $11 returning "created_at";

-- sites.remove
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
delete from "site" where "organisation_id" = $1 and "code" = $2 and "version" = $3 returning "code";

-- units.findByCode
select "code", "name", "parent_code", "head_code", "deputy_code", "site_code", "content", "version", "created_at", "updated_at" from "unit" where "organisation_id" = $1 and "code" = $2;

-- units.list
select count(*) as "total" from "unit" where "organisation_id" = $1 and name_key like $2 escape '\' and "code" in ($3, $4);
select "code", "name", "parent_code", "head_code", "deputy_code", "site_code", "content", "version", "created_at", "updated_at" from "unit" where "organisation_id" = $1 and name_key like $2 escape '\' and "code" in ($3, $4) order by "code" desc nulls last, "code" limit $5 offset $6;

-- units.listByOrganisation
select "organisation"."content_version" as "content_version", "listed"."code" as "code", "listed"."name" as "name", "listed"."parent_code" as "parent_code", "listed"."head_code" as "head_code", "listed"."deputy_code" as "deputy_code", "listed"."site_code" as "site_code", "listed"."content" as "content", "listed"."version" as "version", "listed"."created_at" as "created_at", "listed"."updated_at" as "updated_at", case when "organisation"."content_version" <> $1 then (select count(*) as "rows" from "unit" where "unit"."organisation_id" = $2) end as "total" from "organisation" left join "unit" as "listed" on "listed"."organisation_id" = "organisation"."id" and "listed"."version" > $3 and "organisation"."content_version" <> $4 where "organisation"."id" = $5 order by "listed"."code";

-- units.insert
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
insert into "unit" ("organisation_id", "code", "sort_key", "name_key", "name", "parent_code", "head_code", "deputy_code", "site_code", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13);

-- units.insertMany
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
insert into "unit" ("organisation_id", "code", "sort_key", "name_key", "name", "parent_code", "head_code", "deputy_code", "site_code", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13);

-- units.update
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
update "unit" set "code" = $1, "sort_key" = $2, "name_key" = $3, "name" = $4, "parent_code" = $5, "head_code" = $6, "deputy_code" = $7, "site_code" = $8, "content" = $9, "version" = $10, "updated_at" = $11 where "organisation_id" = $12 and "code" = $13 and "version" = $14 returning "created_at";

-- units.remove
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
delete from "unit" where "organisation_id" = $1 and "code" = $2 and "version" = $3 returning "code";

-- people.findByCode
select "code", "first_name", "last_name", "unit_code", "active", "content", "version", "created_at", "updated_at" from "person" where "organisation_id" = $1 and "code" = $2;

-- people.list
select count(*) as "total" from "person" where "organisation_id" = $1 and name_key like $2 escape '\' and "code" in ($3, $4);
select "code", "first_name", "last_name", "unit_code", "active", "content", "version", "created_at", "updated_at" from "person" where "organisation_id" = $1 and name_key like $2 escape '\' and "code" in ($3, $4) order by "code" desc nulls last, "code" limit $5 offset $6;

-- people.listByOrganisation
select "organisation"."content_version" as "content_version", "listed"."code" as "code", "listed"."first_name" as "first_name", "listed"."last_name" as "last_name", "listed"."unit_code" as "unit_code", "listed"."active" as "active", "listed"."content" as "content", "listed"."version" as "version", "listed"."created_at" as "created_at", "listed"."updated_at" as "updated_at", case when "organisation"."content_version" <> $1 then (select count(*) as "rows" from "person" where "person"."organisation_id" = $2) end as "total" from "organisation" left join "person" as "listed" on "listed"."organisation_id" = "organisation"."id" and "listed"."version" > $3 and "organisation"."content_version" <> $4 where "organisation"."id" = $5 order by "listed"."code";

-- people.insert
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
insert into "person" ("organisation_id", "code", "sort_key", "name_key", "first_name", "last_name", "unit_code", "active", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12);

-- people.insertMany
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
insert into "person" ("organisation_id", "code", "sort_key", "name_key", "first_name", "last_name", "unit_code", "active", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12);

-- people.update
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
update "person" set "code" = $1, "sort_key" = $2, "name_key" = $3, "first_name" = $4, "last_name" = $5, "unit_code" = $6, "active" = $7, "content" = $8, "version" = $9, "updated_at" = $10 where "organisation_id" = $11 and "code" = $12 and "version" = $13 returning "created_at";

-- people.remove
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
delete from "person" where "organisation_id" = $1 and "code" = $2 and "version" = $3 returning "code";

-- contacts.findByCode
select "code", "name", "category", "content", "version", "created_at", "updated_at" from "contact" where "organisation_id" = $1 and "code" = $2;

-- contacts.list
select count(*) as "total" from "contact" where "organisation_id" = $1 and name_key like $2 escape '\' and "code" in ($3, $4);
select "code", "name", "category", "content", "version", "created_at", "updated_at" from "contact" where "organisation_id" = $1 and name_key like $2 escape '\' and "code" in ($3, $4) order by "code" desc nulls last, "code" limit $5 offset $6;

-- contacts.listByOrganisation
select "organisation"."content_version" as "content_version", "listed"."code" as "code", "listed"."name" as "name", "listed"."category" as "category", "listed"."content" as "content", "listed"."version" as "version", "listed"."created_at" as "created_at", "listed"."updated_at" as "updated_at", case when "organisation"."content_version" <> $1 then (select count(*) as "rows" from "contact" where "contact"."organisation_id" = $2) end as "total" from "organisation" left join "contact" as "listed" on "listed"."organisation_id" = "organisation"."id" and "listed"."version" > $3 and "organisation"."content_version" <> $4 where "organisation"."id" = $5 order by "listed"."code";

-- contacts.insert
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
insert into "contact" ("organisation_id", "code", "sort_key", "name_key", "name", "category", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

-- contacts.insertMany
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
insert into "contact" ("organisation_id", "code", "sort_key", "name_key", "name", "category", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

-- contacts.update
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
update "contact" set "code" = $1, "sort_key" = $2, "name_key" = $3, "name" = $4, "category" = $5, "content" = $6, "version" = $7, "updated_at" = $8 where "organisation_id" = $9 and "code" = $10 and "version" = $11 returning "created_at";

-- contacts.remove
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
delete from "contact" where "organisation_id" = $1 and "code" = $2 and "version" = $3 returning "code";

-- processes.findByCode
select "code", "name", "unit", "rto_hours", "execution_hours", "status", "owner_code", "deputy_code", "surveyed_on", "content", "version", "created_at", "updated_at" from "process" where "organisation_id" = $1 and "code" = $2;

-- processes.list
select count(*) as "total" from "process" where "organisation_id" = $1 and name_key like $2 escape '\' and "code" in ($3, $4);
select "code", "name", "unit", "rto_hours", "execution_hours", "status", "owner_code", "deputy_code", "surveyed_on", "content", "version", "created_at", "updated_at" from "process" where "organisation_id" = $1 and name_key like $2 escape '\' and "code" in ($3, $4) order by "code" desc nulls last, "code" limit $5 offset $6;

-- processes.listByOrganisation
select "organisation"."content_version" as "content_version", "listed"."code" as "code", "listed"."name" as "name", "listed"."unit" as "unit", "listed"."rto_hours" as "rto_hours", "listed"."execution_hours" as "execution_hours", "listed"."status" as "status", "listed"."owner_code" as "owner_code", "listed"."deputy_code" as "deputy_code", "listed"."surveyed_on" as "surveyed_on", "listed"."content" as "content", "listed"."version" as "version", "listed"."created_at" as "created_at", "listed"."updated_at" as "updated_at", case when "organisation"."content_version" <> $1 then (select count(*) as "rows" from "process" where "process"."organisation_id" = $2) end as "total" from "organisation" left join "process" as "listed" on "listed"."organisation_id" = "organisation"."id" and "listed"."version" > $3 and "organisation"."content_version" <> $4 where "organisation"."id" = $5 order by "listed"."code";

-- processes.insert
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
insert into "process" ("organisation_id", "code", "sort_key", "name_key", "name", "unit", "rto_hours", "execution_hours", "status", "owner_code", "deputy_code", "surveyed_on", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16);

-- processes.insertMany
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
insert into "process" ("organisation_id", "code", "sort_key", "name_key", "name", "unit", "rto_hours", "execution_hours", "status", "owner_code", "deputy_code", "surveyed_on", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16);

-- processes.update
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
update "process" set "code" = $1, "sort_key" = $2, "name_key" = $3, "name" = $4, "unit" = $5, "rto_hours" = $6, "execution_hours" = $7, "status" = $8, "owner_code" = $9, "deputy_code" = $10, "surveyed_on" = $11, "content" = $12, "version" = $13, "updated_at" = $14 where "organisation_id" = $15 and "code" = $16 and "version" = $17 returning "created_at";

-- processes.remove
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
delete from "process" where "organisation_id" = $1 and "code" = $2 and "version" = $3 returning "code";

-- processDependencies.findByCode
select "code", "consumer_code", "requires_code", "kind", "offset_hours", "content", "version", "created_at", "updated_at" from "process_dependency" where "organisation_id" = $1 and "code" = $2;

-- processDependencies.list
select count(*) as "total" from "process_dependency" where "organisation_id" = $1 and name_key like $2 escape '\' and "code" in ($3, $4);
select "code", "consumer_code", "requires_code", "kind", "offset_hours", "content", "version", "created_at", "updated_at" from "process_dependency" where "organisation_id" = $1 and name_key like $2 escape '\' and "code" in ($3, $4) order by "code" desc nulls last, "code" limit $5 offset $6;

-- processDependencies.listByOrganisation
select "organisation"."content_version" as "content_version", "listed"."code" as "code", "listed"."consumer_code" as "consumer_code", "listed"."requires_code" as "requires_code", "listed"."kind" as "kind", "listed"."offset_hours" as "offset_hours", "listed"."content" as "content", "listed"."version" as "version", "listed"."created_at" as "created_at", "listed"."updated_at" as "updated_at", case when "organisation"."content_version" <> $1 then (select count(*) as "rows" from "process_dependency" where "process_dependency"."organisation_id" = $2) end as "total" from "organisation" left join "process_dependency" as "listed" on "listed"."organisation_id" = "organisation"."id" and "listed"."version" > $3 and "organisation"."content_version" <> $4 where "organisation"."id" = $5 order by "listed"."code";

-- processDependencies.insert
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
insert into "process_dependency" ("organisation_id", "code", "sort_key", "name_key", "consumer_code", "requires_code", "kind", "offset_hours", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12);

-- processDependencies.insertMany
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
insert into "process_dependency" ("organisation_id", "code", "sort_key", "name_key", "consumer_code", "requires_code", "kind", "offset_hours", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12);

-- processDependencies.update
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
update "process_dependency" set "code" = $1, "sort_key" = $2, "name_key" = $3, "consumer_code" = $4, "requires_code" = $5, "kind" = $6, "offset_hours" = $7, "content" = $8, "version" = $9, "updated_at" = $10 where "organisation_id" = $11 and "code" = $12 and "version" = $13 returning "created_at";

-- processDependencies.remove
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
delete from "process_dependency" where "organisation_id" = $1 and "code" = $2 and "version" = $3 returning "code";

-- resources.findByCode
select "code", "name", "category", "site", "redundant", "basic_supply", "net_rta_hours", "rpa_hours", "responsible_person_code", "provider_code", "content", "version", "created_at", "updated_at" from "resource" where "organisation_id" = $1 and "code" = $2;
select "resource_code", "requires_code" from "resource_requirement" where "organisation_id" = $1 and "resource_code" in ($2) order by "resource_code", "requires_code";

-- resources.list
select count(*) as "total" from "resource" where "organisation_id" = $1 and name_key like $2 escape '\' and "code" in ($3, $4);
select "code", "name", "category", "site", "redundant", "basic_supply", "net_rta_hours", "rpa_hours", "responsible_person_code", "provider_code", "content", "version", "created_at", "updated_at" from "resource" where "organisation_id" = $1 and name_key like $2 escape '\' and "code" in ($3, $4) order by "code" desc nulls last, "code" limit $5 offset $6;
select "resource_code", "requires_code" from "resource_requirement" where "organisation_id" = $1 and "resource_code" in ($2) order by "resource_code", "requires_code";

-- resources.listByOrganisation
select "organisation"."content_version" as "content_version", "listed"."code" as "code", "listed"."name" as "name", "listed"."category" as "category", "listed"."site" as "site", "listed"."redundant" as "redundant", "listed"."basic_supply" as "basic_supply", "listed"."net_rta_hours" as "net_rta_hours", "listed"."rpa_hours" as "rpa_hours", "listed"."responsible_person_code" as "responsible_person_code", "listed"."provider_code" as "provider_code", "listed"."content" as "content", "listed"."version" as "version", "listed"."created_at" as "created_at", "listed"."updated_at" as "updated_at", case when "organisation"."content_version" <> $1 then (select count(*) as "rows" from "resource" where "resource"."organisation_id" = $2) end as "total", (select coalesce(json_agg("requires_code"), '[]'::json) as "codes" from "resource_requirement" where "resource_requirement"."organisation_id" = "organisation"."id" and "resource_code" = "listed"."code") as "links" from "organisation" left join "resource" as "listed" on "listed"."organisation_id" = "organisation"."id" and "listed"."version" > $3 and "organisation"."content_version" <> $4 where "organisation"."id" = $5 order by "listed"."code";

-- resources.insert
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
insert into "resource" ("organisation_id", "code", "sort_key", "name_key", "name", "category", "site", "redundant", "basic_supply", "net_rta_hours", "rpa_hours", "responsible_person_code", "provider_code", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17);
insert into "resource_requirement" ("organisation_id", "resource_code", "requires_code") values ($1, $2, $3);

-- resources.insertMany
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
insert into "resource" ("organisation_id", "code", "sort_key", "name_key", "name", "category", "site", "redundant", "basic_supply", "net_rta_hours", "rpa_hours", "responsible_person_code", "provider_code", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17);
insert into "resource_requirement" ("organisation_id", "resource_code", "requires_code") values ($1, $2, $3);

-- resources.update
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
update "resource" set "code" = $1, "sort_key" = $2, "name_key" = $3, "name" = $4, "category" = $5, "site" = $6, "redundant" = $7, "basic_supply" = $8, "net_rta_hours" = $9, "rpa_hours" = $10, "responsible_person_code" = $11, "provider_code" = $12, "content" = $13, "version" = $14, "updated_at" = $15 where "organisation_id" = $16 and "code" = $17 and "version" = $18 returning "created_at";
delete from "resource_requirement" where "organisation_id" = $1 and "resource_code" = $2;
insert into "resource_requirement" ("organisation_id", "resource_code", "requires_code") values ($1, $2, $3);

-- resources.remove
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
delete from "resource" where "organisation_id" = $1 and "code" = $2 and "version" = $3 returning "code";

-- resourceUses.findByCode
select "code", "process_code", "resource_code", "lead_hours", "rpo_hours", "content", "version", "created_at", "updated_at" from "resource_use" where "organisation_id" = $1 and "code" = $2;

-- resourceUses.list
select count(*) as "total" from "resource_use" where "organisation_id" = $1 and name_key like $2 escape '\' and "code" in ($3, $4);
select "code", "process_code", "resource_code", "lead_hours", "rpo_hours", "content", "version", "created_at", "updated_at" from "resource_use" where "organisation_id" = $1 and name_key like $2 escape '\' and "code" in ($3, $4) order by "code" desc nulls last, "code" limit $5 offset $6;

-- resourceUses.listByOrganisation
select "organisation"."content_version" as "content_version", "listed"."code" as "code", "listed"."process_code" as "process_code", "listed"."resource_code" as "resource_code", "listed"."lead_hours" as "lead_hours", "listed"."rpo_hours" as "rpo_hours", "listed"."content" as "content", "listed"."version" as "version", "listed"."created_at" as "created_at", "listed"."updated_at" as "updated_at", case when "organisation"."content_version" <> $1 then (select count(*) as "rows" from "resource_use" where "resource_use"."organisation_id" = $2) end as "total" from "organisation" left join "resource_use" as "listed" on "listed"."organisation_id" = "organisation"."id" and "listed"."version" > $3 and "organisation"."content_version" <> $4 where "organisation"."id" = $5 order by "listed"."code";

-- resourceUses.insert
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
insert into "resource_use" ("organisation_id", "code", "sort_key", "name_key", "process_code", "resource_code", "lead_hours", "rpo_hours", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12);

-- resourceUses.insertMany
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
insert into "resource_use" ("organisation_id", "code", "sort_key", "name_key", "process_code", "resource_code", "lead_hours", "rpo_hours", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12);

-- resourceUses.update
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
update "resource_use" set "code" = $1, "sort_key" = $2, "name_key" = $3, "process_code" = $4, "resource_code" = $5, "lead_hours" = $6, "rpo_hours" = $7, "content" = $8, "version" = $9, "updated_at" = $10 where "organisation_id" = $11 and "code" = $12 and "version" = $13 returning "created_at";

-- resourceUses.remove
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
delete from "resource_use" where "organisation_id" = $1 and "code" = $2 and "version" = $3 returning "code";

-- capacities.findByCode
select "code", "resource_code", "name", "content", "version", "created_at", "updated_at" from "capacity" where "organisation_id" = $1 and "code" = $2;

-- capacities.list
select count(*) as "total" from "capacity" where "organisation_id" = $1 and name_key like $2 escape '\' and "code" in ($3, $4);
select "code", "resource_code", "name", "content", "version", "created_at", "updated_at" from "capacity" where "organisation_id" = $1 and name_key like $2 escape '\' and "code" in ($3, $4) order by "code" desc nulls last, "code" limit $5 offset $6;

-- capacities.listByOrganisation
select "organisation"."content_version" as "content_version", "listed"."code" as "code", "listed"."resource_code" as "resource_code", "listed"."name" as "name", "listed"."content" as "content", "listed"."version" as "version", "listed"."created_at" as "created_at", "listed"."updated_at" as "updated_at", case when "organisation"."content_version" <> $1 then (select count(*) as "rows" from "capacity" where "capacity"."organisation_id" = $2) end as "total" from "organisation" left join "capacity" as "listed" on "listed"."organisation_id" = "organisation"."id" and "listed"."version" > $3 and "organisation"."content_version" <> $4 where "organisation"."id" = $5 order by "listed"."code";

-- capacities.insert
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
insert into "capacity" ("organisation_id", "code", "sort_key", "name_key", "resource_code", "name", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

-- capacities.insertMany
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
insert into "capacity" ("organisation_id", "code", "sort_key", "name_key", "resource_code", "name", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

-- capacities.update
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
update "capacity" set "code" = $1, "sort_key" = $2, "name_key" = $3, "resource_code" = $4, "name" = $5, "content" = $6, "version" = $7, "updated_at" = $8 where "organisation_id" = $9 and "code" = $10 and "version" = $11 returning "created_at";

-- capacities.remove
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
delete from "capacity" where "organisation_id" = $1 and "code" = $2 and "version" = $3 returning "code";

-- outageScenarios.findByCode
select "code", "name", "kind", "content", "version", "created_at", "updated_at" from "outage_scenario" where "organisation_id" = $1 and "code" = $2;

-- outageScenarios.list
select count(*) as "total" from "outage_scenario" where "organisation_id" = $1 and name_key like $2 escape '\' and "code" in ($3, $4);
select "code", "name", "kind", "content", "version", "created_at", "updated_at" from "outage_scenario" where "organisation_id" = $1 and name_key like $2 escape '\' and "code" in ($3, $4) order by "code" desc nulls last, "code" limit $5 offset $6;

-- outageScenarios.listByOrganisation
select "organisation"."content_version" as "content_version", "listed"."code" as "code", "listed"."name" as "name", "listed"."kind" as "kind", "listed"."content" as "content", "listed"."version" as "version", "listed"."created_at" as "created_at", "listed"."updated_at" as "updated_at", case when "organisation"."content_version" <> $1 then (select count(*) as "rows" from "outage_scenario" where "outage_scenario"."organisation_id" = $2) end as "total" from "organisation" left join "outage_scenario" as "listed" on "listed"."organisation_id" = "organisation"."id" and "listed"."version" > $3 and "organisation"."content_version" <> $4 where "organisation"."id" = $5 order by "listed"."code";

-- outageScenarios.insert
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
insert into "outage_scenario" ("organisation_id", "code", "sort_key", "name_key", "name", "kind", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

-- outageScenarios.insertMany
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
insert into "outage_scenario" ("organisation_id", "code", "sort_key", "name_key", "name", "kind", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

-- outageScenarios.update
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
update "outage_scenario" set "code" = $1, "sort_key" = $2, "name_key" = $3, "name" = $4, "kind" = $5, "content" = $6, "version" = $7, "updated_at" = $8 where "organisation_id" = $9 and "code" = $10 and "version" = $11 returning "created_at";

-- outageScenarios.remove
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
delete from "outage_scenario" where "organisation_id" = $1 and "code" = $2 and "version" = $3 returning "code";

-- plans.findByCode
select "code", "kind", "title", "status", "unit_code", "owner_code", "approver_code", "released_on", "next_review_on", "content", "version", "created_at", "updated_at" from "plan" where "organisation_id" = $1 and "code" = $2;

-- plans.list
select count(*) as "total" from "plan" where "organisation_id" = $1 and name_key like $2 escape '\' and "code" in ($3, $4);
select "code", "kind", "title", "status", "unit_code", "owner_code", "approver_code", "released_on", "next_review_on", "content", "version", "created_at", "updated_at" from "plan" where "organisation_id" = $1 and name_key like $2 escape '\' and "code" in ($3, $4) order by "code" desc nulls last, "code" limit $5 offset $6;

-- plans.listByOrganisation
select "organisation"."content_version" as "content_version", "listed"."code" as "code", "listed"."kind" as "kind", "listed"."title" as "title", "listed"."status" as "status", "listed"."unit_code" as "unit_code", "listed"."owner_code" as "owner_code", "listed"."approver_code" as "approver_code", "listed"."released_on" as "released_on", "listed"."next_review_on" as "next_review_on", "listed"."content" as "content", "listed"."version" as "version", "listed"."created_at" as "created_at", "listed"."updated_at" as "updated_at", case when "organisation"."content_version" <> $1 then (select count(*) as "rows" from "plan" where "plan"."organisation_id" = $2) end as "total" from "organisation" left join "plan" as "listed" on "listed"."organisation_id" = "organisation"."id" and "listed"."version" > $3 and "organisation"."content_version" <> $4 where "organisation"."id" = $5 order by "listed"."code";

-- plans.insert
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
insert into "plan" ("organisation_id", "code", "sort_key", "name_key", "kind", "title", "status", "unit_code", "owner_code", "approver_code", "released_on", "next_review_on", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16);

-- plans.insertMany
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
insert into "plan" ("organisation_id", "code", "sort_key", "name_key", "kind", "title", "status", "unit_code", "owner_code", "approver_code", "released_on", "next_review_on", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16);

-- plans.update
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
update "plan" set "code" = $1, "sort_key" = $2, "name_key" = $3, "kind" = $4, "title" = $5, "status" = $6, "unit_code" = $7, "owner_code" = $8, "approver_code" = $9, "released_on" = $10, "next_review_on" = $11, "content" = $12, "version" = $13, "updated_at" = $14 where "organisation_id" = $15 and "code" = $16 and "version" = $17 returning "created_at";

-- plans.remove
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
delete from "plan" where "organisation_id" = $1 and "code" = $2 and "version" = $3 returning "code";

-- exercises.findByCode
select "code", "title", "kind", "status", "planned_on", "content", "version", "created_at", "updated_at" from "exercise" where "organisation_id" = $1 and "code" = $2;

-- exercises.list
select count(*) as "total" from "exercise" where "organisation_id" = $1 and name_key like $2 escape '\' and "code" in ($3, $4);
select "code", "title", "kind", "status", "planned_on", "content", "version", "created_at", "updated_at" from "exercise" where "organisation_id" = $1 and name_key like $2 escape '\' and "code" in ($3, $4) order by "code" desc nulls last, "code" limit $5 offset $6;

-- exercises.listByOrganisation
select "organisation"."content_version" as "content_version", "listed"."code" as "code", "listed"."title" as "title", "listed"."kind" as "kind", "listed"."status" as "status", "listed"."planned_on" as "planned_on", "listed"."content" as "content", "listed"."version" as "version", "listed"."created_at" as "created_at", "listed"."updated_at" as "updated_at", case when "organisation"."content_version" <> $1 then (select count(*) as "rows" from "exercise" where "exercise"."organisation_id" = $2) end as "total" from "organisation" left join "exercise" as "listed" on "listed"."organisation_id" = "organisation"."id" and "listed"."version" > $3 and "organisation"."content_version" <> $4 where "organisation"."id" = $5 order by "listed"."code";

-- exercises.insert
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
insert into "exercise" ("organisation_id", "code", "sort_key", "name_key", "title", "kind", "status", "planned_on", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12);

-- exercises.insertMany
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
insert into "exercise" ("organisation_id", "code", "sort_key", "name_key", "title", "kind", "status", "planned_on", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12);

-- exercises.update
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
update "exercise" set "code" = $1, "sort_key" = $2, "name_key" = $3, "title" = $4, "kind" = $5, "status" = $6, "planned_on" = $7, "content" = $8, "version" = $9, "updated_at" = $10 where "organisation_id" = $11 and "code" = $12 and "version" = $13 returning "created_at";

-- exercises.remove
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
delete from "exercise" where "organisation_id" = $1 and "code" = $2 and "version" = $3 returning "code";

-- measures.findByCode
select "code", "action", "status", "priority", "due_on", "source", "content", "version", "created_at", "updated_at" from "measure" where "organisation_id" = $1 and "code" = $2;

-- measures.list
select count(*) as "total" from "measure" where "organisation_id" = $1 and name_key like $2 escape '\' and "code" in ($3, $4);
select "code", "action", "status", "priority", "due_on", "source", "content", "version", "created_at", "updated_at" from "measure" where "organisation_id" = $1 and name_key like $2 escape '\' and "code" in ($3, $4) order by "code" desc nulls last, "code" limit $5 offset $6;

-- measures.listByOrganisation
select "organisation"."content_version" as "content_version", "listed"."code" as "code", "listed"."action" as "action", "listed"."status" as "status", "listed"."priority" as "priority", "listed"."due_on" as "due_on", "listed"."source" as "source", "listed"."content" as "content", "listed"."version" as "version", "listed"."created_at" as "created_at", "listed"."updated_at" as "updated_at", case when "organisation"."content_version" <> $1 then (select count(*) as "rows" from "measure" where "measure"."organisation_id" = $2) end as "total" from "organisation" left join "measure" as "listed" on "listed"."organisation_id" = "organisation"."id" and "listed"."version" > $3 and "organisation"."content_version" <> $4 where "organisation"."id" = $5 order by "listed"."code";

-- measures.insert
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
insert into "measure" ("organisation_id", "code", "sort_key", "name_key", "action", "status", "priority", "due_on", "source", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13);

-- measures.insertMany
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
insert into "measure" ("organisation_id", "code", "sort_key", "name_key", "action", "status", "priority", "due_on", "source", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13);

-- measures.update
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
update "measure" set "code" = $1, "sort_key" = $2, "name_key" = $3, "action" = $4, "status" = $5, "priority" = $6, "due_on" = $7, "source" = $8, "content" = $9, "version" = $10, "updated_at" = $11 where "organisation_id" = $12 and "code" = $13 and "version" = $14 returning "created_at";

-- measures.remove
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
delete from "measure" where "organisation_id" = $1 and "code" = $2 and "version" = $3 returning "code";

-- riskAcceptances.findByCode
select "code", "person_code", "signed_on", "valid_until", "content", "version", "created_at", "updated_at" from "risk_acceptance" where "organisation_id" = $1 and "code" = $2;

-- riskAcceptances.list
select count(*) as "total" from "risk_acceptance" where "organisation_id" = $1 and name_key like $2 escape '\' and "code" in ($3, $4);
select "code", "person_code", "signed_on", "valid_until", "content", "version", "created_at", "updated_at" from "risk_acceptance" where "organisation_id" = $1 and name_key like $2 escape '\' and "code" in ($3, $4) order by "code" desc nulls last, "code" limit $5 offset $6;

-- riskAcceptances.listByOrganisation
select "organisation"."content_version" as "content_version", "listed"."code" as "code", "listed"."person_code" as "person_code", "listed"."signed_on" as "signed_on", "listed"."valid_until" as "valid_until", "listed"."content" as "content", "listed"."version" as "version", "listed"."created_at" as "created_at", "listed"."updated_at" as "updated_at", case when "organisation"."content_version" <> $1 then (select count(*) as "rows" from "risk_acceptance" where "risk_acceptance"."organisation_id" = $2) end as "total" from "organisation" left join "risk_acceptance" as "listed" on "listed"."organisation_id" = "organisation"."id" and "listed"."version" > $3 and "organisation"."content_version" <> $4 where "organisation"."id" = $5 order by "listed"."code";

-- riskAcceptances.insert
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
insert into "risk_acceptance" ("organisation_id", "code", "sort_key", "name_key", "person_code", "signed_on", "valid_until", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11);

-- riskAcceptances.insertMany
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
insert into "risk_acceptance" ("organisation_id", "code", "sort_key", "name_key", "person_code", "signed_on", "valid_until", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11);

-- riskAcceptances.update
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
update "risk_acceptance" set "code" = $1, "sort_key" = $2, "name_key" = $3, "person_code" = $4, "signed_on" = $5, "valid_until" = $6, "content" = $7, "version" = $8, "updated_at" = $9 where "organisation_id" = $10 and "code" = $11 and "version" = $12 returning "created_at";

-- riskAcceptances.remove
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
delete from "risk_acceptance" where "organisation_id" = $1 and "code" = $2 and "version" = $3 returning "code";

-- risks.findByCode
select "code", "resource_code", "outage", "option", "measure_code", "risk_acceptance_code", "content", "version", "created_at", "updated_at" from "risk" where "organisation_id" = $1 and "code" = $2;

-- risks.list
select count(*) as "total" from "risk" where "organisation_id" = $1 and name_key like $2 escape '\' and "code" in ($3, $4);
select "code", "resource_code", "outage", "option", "measure_code", "risk_acceptance_code", "content", "version", "created_at", "updated_at" from "risk" where "organisation_id" = $1 and name_key like $2 escape '\' and "code" in ($3, $4) order by "code" desc nulls last, "code" limit $5 offset $6;

-- risks.listByOrganisation
select "organisation"."content_version" as "content_version", "listed"."code" as "code", "listed"."resource_code" as "resource_code", "listed"."outage" as "outage", "listed"."option" as "option", "listed"."measure_code" as "measure_code", "listed"."risk_acceptance_code" as "risk_acceptance_code", "listed"."content" as "content", "listed"."version" as "version", "listed"."created_at" as "created_at", "listed"."updated_at" as "updated_at", case when "organisation"."content_version" <> $1 then (select count(*) as "rows" from "risk" where "risk"."organisation_id" = $2) end as "total" from "organisation" left join "risk" as "listed" on "listed"."organisation_id" = "organisation"."id" and "listed"."version" > $3 and "organisation"."content_version" <> $4 where "organisation"."id" = $5 order by "listed"."code";

-- risks.insert
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
insert into "risk" ("organisation_id", "code", "sort_key", "name_key", "resource_code", "outage", "option", "measure_code", "risk_acceptance_code", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13);

-- risks.insertMany
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
insert into "risk" ("organisation_id", "code", "sort_key", "name_key", "resource_code", "outage", "option", "measure_code", "risk_acceptance_code", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13);

-- risks.update
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
update "risk" set "code" = $1, "sort_key" = $2, "name_key" = $3, "resource_code" = $4, "outage" = $5, "option" = $6, "measure_code" = $7, "risk_acceptance_code" = $8, "content" = $9, "version" = $10, "updated_at" = $11 where "organisation_id" = $12 and "code" = $13 and "version" = $14 returning "created_at";

-- risks.remove
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
delete from "risk" where "organisation_id" = $1 and "code" = $2 and "version" = $3 returning "code";

-- continuitySolutions.findByCode
select "code", "resource_code", "name", "chosen", "risk_acceptance_code", "content", "version", "created_at", "updated_at" from "continuity_solution" where "organisation_id" = $1 and "code" = $2;

-- continuitySolutions.list
select count(*) as "total" from "continuity_solution" where "organisation_id" = $1 and name_key like $2 escape '\' and "code" in ($3, $4);
select "code", "resource_code", "name", "chosen", "risk_acceptance_code", "content", "version", "created_at", "updated_at" from "continuity_solution" where "organisation_id" = $1 and name_key like $2 escape '\' and "code" in ($3, $4) order by "code" desc nulls last, "code" limit $5 offset $6;

-- continuitySolutions.listByOrganisation
select "organisation"."content_version" as "content_version", "listed"."code" as "code", "listed"."resource_code" as "resource_code", "listed"."name" as "name", "listed"."chosen" as "chosen", "listed"."risk_acceptance_code" as "risk_acceptance_code", "listed"."content" as "content", "listed"."version" as "version", "listed"."created_at" as "created_at", "listed"."updated_at" as "updated_at", case when "organisation"."content_version" <> $1 then (select count(*) as "rows" from "continuity_solution" where "continuity_solution"."organisation_id" = $2) end as "total" from "organisation" left join "continuity_solution" as "listed" on "listed"."organisation_id" = "organisation"."id" and "listed"."version" > $3 and "organisation"."content_version" <> $4 where "organisation"."id" = $5 order by "listed"."code";

-- continuitySolutions.insert
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
insert into "continuity_solution" ("organisation_id", "code", "sort_key", "name_key", "resource_code", "name", "chosen", "risk_acceptance_code", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12);

-- continuitySolutions.insertMany
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
insert into "continuity_solution" ("organisation_id", "code", "sort_key", "name_key", "resource_code", "name", "chosen", "risk_acceptance_code", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12);

-- continuitySolutions.update
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
update "continuity_solution" set "code" = $1, "sort_key" = $2, "name_key" = $3, "resource_code" = $4, "name" = $5, "chosen" = $6, "risk_acceptance_code" = $7, "content" = $8, "version" = $9, "updated_at" = $10 where "organisation_id" = $11 and "code" = $12 and "version" = $13 returning "created_at";

-- continuitySolutions.remove
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
delete from "continuity_solution" where "organisation_id" = $1 and "code" = $2 and "version" = $3 returning "code";

-- baoRoles.findByCode
select "code", "name", "level", "part", "holder_code", "content", "version", "created_at", "updated_at" from "bao_role" where "organisation_id" = $1 and "code" = $2;

-- baoRoles.list
select count(*) as "total" from "bao_role" where "organisation_id" = $1 and name_key like $2 escape '\' and "code" in ($3, $4);
select "code", "name", "level", "part", "holder_code", "content", "version", "created_at", "updated_at" from "bao_role" where "organisation_id" = $1 and name_key like $2 escape '\' and "code" in ($3, $4) order by "code" desc nulls last, "code" limit $5 offset $6;

-- baoRoles.listByOrganisation
select "organisation"."content_version" as "content_version", "listed"."code" as "code", "listed"."name" as "name", "listed"."level" as "level", "listed"."part" as "part", "listed"."holder_code" as "holder_code", "listed"."content" as "content", "listed"."version" as "version", "listed"."created_at" as "created_at", "listed"."updated_at" as "updated_at", case when "organisation"."content_version" <> $1 then (select count(*) as "rows" from "bao_role" where "bao_role"."organisation_id" = $2) end as "total" from "organisation" left join "bao_role" as "listed" on "listed"."organisation_id" = "organisation"."id" and "listed"."version" > $3 and "organisation"."content_version" <> $4 where "organisation"."id" = $5 order by "listed"."code";

-- baoRoles.insert
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
insert into "bao_role" ("organisation_id", "code", "sort_key", "name_key", "name", "level", "part", "holder_code", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12);

-- baoRoles.insertMany
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
insert into "bao_role" ("organisation_id", "code", "sort_key", "name_key", "name", "level", "part", "holder_code", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12);

-- baoRoles.update
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
update "bao_role" set "code" = $1, "sort_key" = $2, "name_key" = $3, "name" = $4, "level" = $5, "part" = $6, "holder_code" = $7, "content" = $8, "version" = $9, "updated_at" = $10 where "organisation_id" = $11 and "code" = $12 and "version" = $13 returning "created_at";

-- baoRoles.remove
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
delete from "bao_role" where "organisation_id" = $1 and "code" = $2 and "version" = $3 returning "code";

-- reportingPoints.findByCode
select "code", "name", "category", "content", "version", "created_at", "updated_at" from "reporting_point" where "organisation_id" = $1 and "code" = $2;

-- reportingPoints.list
select count(*) as "total" from "reporting_point" where "organisation_id" = $1 and name_key like $2 escape '\' and "code" in ($3, $4);
select "code", "name", "category", "content", "version", "created_at", "updated_at" from "reporting_point" where "organisation_id" = $1 and name_key like $2 escape '\' and "code" in ($3, $4) order by "code" desc nulls last, "code" limit $5 offset $6;

-- reportingPoints.listByOrganisation
select "organisation"."content_version" as "content_version", "listed"."code" as "code", "listed"."name" as "name", "listed"."category" as "category", "listed"."content" as "content", "listed"."version" as "version", "listed"."created_at" as "created_at", "listed"."updated_at" as "updated_at", case when "organisation"."content_version" <> $1 then (select count(*) as "rows" from "reporting_point" where "reporting_point"."organisation_id" = $2) end as "total" from "organisation" left join "reporting_point" as "listed" on "listed"."organisation_id" = "organisation"."id" and "listed"."version" > $3 and "organisation"."content_version" <> $4 where "organisation"."id" = $5 order by "listed"."code";

-- reportingPoints.insert
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
insert into "reporting_point" ("organisation_id", "code", "sort_key", "name_key", "name", "category", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

-- reportingPoints.insertMany
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
insert into "reporting_point" ("organisation_id", "code", "sort_key", "name_key", "name", "category", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

-- reportingPoints.update
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
update "reporting_point" set "code" = $1, "sort_key" = $2, "name_key" = $3, "name" = $4, "category" = $5, "content" = $6, "version" = $7, "updated_at" = $8 where "organisation_id" = $9 and "code" = $10 and "version" = $11 returning "created_at";

-- reportingPoints.remove
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
delete from "reporting_point" where "organisation_id" = $1 and "code" = $2 and "version" = $3 returning "code";

-- alarmStages.findByCode
select "code", "name", "position", "content", "version", "created_at", "updated_at" from "alarm_stage" where "organisation_id" = $1 and "code" = $2;

-- alarmStages.list
select count(*) as "total" from "alarm_stage" where "organisation_id" = $1 and name_key like $2 escape '\' and "code" in ($3, $4);
select "code", "name", "position", "content", "version", "created_at", "updated_at" from "alarm_stage" where "organisation_id" = $1 and name_key like $2 escape '\' and "code" in ($3, $4) order by "code" desc nulls last, "code" limit $5 offset $6;

-- alarmStages.listByOrganisation
select "organisation"."content_version" as "content_version", "listed"."code" as "code", "listed"."name" as "name", "listed"."position" as "position", "listed"."content" as "content", "listed"."version" as "version", "listed"."created_at" as "created_at", "listed"."updated_at" as "updated_at", case when "organisation"."content_version" <> $1 then (select count(*) as "rows" from "alarm_stage" where "alarm_stage"."organisation_id" = $2) end as "total" from "organisation" left join "alarm_stage" as "listed" on "listed"."organisation_id" = "organisation"."id" and "listed"."version" > $3 and "organisation"."content_version" <> $4 where "organisation"."id" = $5 order by "listed"."code";

-- alarmStages.insert
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
insert into "alarm_stage" ("organisation_id", "code", "sort_key", "name_key", "name", "position", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

-- alarmStages.insertMany
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
insert into "alarm_stage" ("organisation_id", "code", "sort_key", "name_key", "name", "position", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

-- alarmStages.update
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
update "alarm_stage" set "code" = $1, "sort_key" = $2, "name_key" = $3, "name" = $4, "position" = $5, "content" = $6, "version" = $7, "updated_at" = $8 where "organisation_id" = $9 and "code" = $10 and "version" = $11 returning "created_at";

-- alarmStages.remove
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
delete from "alarm_stage" where "organisation_id" = $1 and "code" = $2 and "version" = $3 returning "code";

-- immediateMeasures.findByCode
select "code", "title", "occasion", "content", "version", "created_at", "updated_at" from "immediate_measure" where "organisation_id" = $1 and "code" = $2;

-- immediateMeasures.list
select count(*) as "total" from "immediate_measure" where "organisation_id" = $1 and name_key like $2 escape '\' and "code" in ($3, $4);
select "code", "title", "occasion", "content", "version", "created_at", "updated_at" from "immediate_measure" where "organisation_id" = $1 and name_key like $2 escape '\' and "code" in ($3, $4) order by "code" desc nulls last, "code" limit $5 offset $6;

-- immediateMeasures.listByOrganisation
select "organisation"."content_version" as "content_version", "listed"."code" as "code", "listed"."title" as "title", "listed"."occasion" as "occasion", "listed"."content" as "content", "listed"."version" as "version", "listed"."created_at" as "created_at", "listed"."updated_at" as "updated_at", case when "organisation"."content_version" <> $1 then (select count(*) as "rows" from "immediate_measure" where "immediate_measure"."organisation_id" = $2) end as "total" from "organisation" left join "immediate_measure" as "listed" on "listed"."organisation_id" = "organisation"."id" and "listed"."version" > $3 and "organisation"."content_version" <> $4 where "organisation"."id" = $5 order by "listed"."code";

-- immediateMeasures.insert
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
insert into "immediate_measure" ("organisation_id", "code", "sort_key", "name_key", "title", "occasion", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

-- immediateMeasures.insertMany
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
insert into "immediate_measure" ("organisation_id", "code", "sort_key", "name_key", "title", "occasion", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

-- immediateMeasures.update
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
update "immediate_measure" set "code" = $1, "sort_key" = $2, "name_key" = $3, "title" = $4, "occasion" = $5, "content" = $6, "version" = $7, "updated_at" = $8 where "organisation_id" = $9 and "code" = $10 and "version" = $11 returning "created_at";

-- immediateMeasures.remove
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
delete from "immediate_measure" where "organisation_id" = $1 and "code" = $2 and "version" = $3 returning "code";

-- checklists.findByCode
select "code", "title", "part", "content", "version", "created_at", "updated_at" from "checklist" where "organisation_id" = $1 and "code" = $2;

-- checklists.list
select count(*) as "total" from "checklist" where "organisation_id" = $1 and name_key like $2 escape '\' and "code" in ($3, $4);
select "code", "title", "part", "content", "version", "created_at", "updated_at" from "checklist" where "organisation_id" = $1 and name_key like $2 escape '\' and "code" in ($3, $4) order by "code" desc nulls last, "code" limit $5 offset $6;

-- checklists.listByOrganisation
select "organisation"."content_version" as "content_version", "listed"."code" as "code", "listed"."title" as "title", "listed"."part" as "part", "listed"."content" as "content", "listed"."version" as "version", "listed"."created_at" as "created_at", "listed"."updated_at" as "updated_at", case when "organisation"."content_version" <> $1 then (select count(*) as "rows" from "checklist" where "checklist"."organisation_id" = $2) end as "total" from "organisation" left join "checklist" as "listed" on "listed"."organisation_id" = "organisation"."id" and "listed"."version" > $3 and "organisation"."content_version" <> $4 where "organisation"."id" = $5 order by "listed"."code";

-- checklists.insert
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
insert into "checklist" ("organisation_id", "code", "sort_key", "name_key", "title", "part", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

-- checklists.insertMany
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
insert into "checklist" ("organisation_id", "code", "sort_key", "name_key", "title", "part", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

-- checklists.update
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
update "checklist" set "code" = $1, "sort_key" = $2, "name_key" = $3, "title" = $4, "part" = $5, "content" = $6, "version" = $7, "updated_at" = $8 where "organisation_id" = $9 and "code" = $10 and "version" = $11 returning "created_at";

-- checklists.remove
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
delete from "checklist" where "organisation_id" = $1 and "code" = $2 and "version" = $3 returning "code";

-- crisisRooms.findByCode
select "code", "name", "kind", "site_code", "content", "version", "created_at", "updated_at" from "crisis_room" where "organisation_id" = $1 and "code" = $2;

-- crisisRooms.list
select count(*) as "total" from "crisis_room" where "organisation_id" = $1 and name_key like $2 escape '\' and "code" in ($3, $4);
select "code", "name", "kind", "site_code", "content", "version", "created_at", "updated_at" from "crisis_room" where "organisation_id" = $1 and name_key like $2 escape '\' and "code" in ($3, $4) order by "code" desc nulls last, "code" limit $5 offset $6;

-- crisisRooms.listByOrganisation
select "organisation"."content_version" as "content_version", "listed"."code" as "code", "listed"."name" as "name", "listed"."kind" as "kind", "listed"."site_code" as "site_code", "listed"."content" as "content", "listed"."version" as "version", "listed"."created_at" as "created_at", "listed"."updated_at" as "updated_at", case when "organisation"."content_version" <> $1 then (select count(*) as "rows" from "crisis_room" where "crisis_room"."organisation_id" = $2) end as "total" from "organisation" left join "crisis_room" as "listed" on "listed"."organisation_id" = "organisation"."id" and "listed"."version" > $3 and "organisation"."content_version" <> $4 where "organisation"."id" = $5 order by "listed"."code";

-- crisisRooms.insert
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
insert into "crisis_room" ("organisation_id", "code", "sort_key", "name_key", "name", "kind", "site_code", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11);

-- crisisRooms.insertMany
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
insert into "crisis_room" ("organisation_id", "code", "sort_key", "name_key", "name", "kind", "site_code", "content", "version", "created_at", "updated_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11);

-- crisisRooms.update
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
update "crisis_room" set "code" = $1, "sort_key" = $2, "name_key" = $3, "name" = $4, "kind" = $5, "site_code" = $6, "content" = $7, "version" = $8, "updated_at" = $9 where "organisation_id" = $10 and "code" = $11 and "version" = $12 returning "created_at";

-- crisisRooms.remove
update "organisation" set "content_version" = "content_version" + $1 where "id" = $2 returning "content_version";
delete from "crisis_room" where "organisation_id" = $1 and "code" = $2 and "version" = $3 returning "code";
