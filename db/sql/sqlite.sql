-- organisations.findById
select "organisation"."id", "organisation"."code", "organisation"."name", "organisation"."kind", "organisation"."parent_id", "organisation"."parent_code", "organisation"."version", "organisation"."content_version", "organisation"."updated_at" from "organisation" where "id" = ?;

-- organisations.findByCode
select "organisation"."id", "organisation"."code", "organisation"."name", "organisation"."kind", "organisation"."parent_id", "organisation"."parent_code", "organisation"."version", "organisation"."content_version", "organisation"."updated_at" from "organisation" where "code" = ?;

-- organisations.listReachable
select "organisation"."id", "organisation"."code", "organisation"."name", "organisation"."kind", "organisation"."parent_id", "organisation"."parent_code", "organisation"."version", "organisation"."content_version", "organisation"."updated_at", (select "exercise"."code" || '	' || "exercise"."title" as "named" from "exercise" where "exercise"."organisation_id" = "organisation"."id" and "exercise"."status" = ? order by "exercise"."code" limit ?) as "running_exercise" from "organisation" where ("id" in (?) or "id" in (select "descendant_id" from "organisation_closure" where "ancestor_id" in (?))) order by "sort_key", "code";

-- organisations.listAll
select "organisation"."id", "organisation"."code", "organisation"."name", "organisation"."kind", "organisation"."parent_id", "organisation"."parent_code", "organisation"."version", "organisation"."content_version", "organisation"."updated_at" from "organisation" order by "sort_key", "code";

-- organisations.listAncestors
select "organisation"."id", "organisation"."code", "organisation"."name", "organisation"."kind", "organisation"."parent_id", "organisation"."parent_code", "organisation"."version", "organisation"."content_version", "organisation"."updated_at" from "organisation" inner join "organisation_closure" on "ancestor_id" = "organisation"."id" where "descendant_id" = ? order by "depth";

-- organisations.listChildren
select "organisation"."id", "organisation"."code", "organisation"."name", "organisation"."kind", "organisation"."parent_id", "organisation"."parent_code", "organisation"."version", "organisation"."content_version", "organisation"."updated_at" from "organisation" where "parent_id" = ? order by "sort_key", "code";

-- organisations.isWithin
select "depth" from "organisation_closure" where "ancestor_id" = ? and "descendant_id" = ?;

-- organisations.insert
insert into "organisation" ("id", "code", "name", "kind", "parent_code", "sort_key", "name_key", "updated_at", "version", "content_version", "created_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict ("code") do nothing returning "id";
insert into "organisation_closure" ("ancestor_id", "descendant_id", "depth") values (?, ?, ?);
update "organisation" set "parent_id" = ? where "id" = ?;
delete from "organisation_closure" where "descendant_id" in (select "descendant_id" from "organisation_closure" where "ancestor_id" = ?) and "ancestor_id" not in (select "descendant_id" from "organisation_closure" where "ancestor_id" = ?);
select "id" from "organisation" where "parent_code" = ? and "parent_id" is null order by "id";
select "depth" from "organisation_closure" where "ancestor_id" = ? and "descendant_id" = ?;

-- organisations.update
select "organisation"."id", "organisation"."code", "organisation"."name", "organisation"."kind", "organisation"."parent_id", "organisation"."parent_code", "organisation"."version", "organisation"."content_version", "organisation"."updated_at" from "organisation" where "id" = ?;
update "organisation" set "name" = ?, "kind" = ?, "parent_code" = ?, "sort_key" = ?, "name_key" = ?, "updated_at" = ?, "version" = "version" + ?, "content_version" = "content_version" + ? where "id" = ? and "version" = ? returning "id";
update "organisation" set "parent_id" = ? where "id" = ?;
delete from "organisation_closure" where "descendant_id" in (select "descendant_id" from "organisation_closure" where "ancestor_id" = ?) and "ancestor_id" not in (select "descendant_id" from "organisation_closure" where "ancestor_id" = ?);

-- accounts.listWithRoles
select "account"."id", "account"."display_name", "held"."role", "held"."granted_at", "held"."expires_at", "held"."revoked_at" from "account" left join (select "account_id", "role", "granted_at", "expires_at", "revoked_at" from "role_grant" where ("organisation_id" = ? or ("reach" = ? and "organisation_id" in (select "ancestor_id" from "organisation_closure" where "descendant_id" = ?)))) as "held" on "held"."account_id" = "account"."id" where ("account"."organisation_id" = ? or "held"."role" is not null) order by "account"."display_name", "account"."id", "held"."granted_at";

-- accounts.findById
select "id", "login", "display_name", "email", "password_hash", "status", "language", "theme", "list_columns", "demo", "organisation_id", "person_code", "last_login_at", "version" from "account" where "id" = ?;

-- accounts.listNames
select "id", "display_name" from "account" where "id" in (?, ?);

-- accounts.count
select count(*) as "total" from "account";

-- accounts.findByLogin
select "id", "login", "display_name", "email", "password_hash", "status", "language", "theme", "list_columns", "demo", "organisation_id", "person_code", "last_login_at", "version" from "account" where "login_key" = ?;

-- accounts.findLanguageOf
select "id", "login", "display_name", "email", "password_hash", "status", "language", "theme", "list_columns", "demo", "organisation_id", "person_code", "last_login_at", "version" from "account" where "organisation_id" = ? and "person_code" = ? and "status" = ? and "language" is not null order by "id" limit ?;

-- accounts.listDemo
select "id", "login", "display_name", "email", "password_hash", "status", "language", "theme", "list_columns", "demo", "organisation_id", "person_code", "last_login_at", "version" from "account" where "demo" = ? order by "login_key";

-- accounts.listByOrganisation
select count(*) as "total" from "account" where ("organisation_id" = ? or "id" in (select "account_id" from "role_grant" where "organisation_id" = ? and "revoked_at" is null)) and login_key like ? escape '\';
select "id", "login", "display_name", "email", "password_hash", "status", "language", "theme", "list_columns", "demo", "organisation_id", "person_code", "last_login_at", "version" from "account" where ("organisation_id" = ? or "id" in (select "account_id" from "role_grant" where "organisation_id" = ? and "revoked_at" is null)) and login_key like ? escape '\' order by "login_key" asc nulls last, "login_key" limit ? offset ?;

-- accounts.insert
insert into "account" ("id", "login", "login_key", "display_name", "email", "password_hash", "status", "language", "theme", "organisation_id", "person_code", "updated_at", "demo", "last_login_at", "list_columns", "version", "created_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict ("login_key") do nothing returning "id", "login", "display_name", "email", "password_hash", "status", "language", "theme", "list_columns", "demo", "organisation_id", "person_code", "last_login_at", "version";

-- accounts.update
update "account" set "login" = ?, "login_key" = ?, "display_name" = ?, "email" = ?, "password_hash" = ?, "status" = ?, "language" = ?, "theme" = ?, "organisation_id" = ?, "person_code" = ?, "updated_at" = ?, "version" = "version" + ? where "id" = ? and "version" = ? returning "id", "login", "display_name", "email", "password_hash", "status", "language", "theme", "list_columns", "demo", "organisation_id", "person_code", "last_login_at", "version";

-- accounts.setHiddenColumns
update "account" set "list_columns" = ? where "id" = ?;

-- accounts.recordLogin
update "account" set "last_login_at" = ? where "id" = ?;

-- roleGrants.listEffective
select "id", "account_id", "organisation_id", "role", "reach", "limited_to", "granted_by", "granted_at", "expires_at", "revoked_at" from "role_grant" where "account_id" = ? and "revoked_at" is null and ("expires_at" is null or "expires_at" > ?) order by "granted_at", "id";

-- roleGrants.listByAccount
select "id", "account_id", "organisation_id", "role", "reach", "limited_to", "granted_by", "granted_at", "expires_at", "revoked_at" from "role_grant" where "organisation_id" = ? and "account_id" = ? order by "granted_at", "id";

-- roleGrants.listByOrganisation
select "id", "account_id", "organisation_id", "role", "reach", "limited_to", "granted_by", "granted_at", "expires_at", "revoked_at" from "role_grant" where "organisation_id" = ? order by "granted_at", "id";

-- roleGrants.listHolders
select "role_grant"."id", "role_grant"."account_id", "role_grant"."organisation_id", "role_grant"."role", "role_grant"."reach", "role_grant"."expires_at" from "role_grant" inner join "account" on "account"."id" = "role_grant"."account_id" where "role_grant"."role" in (?, ?) and "role_grant"."revoked_at" is null and ("role_grant"."expires_at" is null or "role_grant"."expires_at" > ?) and "account"."status" = ? order by "role_grant"."id";

-- roleGrants.insert
insert into "role_grant" ("id", "account_id", "organisation_id", "role", "reach", "limited_to", "granted_by", "granted_at", "expires_at", "revoked_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning "id", "account_id", "organisation_id", "role", "reach", "limited_to", "granted_by", "granted_at", "expires_at", "revoked_at";

-- roleGrants.revoke
update "role_grant" set "revoked_at" = ? where "organisation_id" = ? and "id" = ? and "revoked_at" is null returning "id";

-- sessions.insert
insert into "session" ("id_hash", "account_id", "created_at", "last_seen_at", "expires_at", "content") values (?, ?, ?, ?, ?, ?);

-- sessions.findByIdHash
select "id_hash", "account_id", "created_at", "last_seen_at", "expires_at", "content" from "session" where "id_hash" = ?;

-- sessions.listByAccount
select "id_hash", "account_id", "created_at", "last_seen_at", "expires_at", "content" from "session" where "account_id" = ? order by "last_seen_at" desc, "id_hash";

-- sessions.findSignedIn
select "session"."created_at" as "session_created_at", "session"."last_seen_at" as "session_last_seen_at", "session"."expires_at" as "session_expires_at", "session"."content" as "session_content", "account"."id" as "account_id", "account"."login" as "account_login", "account"."display_name" as "account_display_name", "account"."email" as "account_email", "account"."password_hash" as "account_password_hash", "account"."status" as "account_status", "account"."language" as "account_language", "account"."theme" as "account_theme", "account"."list_columns" as "account_list_columns", "account"."demo" as "account_demo", "account"."organisation_id" as "account_organisation_id", "account"."person_code" as "account_person_code", "account"."last_login_at" as "account_last_login_at", "account"."version" as "account_version", "role_grant"."id" as "grant_id", "role_grant"."account_id" as "grant_account_id", "role_grant"."organisation_id" as "grant_organisation_id", "role_grant"."role" as "grant_role", "role_grant"."reach" as "grant_reach", "role_grant"."limited_to" as "grant_limited_to", "role_grant"."granted_by" as "grant_granted_by", "role_grant"."granted_at" as "grant_granted_at", "role_grant"."expires_at" as "grant_expires_at", "role_grant"."revoked_at" as "grant_revoked_at" from "session" inner join "account" on "account"."id" = "session"."account_id" left join "role_grant" on "role_grant"."account_id" = "account"."id" and "role_grant"."revoked_at" is null and ("role_grant"."expires_at" is null or "role_grant"."expires_at" > ?) where "session"."id_hash" = ? order by "role_grant"."granted_at", "role_grant"."id";

-- sessions.touch
update "session" set "last_seen_at" = ? where "id_hash" = ?;

-- sessions.setContent
update "session" set "content" = ? where "id_hash" = ?;

-- sessions.remove
delete from "session" where "id_hash" = ?;

-- sessions.removeByAccount
delete from "session" where "account_id" = ?;

-- sessions.removeStale
delete from "session" where ("expires_at" <= ? or "last_seen_at" < ?);

-- loginThrottles.find
select "window_started_at", "failures" from "login_throttle" where "throttle_key" = ?;

-- loginThrottles.recordFailure
insert into "login_throttle" ("throttle_key", "window_started_at", "failures") values (?, ?, ?) on conflict ("throttle_key") do update set "failures" = case when login_throttle.window_started_at <= ? then 1 else login_throttle.failures + 1 end, "window_started_at" = case when login_throttle.window_started_at <= ? then excluded.window_started_at else login_throttle.window_started_at end returning "window_started_at", "failures";

-- loginThrottles.clear
delete from "login_throttle" where "throttle_key" = ?;

-- loginThrottles.removeBefore
delete from "login_throttle" where "window_started_at" < ?;

-- oneTimeTokens.insert
insert into "one_time_token" ("token_hash", "purpose", "account_id", "created_at", "expires_at", "used_at") values (?, ?, ?, ?, ?, ?);

-- oneTimeTokens.findUsable
select "token_hash", "purpose", "account_id", "expires_at" from "one_time_token" where "token_hash" = ? and "used_at" is null and "expires_at" > ?;

-- oneTimeTokens.use
update "one_time_token" set "used_at" = ? where "token_hash" = ? and "used_at" is null and "expires_at" > ? returning "token_hash", "purpose", "account_id", "expires_at";

-- oneTimeTokens.removeByPurpose
delete from "one_time_token" where "purpose" = ? and "account_id" = ?;

-- submissions.find
select "fingerprint", "result" from "submission" where "account_id" = ? and "submit_id" = ?;

-- submissions.insert
insert into "submission" ("submit_id", "account_id", "fingerprint", "result", "created_at") values (?, ?, ?, ?, ?) on conflict ("account_id", "submit_id") do nothing returning "submit_id";

-- submissions.removeBefore
delete from "submission" where "created_at" < ?;

-- appSettings.find
select "value" from "app_setting" where "key" = ?;

-- appSettings.put
insert into "app_setting" ("key", "value", "updated_at") values (?, ?, ?) on conflict ("key") do update set "value" = ?, "updated_at" = ?;

-- audit.append
select "seq", "hash" from "audit_event" order by "seq" desc limit ?;
insert into "audit_event" ("seq", "occurred_at", "organisation_id", "actor", "action", "object_kind", "object_code", "payload", "prev_hash", "hash") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
insert into "audit_private_value" ("seq", "field", "salt", "value") values (?, ?, ?, ?);

-- audit.appendMany
select "seq", "hash" from "audit_event" order by "seq" desc limit ?;
insert into "audit_event" ("seq", "occurred_at", "organisation_id", "actor", "action", "object_kind", "object_code", "payload", "prev_hash", "hash") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
insert into "audit_private_value" ("seq", "field", "salt", "value") values (?, ?, ?, ?), (?, ?, ?, ?);

-- audit.list
select "seq", "occurred_at", "organisation_id", "payload", "hash", (select count(*) as "total" from "audit_event" where (lower(payload) like ? escape '\' or lower(payload) like ? escape '\' or exists (select "value"."seq" from "audit_private_value" as "value" where "value"."seq" = "audit_event"."seq" and (lower(value.value) like ? escape '\' or lower(value.value) like ? escape '\') and ("audit_event"."object_kind" is distinct from ? or "audit_event"."object_code" is distinct from ? or "value"."field" not in (?, ?))) or "object_kind" in (?) or "action" in (?) or "actor" in (?) or ("object_kind" = ? and "object_code" in (?))) and "organisation_id" = ? and "object_kind" = ? and "object_code" = ? and "actor" = ? and "action" = ? and "action" not in (?) and "occurred_at" >= ? and "occurred_at" < ?) as "total" from "audit_event" where (lower(payload) like ? escape '\' or lower(payload) like ? escape '\' or exists (select "value"."seq" from "audit_private_value" as "value" where "value"."seq" = "audit_event"."seq" and (lower(value.value) like ? escape '\' or lower(value.value) like ? escape '\') and ("audit_event"."object_kind" is distinct from ? or "audit_event"."object_code" is distinct from ? or "value"."field" not in (?, ?))) or "object_kind" in (?) or "action" in (?) or "actor" in (?) or ("object_kind" = ? and "object_code" in (?))) and "organisation_id" = ? and "object_kind" = ? and "object_code" = ? and "actor" = ? and "action" = ? and "action" not in (?) and "occurred_at" >= ? and "occurred_at" < ? order by "seq" desc limit ? offset ?;
select "seq", "field", "value" from "audit_private_value" where "seq" in (?);

-- audit.recentChanges
select "occurred_at", "object_kind", "object_code", "payload" from "audit_event" where "organisation_id" = ? and ("object_kind" = ? and "object_code" = ?) order by "seq" desc limit ?;

-- audit.listInstallation
select "seq", "occurred_at", "organisation_id", "payload", "hash", (select count(*) as "total" from "audit_event" where (lower(payload) like ? escape '\' or lower(payload) like ? escape '\' or exists (select "value"."seq" from "audit_private_value" as "value" where "value"."seq" = "audit_event"."seq" and (lower(value.value) like ? escape '\' or lower(value.value) like ? escape '\') and ("audit_event"."object_kind" is distinct from ? or "audit_event"."object_code" is distinct from ? or "value"."field" not in (?, ?))) or "object_kind" in (?) or "action" in (?) or "actor" in (?) or ("object_kind" = ? and "object_code" in (?))) and "organisation_id" is null and "object_kind" = ? and "object_code" = ? and "actor" = ? and "action" = ? and "action" not in (?) and "occurred_at" >= ? and "occurred_at" < ?) as "total" from "audit_event" where (lower(payload) like ? escape '\' or lower(payload) like ? escape '\' or exists (select "value"."seq" from "audit_private_value" as "value" where "value"."seq" = "audit_event"."seq" and (lower(value.value) like ? escape '\' or lower(value.value) like ? escape '\') and ("audit_event"."object_kind" is distinct from ? or "audit_event"."object_code" is distinct from ? or "value"."field" not in (?, ?))) or "object_kind" in (?) or "action" in (?) or "actor" in (?) or ("object_kind" = ? and "object_code" in (?))) and "organisation_id" is null and "object_kind" = ? and "object_code" = ? and "actor" = ? and "action" = ? and "action" not in (?) and "occurred_at" >= ? and "occurred_at" < ? order by "seq" desc limit ? offset ?;
select "seq", "field", "value" from "audit_private_value" where "seq" in (?);

-- audit.head
select "seq", "hash" from "audit_event" order by "seq" desc limit ?;

-- audit.evidence
select "seq", "payload" from "audit_event" where (lower(payload) like ? escape '\' or lower(payload) like ? escape '\' or exists (select "value"."seq" from "audit_private_value" as "value" where "value"."seq" = "audit_event"."seq" and (lower(value.value) like ? escape '\' or lower(value.value) like ? escape '\') and ("audit_event"."object_kind" is distinct from ? or "audit_event"."object_code" is distinct from ? or "value"."field" not in (?, ?))) or "object_kind" in (?) or "action" in (?) or "actor" in (?) or ("object_kind" = ? and "object_code" in (?))) and "organisation_id" = ? and "object_kind" = ? and "object_code" = ? and "actor" = ? and "action" = ? and "action" not in (?) and "occurred_at" >= ? and "occurred_at" < ? and "action" <> ? order by "seq";
select "seq", "prev_hash", "hash" from "audit_event" where "seq" >= ? and "seq" <= ? order by "seq";
select "seq", "field", "salt", "value" from "audit_private_value" where "seq" >= ? and "seq" <= ? order by "seq", "field";

-- audit.erasePrivateValues
select distinct "seq" from "audit_private_value" where "seq" in (select "seq" from "audit_event" where "organisation_id" = ? and "object_kind" = ? and "object_code" = ?) order by "seq";
select "seq", "hash" from "audit_event" order by "seq" desc limit ?;
insert into "audit_event" ("seq", "occurred_at", "organisation_id", "actor", "action", "object_kind", "object_code", "payload", "prev_hash", "hash") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
delete from "audit_private_value" where "seq" in (select "seq" from "audit_event" where "organisation_id" = ? and "object_kind" = ? and "object_code" = ?) and "seq" <= ?;

-- objectNames.find
select 'unit' as kind, code, "name" as name from "unit" where organisation_id = ? and code in (?, ?) union all select 'site' as kind, code, "name" as name from "site" where organisation_id = ? and code in (?, ?) union all select 'person' as kind, code, "first_name" || ' ' || "last_name" as name from "person" where organisation_id = ? and code in (?, ?) union all select 'process' as kind, code, "name" as name from "process" where organisation_id = ? and code in (?, ?) union all select 'resource' as kind, code, "name" as name from "resource" where organisation_id = ? and code in (?, ?) union all select 'capacity' as kind, code, "name" as name from "capacity" where organisation_id = ? and code in (?, ?) union all select 'outage-scenario' as kind, code, "name" as name from "outage_scenario" where organisation_id = ? and code in (?, ?) union all select 'plan' as kind, code, "title" as name from "plan" where organisation_id = ? and code in (?, ?) union all select 'exercise' as kind, code, "title" as name from "exercise" where organisation_id = ? and code in (?, ?) union all select 'measure' as kind, code, "action" as name from "measure" where organisation_id = ? and code in (?, ?) union all select 'continuity-solution' as kind, code, "name" as name from "continuity_solution" where organisation_id = ? and code in (?, ?) union all select 'contact' as kind, code, "name" as name from "contact" where organisation_id = ? and code in (?, ?) union all select 'bao-role' as kind, code, "name" as name from "bao_role" where organisation_id = ? and code in (?, ?) union all select 'reporting-point' as kind, code, "name" as name from "reporting_point" where organisation_id = ? and code in (?, ?) union all select 'alarm-stage' as kind, code, "name" as name from "alarm_stage" where organisation_id = ? and code in (?, ?) union all select 'immediate-measure' as kind, code, "title" as name from "immediate_measure" where organisation_id = ? and code in (?, ?) union all select 'checklist' as kind, code, "title" as name from "checklist" where organisation_id = ? and code in (?, ?) union all select 'crisis-room' as kind, code, "name" as name from "crisis_room" where organisation_id = ? and code in (?, ?);

-- objectNames.listKinds
select 'plan' as kind, code, "title" as name from "plan" where organisation_id = ? and 1 = 1 union all select 'bao-role' as kind, code, "name" as name from "bao_role" where organisation_id = ? and 1 = 1;

-- objectNames.searched
select 'person' as kind, code, "first_name" || ' ' || "last_name" as name, cast(content as text) as content, "unit_code" as unit from "person" where organisation_id = ? and cast(active as text) in ('1', 'true') union all select 'contact' as kind, code, "name" as name, cast(content as text) as content, cast(null as text) as unit from "contact" where organisation_id = ? union all select 'reporting-point' as kind, code, "name" as name, cast(content as text) as content, cast(null as text) as unit from "reporting_point" where organisation_id = ? union all select 'alarm-stage' as kind, code, "name" as name, cast(content as text) as content, cast(null as text) as unit from "alarm_stage" where organisation_id = ? union all select 'immediate-measure' as kind, code, "title" as name, cast(content as text) as content, cast(null as text) as unit from "immediate_measure" where organisation_id = ? union all select 'checklist' as kind, code, "title" as name, cast(content as text) as content, cast(null as text) as unit from "checklist" where organisation_id = ? union all select 'crisis-room' as kind, code, "name" as name, cast(content as text) as content, cast(null as text) as unit from "crisis_room" where organisation_id = ?;

-- objectNames.search
select 'unit' as kind, code, "name" as name from "unit" where organisation_id = ? and (name_key like ? escape '\' or name_key like ? escape '\') union all select 'site' as kind, code, "name" as name from "site" where organisation_id = ? and (name_key like ? escape '\' or name_key like ? escape '\') union all select 'person' as kind, code, "first_name" || ' ' || "last_name" as name from "person" where organisation_id = ? and (name_key like ? escape '\' or name_key like ? escape '\') union all select 'process' as kind, code, "name" as name from "process" where organisation_id = ? and (name_key like ? escape '\' or name_key like ? escape '\') union all select 'resource' as kind, code, "name" as name from "resource" where organisation_id = ? and (name_key like ? escape '\' or name_key like ? escape '\') union all select 'capacity' as kind, code, "name" as name from "capacity" where organisation_id = ? and (name_key like ? escape '\' or name_key like ? escape '\') union all select 'outage-scenario' as kind, code, "name" as name from "outage_scenario" where organisation_id = ? and (name_key like ? escape '\' or name_key like ? escape '\') union all select 'plan' as kind, code, "title" as name from "plan" where organisation_id = ? and (name_key like ? escape '\' or name_key like ? escape '\') union all select 'exercise' as kind, code, "title" as name from "exercise" where organisation_id = ? and (name_key like ? escape '\' or name_key like ? escape '\') union all select 'measure' as kind, code, "action" as name from "measure" where organisation_id = ? and (name_key like ? escape '\' or name_key like ? escape '\') union all select 'continuity-solution' as kind, code, "name" as name from "continuity_solution" where organisation_id = ? and (name_key like ? escape '\' or name_key like ? escape '\') union all select 'contact' as kind, code, "name" as name from "contact" where organisation_id = ? and (name_key like ? escape '\' or name_key like ? escape '\') union all select 'bao-role' as kind, code, "name" as name from "bao_role" where organisation_id = ? and (name_key like ? escape '\' or name_key like ? escape '\') union all select 'reporting-point' as kind, code, "name" as name from "reporting_point" where organisation_id = ? and (name_key like ? escape '\' or name_key like ? escape '\') union all select 'alarm-stage' as kind, code, "name" as name from "alarm_stage" where organisation_id = ? and (name_key like ? escape '\' or name_key like ? escape '\') union all select 'immediate-measure' as kind, code, "title" as name from "immediate_measure" where organisation_id = ? and (name_key like ? escape '\' or name_key like ? escape '\') union all select 'checklist' as kind, code, "title" as name from "checklist" where organisation_id = ? and (name_key like ? escape '\' or name_key like ? escape '\') union all select 'crisis-room' as kind, code, "name" as name from "crisis_room" where organisation_id = ? and (name_key like ? escape '\' or name_key like ? escape '\');

-- handbookReleases.findById
select "id", "number", "status", "snapshot_hash", "analysis_hash", "pdf_hash", "reason", "prepared_by", "prepared_by_name", "prepared_at", "decided_by", "decided_by_name", "decided_at", "decision_reason", "released_on", "version" from "handbook_release" where "organisation_id" = ? and "id" = ?;

-- handbookReleases.list
select "id", "number", "status", "snapshot_hash", "analysis_hash", "pdf_hash", "reason", "prepared_by", "prepared_by_name", "prepared_at", "decided_by", "decided_by_name", "decided_at", "decision_reason", "released_on", "version" from "handbook_release" where "organisation_id" = ? order by "number" desc;

-- handbookReleases.findLatestReleased
select "id", "number", "status", "snapshot_hash", "analysis_hash", "pdf_hash", "reason", "prepared_by", "prepared_by_name", "prepared_at", "decided_by", "decided_by_name", "decided_at", "decision_reason", "released_on", "version" from "handbook_release" where "organisation_id" = ? and "status" = ? order by "number" desc limit ?;

-- handbookReleases.listLatestReleased
select "id", "number", "status", "snapshot_hash", "analysis_hash", "pdf_hash", "reason", "prepared_by", "prepared_by_name", "prepared_at", "decided_by", "decided_by_name", "decided_at", "decision_reason", "released_on", "version", "organisation_id" from "handbook_release" as "latest" where "organisation_id" in (?, ?) and "status" = ? and "number" = (select max("other"."number") as "number" from "handbook_release" as "other" where "other"."organisation_id" = "latest"."organisation_id" and "other"."status" = ?);

-- handbookReleases.listSnapshots
select "id", "number", "status", "snapshot", "snapshot_hash", "analysis_hash", "released_on" from "handbook_release" where "organisation_id" in (?, ?) and "id" in (?);
select "action", "payload", "object_code" from "audit_event" where "organisation_id" in (?, ?) and "object_kind" = ? and "object_code" in (?) order by "seq";

-- handbookReleases.findSnapshot
select "number", "status", "snapshot", "snapshot_hash", "analysis_hash", "released_on", "pdf", "pdf_hash" from "handbook_release" where "organisation_id" = ? and "id" = ?;
select "action", "payload", "object_code" from "audit_event" where "organisation_id" in (?) and "object_kind" = ? and "object_code" in (?) order by "seq";

-- handbookReleases.findPdf
select "number", "status", "snapshot", "snapshot_hash", "analysis_hash", "released_on", "pdf", "pdf_hash" from "handbook_release" where "organisation_id" = ? and "id" = ?;
select "action", "payload", "object_code" from "audit_event" where "organisation_id" in (?) and "object_kind" = ? and "object_code" in (?) order by "seq";

-- handbookReleases.insert
update "organisation" set "version" = "version" where "id" = ?;
select "number" from "handbook_release" where "organisation_id" = ? order by "number" desc limit ?;
insert into "handbook_release" ("id", "organisation_id", "number", "status", "snapshot", "snapshot_hash", "analysis_hash", "reason", "prepared_by", "prepared_by_name", "prepared_at", "version") values (?, ?, ?, ?, ?, ?, ?, ?, ?, (select "display_name" from "account" where "account"."id" = ?), ?, ?) returning "id", "number", "status", "snapshot_hash", "analysis_hash", "pdf_hash", "reason", "prepared_by", "prepared_by_name", "prepared_at", "decided_by", "decided_by_name", "decided_at", "decision_reason", "released_on", "version";

-- handbookReleases.decide
update "handbook_release" set "status" = ?, "decided_by" = ?, "decided_by_name" = (select "display_name" from "account" where "account"."id" = ?), "decided_at" = ?, "decision_reason" = ?, "released_on" = ?, "version" = "version" + ? where "organisation_id" = ? and "id" = ? and "status" = ? returning "id", "number", "status", "snapshot_hash", "analysis_hash", "pdf_hash", "reason", "prepared_by", "prepared_by_name", "prepared_at", "decided_by", "decided_by_name", "decided_at", "decision_reason", "released_on", "version";

-- handbookReleases.attachPdf
update "handbook_release" set "pdf" = ?, "pdf_hash" = ? where "organisation_id" = ? and "id" = ? and "pdf_hash" is null returning "id";

-- handbookReceipts.list
select "handbook_receipt"."copy_number" as "copyNumber", "handbook_receipt"."confirmed_on" as "confirmedOn", "handbook_receipt"."confirmed_by" as "confirmedBy", "account"."display_name" as "recordedByName", "handbook_receipt"."recorded_at" as "recordedAt", "handbook_receipt"."name_erased_at" as "erasedAt" from "handbook_receipt" left join "account" on "account"."id" = "handbook_receipt"."recorded_by" where "handbook_receipt"."organisation_id" = ? and "handbook_receipt"."release_id" = ? order by "handbook_receipt"."copy_number";

-- handbookReceipts.insert
insert into "handbook_receipt" ("organisation_id", "release_id", "copy_number", "confirmed_on", "confirmed_by", "recorded_by", "recorded_at") values (?, ?, ?, ?, ?, ?, ?) on conflict ("organisation_id", "release_id", "copy_number") do nothing returning "copy_number";

-- handbookReceipts.remove
delete from "handbook_receipt" where "organisation_id" = ? and "release_id" = ? and "copy_number" = ? and "recorded_at" = ? returning "copy_number";

-- handbookReceipts.listNames
select "release_id" as "releaseId", "copy_number" as "copyNumber", "confirmed_by" as "confirmedBy" from "handbook_receipt" where "organisation_id" = ? and "name_erased_at" is null order by "release_id", "copy_number";

-- handbookReceipts.eraseName
update "handbook_receipt" set "confirmed_by" = ?, "name_erased_at" = ? where "organisation_id" = ? and "release_id" = ? and "copy_number" = ?;

-- jobs.enqueue
insert into "job" ("id", "job_key", "kind", "organisation_id", "payload", "status", "run_at", "attempts", "outcome", "created_at", "finished_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict ("job_key") do nothing returning "id";

-- jobs.claim
select "job"."id" from "job" left join "job_lease" on "job_lease"."job_id" = "job"."id" where "job"."status" = ? and "job"."run_at" <= ? and ("job_lease"."expires_at" is null or "job_lease"."expires_at" <= ?) order by "job"."run_at", "job"."id" limit ?;
insert into "job_lease" ("job_id", "owner", "expires_at") values (?, ?, ?) on conflict ("job_id") do update set "owner" = ?, "expires_at" = ? where "job_lease"."expires_at" <= ? returning "owner";
select "id", "job_key", "kind", "organisation_id", "payload", "run_at", "attempts" from "job" where "id" = ? and "status" = ? and "run_at" <= ?;

-- jobs.finish
delete from "job_lease" where "job_id" = ? and "owner" = ? returning "job_id";
update "job" set "status" = ?, "outcome" = ?, "finished_at" = ?, "attempts" = "attempts" + ? where "id" = ?;

-- jobs.postpone
delete from "job_lease" where "job_id" = ? and "owner" = ? returning "job_id";
update "job" set "run_at" = ?, "outcome" = ?, "attempts" = "attempts" + ? where "id" = ?;

-- jobs.removeFinishedBefore
delete from "job" where "status" <> ? and "finished_at" < ?;

-- calendarTokens.find
select "account_id" as "accountId", "organisation_id" as "organisationId", "created_at" as "createdAt" from "calendar_token" where "organisation_id" = ? and "account_id" = ?;

-- calendarTokens.findByHash
select "account_id" as "accountId", "organisation_id" as "organisationId", "created_at" as "createdAt" from "calendar_token" where "token_hash" = ?;

-- calendarTokens.put
insert into "calendar_token" ("account_id", "organisation_id", "token_hash", "created_at") values (?, ?, ?, ?) on conflict ("account_id", "organisation_id") do update set "token_hash" = ?, "created_at" = ?;

-- calendarTokens.remove
delete from "calendar_token" where "organisation_id" = ? and "account_id" = ? returning "account_id";

-- planVersions.list
select "id", "plan_code", "number", "version_text", "origin", "status", "content_hash", "reason", "submitted_by", "submitted_at", "reviewed_by", "reviewed_at", "review_note", "decided_by", "decided_at", "decision_note", "released_on", "next_review_on", "approver", "basis" from "plan_version" where "organisation_id" = ? and "plan_code" = ? order by "number" desc;

-- planVersions.listNamed
select "plan_version"."id", "plan_version"."plan_code", "plan_version"."number", "plan_version"."version_text", "plan_version"."origin", "plan_version"."status", "plan_version"."content_hash", "plan_version"."reason", "plan_version"."submitted_by", "plan_version"."submitted_at", "plan_version"."reviewed_by", "plan_version"."reviewed_at", "plan_version"."review_note", "plan_version"."decided_by", "plan_version"."decided_at", "plan_version"."decision_note", "plan_version"."released_on", "plan_version"."next_review_on", "plan_version"."approver", "plan_version"."basis", "submitter"."display_name" as "submitted_by_name", "reviewer"."display_name" as "reviewed_by_name", "decider"."display_name" as "decided_by_name" from "plan_version" left join "account" as "submitter" on "submitter"."id" = "plan_version"."submitted_by" left join "account" as "reviewer" on "reviewer"."id" = "plan_version"."reviewed_by" left join "account" as "decider" on "decider"."id" = "plan_version"."decided_by" where "plan_version"."organisation_id" = ? and "plan_version"."plan_code" = ? order by "plan_version"."plan_code", "plan_version"."number" desc;

-- planVersions.listBases
select "plan_version"."plan_code", "plan_version"."basis" from "plan_version" inner join (select "plan_code", max("number") as "number" from "plan_version" where "organisation_id" = ? and "status" = ? group by "plan_code") as "latest" on "latest"."plan_code" = "plan_version"."plan_code" and "latest"."number" = "plan_version"."number" where "organisation_id" = ?;

-- planVersions.listReleased
select "plan_version"."id", "plan_version"."plan_code", "plan_version"."number", "plan_version"."version_text", "plan_version"."origin", "plan_version"."status", "plan_version"."content_hash", "plan_version"."reason", "plan_version"."submitted_by", "plan_version"."submitted_at", "plan_version"."reviewed_by", "plan_version"."reviewed_at", "plan_version"."review_note", "plan_version"."decided_by", "plan_version"."decided_at", "plan_version"."decision_note", "plan_version"."released_on", "plan_version"."next_review_on", "plan_version"."approver", "plan_version"."basis", "plan_version"."content" from "plan_version" inner join (select "plan_code", max("number") as "number" from "plan_version" where "organisation_id" = ? and "status" = ? group by "plan_code") as "latest" on "latest"."plan_code" = "plan_version"."plan_code" and "latest"."number" = "plan_version"."number" where "organisation_id" = ? order by "plan_version"."plan_code";

-- planVersions.findOpen
select "id", "plan_code", "number", "version_text", "origin", "status", "content_hash", "reason", "submitted_by", "submitted_at", "reviewed_by", "reviewed_at", "review_note", "decided_by", "decided_at", "decision_note", "released_on", "next_review_on", "approver", "basis", "content" from "plan_version" where "organisation_id" = ? and "plan_code" = ? and "status" in (?, ?) order by "number" desc limit ?;

-- planVersions.findContent
select "id", "plan_code", "number", "version_text", "origin", "status", "content_hash", "reason", "submitted_by", "submitted_at", "reviewed_by", "reviewed_at", "review_note", "decided_by", "decided_at", "decision_note", "released_on", "next_review_on", "approver", "basis", "content" from "plan_version" where "organisation_id" = ? and "plan_code" = ? and "number" = ?;

-- planVersions.insert
insert into "plan_version" ("id", "organisation_id", "plan_code", "number", "version_text", "origin", "status", "content", "content_hash", "basis", "reason", "submitted_by", "submitted_at", "released_on", "next_review_on", "approver") values (?, ?, ?, (select coalesce(max("number"), 0) + 1 as "next" from "plan_version" where "organisation_id" = ? and "plan_code" = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning "id", "plan_code", "number", "version_text", "origin", "status", "content_hash", "reason", "submitted_by", "submitted_at", "reviewed_by", "reviewed_at", "review_note", "decided_by", "decided_at", "decision_note", "released_on", "next_review_on", "approver", "basis";

-- planVersions.review
update "plan_version" set "status" = ?, "reviewed_by" = ?, "reviewed_at" = ?, "review_note" = ? where "organisation_id" = ? and "id" = ? and "status" = ? returning "id", "plan_code", "number", "version_text", "origin", "status", "content_hash", "reason", "submitted_by", "submitted_at", "reviewed_by", "reviewed_at", "review_note", "decided_by", "decided_at", "decision_note", "released_on", "next_review_on", "approver", "basis";

-- planVersions.decide
update "plan_version" set "status" = ?, "decided_by" = ?, "decided_at" = ?, "decision_note" = ?, "released_on" = ?, "next_review_on" = ?, "approver" = ? where "organisation_id" = ? and "id" = ? and "status" in (?, ?) returning "id", "plan_code", "number", "version_text", "origin", "status", "content_hash", "reason", "submitted_by", "submitted_at", "reviewed_by", "reviewed_at", "review_note", "decided_by", "decided_at", "decision_note", "released_on", "next_review_on", "approver", "basis";

-- managementReleases.listNamed
select "management_release"."id", "management_release"."subject_code", "management_release"."number", "management_release"."status", "management_release"."content_hash", "management_release"."reason", "management_release"."submitted_by", "management_release"."submitted_at", "management_release"."decided_by", "management_release"."decided_at", "management_release"."decision_note", "management_release"."released_on", "submitter"."display_name" as "submitted_by_name", "decider"."display_name" as "decided_by_name" from "management_release" left join "account" as "submitter" on "submitter"."id" = "management_release"."submitted_by" left join "account" as "decider" on "decider"."id" = "management_release"."decided_by" where "management_release"."organisation_id" = ? and "management_release"."subject_code" = ? order by "management_release"."subject_code", "management_release"."number" desc;

-- managementReleases.listCurrent
select "management_release"."id", "management_release"."subject_code", "management_release"."number", "management_release"."status", "management_release"."content_hash", "management_release"."reason", "management_release"."submitted_by", "management_release"."submitted_at", "management_release"."decided_by", "management_release"."decided_at", "management_release"."decision_note", "management_release"."released_on", "submitter"."display_name" as "submitted_by_name", "decider"."display_name" as "decided_by_name", "management_release"."content" from "management_release" left join "account" as "submitter" on "submitter"."id" = "management_release"."submitted_by" left join "account" as "decider" on "decider"."id" = "management_release"."decided_by" where "management_release"."organisation_id" = ? and "management_release"."subject_code" = ? and ("management_release"."status" = ? or "management_release"."number" = (select max("other"."number") as "number" from "management_release" as "other" where "other"."organisation_id" = ? and "other"."subject_code" = ? and "other"."status" = ?)) order by "management_release"."subject_code", "management_release"."number" desc;

-- managementReleases.listContents
select "id", "subject_code", "number", "content", "content_hash" from "management_release" where "organisation_id" = ? and "id" in (?);
select "object_code", "payload" from "audit_event" where "organisation_id" = ? and "action" = ? and "object_code" in (?);

-- managementReleases.insert
insert into "management_release" ("id", "organisation_id", "subject_code", "number", "status", "content", "content_hash", "reason", "submitted_by", "submitted_at") select ? as "id", ? as "organisation_id", ? as "subject_code", (select coalesce(max("number"), 0) + 1 as "next" from "management_release" where "organisation_id" = ? and "subject_code" = ?) as "number", ? as "status", ? as "content", ? as "content_hash", ? as "reason", ? as "submitted_by", ? as "submitted_at" where not exists (select "id" from "management_release" where "organisation_id" = ? and "subject_code" = ? and "status" = ?) on conflict ("organisation_id", "subject_code", "number") do nothing returning "id", "subject_code", "number", "status", "content_hash", "reason", "submitted_by", "submitted_at", "decided_by", "decided_at", "decision_note", "released_on";

-- managementReleases.decide
update "management_release" set "status" = ?, "decided_by" = ?, "decided_at" = ?, "decision_note" = ?, "released_on" = ? where "organisation_id" = ? and "id" = ? and "status" = ? returning "id", "subject_code", "number", "status", "content_hash", "reason", "submitted_by", "submitted_at", "decided_by", "decided_at", "decision_note", "released_on";

-- formDrafts.list
select "page", "form", "slot", "submit_id" as "submitId", "object_version" as "version", "content", "saved_at" as "savedAt" from "form_draft" where "account_id" = ? and "organisation_id" = ? and "page" = ? order by "saved_at" desc;

-- formDrafts.put
insert into "form_draft" ("account_id", "organisation_id", "page", "form", "slot", "submit_id", "object_version", "content", "saved_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict ("account_id", "organisation_id", "page", "form", "slot") do update set "submit_id" = ?, "object_version" = ?, "content" = ?, "saved_at" = ?;
select "saved_at" from "form_draft" where "account_id" = ? order by "saved_at" desc limit ? offset ?;
delete from "form_draft" where "account_id" = ? and "saved_at" <= ?;

-- formDrafts.remove
delete from "form_draft" where "account_id" = ? and "organisation_id" = ? and "page" = ? and "form" = ? and "slot" = ?;

-- formDrafts.removeSubmitted
delete from "form_draft" where "account_id" = ? and "submit_id" = ?;

-- formDrafts.removeByPerson
delete from "form_draft" where "account_id" in (select "id" from "account" where "organisation_id" = ? and "person_code" = ?);

-- formDrafts.removeByAccount
delete from "form_draft" where "account_id" = ?;

-- formDrafts.removeBefore
delete from "form_draft" where "saved_at" < ?;

-- standing.find
select 'edition' as "kind", cast("plan_code" as text) as "code", cast("status" as text) as "one", cast("submitted_by" as text) as "two" from "plan_version" where "organisation_id" = ? and "status" in (?, ?) union all select 'basis' as "kind", cast("edition"."plan_code" as text) as "code", cast("edition"."basis" as text) as "one", cast(null as text) as "two" from "plan_version" as "edition" where "edition"."organisation_id" = ? and "edition"."status" = ? and "edition"."number" = (select max("other"."number") as "number" from "plan_version" as "other" where "other"."organisation_id" = ? and "other"."plan_code" = "edition"."plan_code" and "other"."status" = ?) union all select 'waiting' as "kind", cast("id" as text) as "code", cast("number" as text) as "one", cast("prepared_by" as text) as "two" from "handbook_release" where "organisation_id" = ? and "status" = ? union all select 'released' as "kind", cast("number" as text) as "code", cast("released_on" as text) as "one", cast("decided_at" as text) as "two" from "handbook_release" where "organisation_id" = ? and "number" = (select max("other"."number") as "number" from "handbook_release" as "other" where "other"."organisation_id" = ? and "other"."status" = ?) union all select 'submitted' as "kind", cast("subject_code" as text) as "code", cast("submitted_by" as text) as "one", cast(null as text) as "two" from "management_release" where "organisation_id" = ? and "status" = ? union all select 'managed' as "kind", cast("edition"."subject_code" as text) as "code", cast("edition"."content" as text) as "one", cast(null as text) as "two" from "management_release" as "edition" where "edition"."organisation_id" = ? and "edition"."status" = ? and "edition"."number" = (select max("other"."number") as "number" from "management_release" as "other" where "other"."organisation_id" = ? and "other"."subject_code" = "edition"."subject_code" and "other"."status" = ?) union all select 'receipt' as "kind", cast("copy_number" as text) as "code", cast(null as text) as "one", cast(null as text) as "two" from "handbook_receipt" where "organisation_id" = ? and "release_id" = (select "id" from "handbook_release" where "organisation_id" = ? and "status" = ? order by "number" desc limit ?) union all select 'distribution' as "kind", cast("content" as text) as "code", cast(null as text) as "one", cast(null as text) as "two" from "organisation_setting" where "organisation_id" = ? and "code" = ? union all select 'submitter' as "kind", cast("object_code" as text) as "code", cast("actor" as text) as "one", cast(seq as text) as "two" from "audit_event" where "organisation_id" = ? and "action" = ? and exists (select "process"."code" from "process" where "process"."organisation_id" = ? and "process"."status" = ? and "process"."code" = "audit_event"."object_code") union all select 'contacts' as "kind", max(occurred_at) as "code", cast(null as text) as "one", cast(null as text) as "two" from "audit_event" where "organisation_id" = ? and "action" = ? union all select 'backup' as "kind", max(occurred_at) as "code", cast(null as text) as "one", cast(null as text) as "two" from "audit_event" where "organisation_id" is null and "action" = ? union all select 'namesake' as "kind", cast("person"."code" as text) as "code", cast("person"."first_name" as text) as "one", cast("person"."last_name" as text) as "two" from "person" as "asking" inner join "person" on "person"."organisation_id" = "asking"."organisation_id" and "person"."first_name" = "asking"."first_name" and "person"."last_name" = "asking"."last_name" where "asking"."organisation_id" = ? and "asking"."code" = ? union all select 'officer' as "kind", max(held.account_id) as "code", cast(null as text) as "one", cast(null as text) as "two" from "role_grant" as "held" inner join "account" on "account"."id" = "held"."account_id" where "held"."role" = ? and "held"."revoked_at" is null and ("held"."expires_at" is null or "held"."expires_at" > ?) and ("held"."organisation_id" = ? or ("held"."reach" = ? and "held"."organisation_id" in (select "ancestor_id" from "organisation_closure" where "descendant_id" = ?))) and "account"."status" = ? union all select 'snapshot' as "kind", cast("taken_on" as text) as "code", cast("origin" as text) as "one", cast("figures" as text) as "two" from "figure_snapshot" where "organisation_id" = ? and "taken_on" >= ?;

-- figureSnapshots.listLast
select "organisation"."id", "organisation"."content_version", "figure_snapshot"."taken_on", "figure_snapshot"."origin", "figure_snapshot"."figures", "figure_snapshot"."content_version" as "counted_version" from "organisation" left join "figure_snapshot" on "figure_snapshot"."organisation_id" = "organisation"."id" and "figure_snapshot"."taken_on" = (select max("other"."taken_on") as "taken_on" from "figure_snapshot" as "other" where "other"."organisation_id" = "organisation"."id") where "organisation"."id" = ? order by "organisation"."id";

-- figureSnapshots.put
insert into "figure_snapshot" ("organisation_id", "taken_on", "taken_at", "origin", "content_version", "figures") values (?, ?, ?, ?, ?, ?) on conflict ("organisation_id", "taken_on") do update set "taken_at" = ?, "origin" = ?, "content_version" = ?, "figures" = ?;

-- releaseDigests.list
select "release_id", "digest" from "release_digest" where "organisation_id" in (?, ?) and "release_id" in (?);

-- releaseDigests.listMissing
select "handbook_release"."id", "handbook_release"."organisation_id" from "handbook_release" left join "release_digest" on "release_digest"."release_id" = "handbook_release"."id" where "handbook_release"."organisation_id" in (?, ?) and "handbook_release"."status" = ? and "release_digest"."release_id" is null order by "handbook_release"."id";

-- releaseDigests.insert
insert into "release_digest" ("release_id", "organisation_id", "digest") values (?, ?, ?) on conflict ("release_id") do nothing;

-- exchange.load
select "organisation"."code", "organisation"."name", "organisation"."kind", "organisation"."parent_code", "parameter_set"."content" as "parameters", "organisation"."content_version" from "organisation" inner join "parameter_set" on "parameter_set"."organisation_id" = "organisation"."id" where "organisation"."id" = ?;
select "code", "name", "alternative_site_code", "content", "version", "created_at", "updated_at" from "site" where "organisation_id" = ?;
select "code", "name", "parent_code", "head_code", "deputy_code", "site_code", "content", "version", "created_at", "updated_at" from "unit" where "organisation_id" = ?;
select "code", "first_name", "last_name", "unit_code", "active", "content", "version", "created_at", "updated_at" from "person" where "organisation_id" = ?;
select "code", "name", "category", "content", "version", "created_at", "updated_at" from "contact" where "organisation_id" = ?;
select "code", "name", "unit", "rto_hours", "execution_hours", "status", "owner_code", "deputy_code", "surveyed_on", "content", "version", "created_at", "updated_at" from "process" where "organisation_id" = ?;
select "code", "consumer_code", "requires_code", "kind", "offset_hours", "content", "version", "created_at", "updated_at" from "process_dependency" where "organisation_id" = ?;
select "code", "name", "category", "site", "redundant", "basic_supply", "net_rta_hours", "rpa_hours", "responsible_person_code", "provider_code", "content", "version", "created_at", "updated_at" from "resource" where "organisation_id" = ?;
select "resource_code", "requires_code" from "resource_requirement" where "organisation_id" = ?;
select "code", "process_code", "resource_code", "lead_hours", "rpo_hours", "content", "version", "created_at", "updated_at" from "resource_use" where "organisation_id" = ?;
select "code", "resource_code", "name", "content", "version", "created_at", "updated_at" from "capacity" where "organisation_id" = ?;
select "code", "name", "kind", "content", "version", "created_at", "updated_at" from "outage_scenario" where "organisation_id" = ?;
select "code", "kind", "title", "status", "unit_code", "owner_code", "approver_code", "released_on", "next_review_on", "content", "version", "created_at", "updated_at" from "plan" where "organisation_id" = ?;
select "code", "title", "kind", "status", "planned_on", "content", "version", "created_at", "updated_at" from "exercise" where "organisation_id" = ?;
select "code", "action", "status", "priority", "due_on", "source", "content", "version", "created_at", "updated_at" from "measure" where "organisation_id" = ?;
select "code", "person_code", "signed_on", "valid_until", "content", "version", "created_at", "updated_at" from "risk_acceptance" where "organisation_id" = ?;
select "code", "resource_code", "outage", "option", "measure_code", "risk_acceptance_code", "content", "version", "created_at", "updated_at" from "risk" where "organisation_id" = ?;
select "code", "resource_code", "name", "chosen", "risk_acceptance_code", "content", "version", "created_at", "updated_at" from "continuity_solution" where "organisation_id" = ?;
select "code", "name", "level", "part", "holder_code", "content", "version", "created_at", "updated_at" from "bao_role" where "organisation_id" = ?;
select "code", "name", "category", "content", "version", "created_at", "updated_at" from "reporting_point" where "organisation_id" = ?;
select "code", "name", "position", "content", "version", "created_at", "updated_at" from "alarm_stage" where "organisation_id" = ?;
select "code", "title", "occasion", "content", "version", "created_at", "updated_at" from "immediate_measure" where "organisation_id" = ?;
select "code", "title", "part", "content", "version", "created_at", "updated_at" from "checklist" where "organisation_id" = ?;
select "code", "name", "kind", "site_code", "content", "version", "created_at", "updated_at" from "crisis_room" where "organisation_id" = ?;
select "code", "content" from "organisation_setting" where "organisation_id" = ? and "code" in (?, ?, ?);
select "content_version" from "organisation" where "id" = ?;

-- exchange.replace
pragma defer_foreign_keys = on;
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
delete from "resource_requirement" where "organisation_id" = ?;
delete from "site" where "organisation_id" = ?;
delete from "unit" where "organisation_id" = ?;
delete from "person" where "organisation_id" = ?;
delete from "contact" where "organisation_id" = ?;
delete from "process" where "organisation_id" = ?;
delete from "process_dependency" where "organisation_id" = ?;
delete from "resource" where "organisation_id" = ?;
delete from "resource_use" where "organisation_id" = ?;
delete from "capacity" where "organisation_id" = ?;
delete from "outage_scenario" where "organisation_id" = ?;
delete from "plan" where "organisation_id" = ?;
delete from "exercise" where "organisation_id" = ?;
delete from "measure" where "organisation_id" = ?;
delete from "risk_acceptance" where "organisation_id" = ?;
delete from "risk" where "organisation_id" = ?;
delete from "continuity_solution" where "organisation_id" = ?;
delete from "bao_role" where "organisation_id" = ?;
delete from "reporting_point" where "organisation_id" = ?;
delete from "alarm_stage" where "organisation_id" = ?;
delete from "immediate_measure" where "organisation_id" = ?;
delete from "checklist" where "organisation_id" = ?;
delete from "crisis_room" where "organisation_id" = ?;
delete from "parameter_set" where "organisation_id" = ?;
delete from "organisation_setting" where "organisation_id" = ?;
insert into "parameter_set" ("organisation_id", "code", "sort_key", "name_key", "version", "created_at", "updated_at", "content") values (?, ?, ?, ?, ?, ?, ?, ?);
insert into "organisation_setting" ("organisation_id", "code", "sort_key", "name_key", "version", "created_at", "updated_at", "content") values (?, ?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?, ?);
insert into "site" ("organisation_id", "code", "sort_key", "name_key", "name", "alternative_site_code", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
insert into "unit" ("organisation_id", "code", "sort_key", "name_key", "name", "parent_code", "head_code", "deputy_code", "site_code", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
insert into "person" ("organisation_id", "code", "sort_key", "name_key", "first_name", "last_name", "unit_code", "active", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
insert into "contact" ("organisation_id", "code", "sort_key", "name_key", "name", "category", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
insert into "process" ("organisation_id", "code", "sort_key", "name_key", "name", "unit", "rto_hours", "execution_hours", "status", "owner_code", "deputy_code", "surveyed_on", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
insert into "process_dependency" ("organisation_id", "code", "sort_key", "name_key", "consumer_code", "requires_code", "kind", "offset_hours", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
insert into "resource" ("organisation_id", "code", "sort_key", "name_key", "name", "category", "site", "redundant", "basic_supply", "net_rta_hours", "rpa_hours", "responsible_person_code", "provider_code", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
insert into "resource_requirement" ("organisation_id", "resource_code", "requires_code") values (?, ?, ?);
insert into "resource_use" ("organisation_id", "code", "sort_key", "name_key", "process_code", "resource_code", "lead_hours", "rpo_hours", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
insert into "capacity" ("organisation_id", "code", "sort_key", "name_key", "resource_code", "name", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
insert into "outage_scenario" ("organisation_id", "code", "sort_key", "name_key", "name", "kind", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
insert into "plan" ("organisation_id", "code", "sort_key", "name_key", "kind", "title", "status", "unit_code", "owner_code", "approver_code", "released_on", "next_review_on", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
insert into "exercise" ("organisation_id", "code", "sort_key", "name_key", "title", "kind", "status", "planned_on", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
insert into "measure" ("organisation_id", "code", "sort_key", "name_key", "action", "status", "priority", "due_on", "source", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
insert into "risk_acceptance" ("organisation_id", "code", "sort_key", "name_key", "person_code", "signed_on", "valid_until", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
insert into "risk" ("organisation_id", "code", "sort_key", "name_key", "resource_code", "outage", "option", "measure_code", "risk_acceptance_code", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
insert into "continuity_solution" ("organisation_id", "code", "sort_key", "name_key", "resource_code", "name", "chosen", "risk_acceptance_code", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
insert into "bao_role" ("organisation_id", "code", "sort_key", "name_key", "name", "level", "part", "holder_code", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
insert into "reporting_point" ("organisation_id", "code", "sort_key", "name_key", "name", "category", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
insert into "alarm_stage" ("organisation_id", "code", "sort_key", "name_key", "name", "position", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
insert into "immediate_measure" ("organisation_id", "code", "sort_key", "name_key", "title", "occasion", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
insert into "checklist" ("organisation_id", "code", "sort_key", "name_key", "title", "part", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
insert into "crisis_room" ("organisation_id", "code", "sort_key", "name_key", "name", "kind", "site_code", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- analysisInput.load
select "organisation"."content_version" as "content_version", "listed"."code" as "code", "listed"."name" as "name", "listed"."unit" as "unit", "listed"."rto_hours" as "rto_hours", "listed"."execution_hours" as "execution_hours", "listed"."status" as "status", "listed"."owner_code" as "owner_code", "listed"."deputy_code" as "deputy_code", "listed"."surveyed_on" as "surveyed_on", "listed"."content" as "content", "listed"."version" as "version", "listed"."created_at" as "created_at", "listed"."updated_at" as "updated_at", case when "organisation"."content_version" <> ? then (select count(*) as "rows" from "process" where "process"."organisation_id" = ?) end as "total" from "organisation" left join "process" as "listed" on "listed"."organisation_id" = "organisation"."id" and "listed"."version" > ? and "organisation"."content_version" <> ? where "organisation"."id" = ? order by "listed"."code";

-- parameters.find
select "version", "created_at", "updated_at", "content" from "parameter_set" where "organisation_id" = ? and "code" = ?;

-- parameters.put
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
insert into "parameter_set" ("organisation_id", "code", "sort_key", "name_key", "version", "created_at", "updated_at", "content") values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning "version", "created_at", "updated_at";
update "parameter_set" set "content" = ?, "version" = ?, "updated_at" = ? where "organisation_id" = ? and "code" = ? and "version" = ? returning "version", "created_at", "updated_at";

-- cycle.find
select "version", "created_at", "updated_at", "content" from "organisation_setting" where "organisation_id" = ? and "code" = ?;

-- cycle.put
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
insert into "organisation_setting" ("organisation_id", "code", "sort_key", "name_key", "version", "created_at", "updated_at", "content") values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning "version", "created_at", "updated_at";
update "organisation_setting" set "content" = ?, "version" = ?, "updated_at" = ? where "organisation_id" = ? and "code" = ? and "version" = ? returning "version", "created_at", "updated_at";

-- rulesOfProcedure.find
select "version", "created_at", "updated_at", "content" from "organisation_setting" where "organisation_id" = ? and "code" = ?;

-- rulesOfProcedure.put
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
insert into "organisation_setting" ("organisation_id", "code", "sort_key", "name_key", "version", "created_at", "updated_at", "content") values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning "version", "created_at", "updated_at";
update "organisation_setting" set "content" = ?, "version" = ?, "updated_at" = ? where "organisation_id" = ? and "code" = ? and "version" = ? returning "version", "created_at", "updated_at";

-- handbookSettings.find
select "version", "created_at", "updated_at", "content" from "organisation_setting" where "organisation_id" = ? and "code" = ?;

-- handbookSettings.put
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
insert into "organisation_setting" ("organisation_id", "code", "sort_key", "name_key", "version", "created_at", "updated_at", "content") values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning "version", "created_at", "updated_at";
update "organisation_setting" set "content" = ?, "version" = ?, "updated_at" = ? where "organisation_id" = ? and "code" = ? and "version" = ? returning "version", "created_at", "updated_at";

-- sites.findByCode
select "code", "name", "alternative_site_code", "content", "version", "created_at", "updated_at" from "site" where "organisation_id" = ? and "code" = ?;

-- sites.list
select count(*) as "total" from "site" where "organisation_id" = ? and name_key like ? escape '\' and "code" in (?, ?);
select "code", "name", "alternative_site_code", "content", "version", "created_at", "updated_at" from "site" where "organisation_id" = ? and name_key like ? escape '\' and "code" in (?, ?) order by "code" desc nulls last, "code" limit ? offset ?;

-- sites.listByOrganisation
select "organisation"."content_version" as "content_version", "listed"."code" as "code", "listed"."name" as "name", "listed"."alternative_site_code" as "alternative_site_code", "listed"."content" as "content", "listed"."version" as "version", "listed"."created_at" as "created_at", "listed"."updated_at" as "updated_at", case when "organisation"."content_version" <> ? then (select count(*) as "rows" from "site" where "site"."organisation_id" = ?) end as "total" from "organisation" left join "site" as "listed" on "listed"."organisation_id" = "organisation"."id" and "listed"."version" > ? and "organisation"."content_version" <> ? where "organisation"."id" = ? order by "listed"."code";

-- sites.insert
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
insert into "site" ("organisation_id", "code", "sort_key", "name_key", "name", "alternative_site_code", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- sites.insertMany
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
insert into "site" ("organisation_id", "code", "sort_key", "name_key", "name", "alternative_site_code", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- sites.update
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
update "site" set "code" = ?, "sort_key" = ?, "name_key" = ?, "name" = ?, "alternative_site_code" = ?, "content" = ?, "version" = ?, "updated_at" = ? where "organisation_id" = ? and "code" = ? and "version" = ? returning "created_at";

-- sites.remove
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
delete from "site" where "organisation_id" = ? and "code" = ? and "version" = ? returning "code";

-- units.findByCode
select "code", "name", "parent_code", "head_code", "deputy_code", "site_code", "content", "version", "created_at", "updated_at" from "unit" where "organisation_id" = ? and "code" = ?;

-- units.list
select count(*) as "total" from "unit" where "organisation_id" = ? and name_key like ? escape '\' and "code" in (?, ?);
select "code", "name", "parent_code", "head_code", "deputy_code", "site_code", "content", "version", "created_at", "updated_at" from "unit" where "organisation_id" = ? and name_key like ? escape '\' and "code" in (?, ?) order by "code" desc nulls last, "code" limit ? offset ?;

-- units.listByOrganisation
select "organisation"."content_version" as "content_version", "listed"."code" as "code", "listed"."name" as "name", "listed"."parent_code" as "parent_code", "listed"."head_code" as "head_code", "listed"."deputy_code" as "deputy_code", "listed"."site_code" as "site_code", "listed"."content" as "content", "listed"."version" as "version", "listed"."created_at" as "created_at", "listed"."updated_at" as "updated_at", case when "organisation"."content_version" <> ? then (select count(*) as "rows" from "unit" where "unit"."organisation_id" = ?) end as "total" from "organisation" left join "unit" as "listed" on "listed"."organisation_id" = "organisation"."id" and "listed"."version" > ? and "organisation"."content_version" <> ? where "organisation"."id" = ? order by "listed"."code";

-- units.insert
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
insert into "unit" ("organisation_id", "code", "sort_key", "name_key", "name", "parent_code", "head_code", "deputy_code", "site_code", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- units.insertMany
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
insert into "unit" ("organisation_id", "code", "sort_key", "name_key", "name", "parent_code", "head_code", "deputy_code", "site_code", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- units.update
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
update "unit" set "code" = ?, "sort_key" = ?, "name_key" = ?, "name" = ?, "parent_code" = ?, "head_code" = ?, "deputy_code" = ?, "site_code" = ?, "content" = ?, "version" = ?, "updated_at" = ? where "organisation_id" = ? and "code" = ? and "version" = ? returning "created_at";

-- units.remove
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
delete from "unit" where "organisation_id" = ? and "code" = ? and "version" = ? returning "code";

-- people.findByCode
select "code", "first_name", "last_name", "unit_code", "active", "content", "version", "created_at", "updated_at" from "person" where "organisation_id" = ? and "code" = ?;

-- people.list
select count(*) as "total" from "person" where "organisation_id" = ? and name_key like ? escape '\' and "code" in (?, ?);
select "code", "first_name", "last_name", "unit_code", "active", "content", "version", "created_at", "updated_at" from "person" where "organisation_id" = ? and name_key like ? escape '\' and "code" in (?, ?) order by "code" desc nulls last, "code" limit ? offset ?;

-- people.listByOrganisation
select "organisation"."content_version" as "content_version", "listed"."code" as "code", "listed"."first_name" as "first_name", "listed"."last_name" as "last_name", "listed"."unit_code" as "unit_code", "listed"."active" as "active", "listed"."content" as "content", "listed"."version" as "version", "listed"."created_at" as "created_at", "listed"."updated_at" as "updated_at", case when "organisation"."content_version" <> ? then (select count(*) as "rows" from "person" where "person"."organisation_id" = ?) end as "total" from "organisation" left join "person" as "listed" on "listed"."organisation_id" = "organisation"."id" and "listed"."version" > ? and "organisation"."content_version" <> ? where "organisation"."id" = ? order by "listed"."code";

-- people.insert
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
insert into "person" ("organisation_id", "code", "sort_key", "name_key", "first_name", "last_name", "unit_code", "active", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- people.insertMany
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
insert into "person" ("organisation_id", "code", "sort_key", "name_key", "first_name", "last_name", "unit_code", "active", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- people.update
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
update "person" set "code" = ?, "sort_key" = ?, "name_key" = ?, "first_name" = ?, "last_name" = ?, "unit_code" = ?, "active" = ?, "content" = ?, "version" = ?, "updated_at" = ? where "organisation_id" = ? and "code" = ? and "version" = ? returning "created_at";

-- people.remove
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
delete from "person" where "organisation_id" = ? and "code" = ? and "version" = ? returning "code";

-- contacts.findByCode
select "code", "name", "category", "content", "version", "created_at", "updated_at" from "contact" where "organisation_id" = ? and "code" = ?;

-- contacts.list
select count(*) as "total" from "contact" where "organisation_id" = ? and name_key like ? escape '\' and "code" in (?, ?);
select "code", "name", "category", "content", "version", "created_at", "updated_at" from "contact" where "organisation_id" = ? and name_key like ? escape '\' and "code" in (?, ?) order by "code" desc nulls last, "code" limit ? offset ?;

-- contacts.listByOrganisation
select "organisation"."content_version" as "content_version", "listed"."code" as "code", "listed"."name" as "name", "listed"."category" as "category", "listed"."content" as "content", "listed"."version" as "version", "listed"."created_at" as "created_at", "listed"."updated_at" as "updated_at", case when "organisation"."content_version" <> ? then (select count(*) as "rows" from "contact" where "contact"."organisation_id" = ?) end as "total" from "organisation" left join "contact" as "listed" on "listed"."organisation_id" = "organisation"."id" and "listed"."version" > ? and "organisation"."content_version" <> ? where "organisation"."id" = ? order by "listed"."code";

-- contacts.insert
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
insert into "contact" ("organisation_id", "code", "sort_key", "name_key", "name", "category", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- contacts.insertMany
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
insert into "contact" ("organisation_id", "code", "sort_key", "name_key", "name", "category", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- contacts.update
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
update "contact" set "code" = ?, "sort_key" = ?, "name_key" = ?, "name" = ?, "category" = ?, "content" = ?, "version" = ?, "updated_at" = ? where "organisation_id" = ? and "code" = ? and "version" = ? returning "created_at";

-- contacts.remove
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
delete from "contact" where "organisation_id" = ? and "code" = ? and "version" = ? returning "code";

-- processes.findByCode
select "code", "name", "unit", "rto_hours", "execution_hours", "status", "owner_code", "deputy_code", "surveyed_on", "content", "version", "created_at", "updated_at" from "process" where "organisation_id" = ? and "code" = ?;

-- processes.list
select count(*) as "total" from "process" where "organisation_id" = ? and name_key like ? escape '\' and "code" in (?, ?);
select "code", "name", "unit", "rto_hours", "execution_hours", "status", "owner_code", "deputy_code", "surveyed_on", "content", "version", "created_at", "updated_at" from "process" where "organisation_id" = ? and name_key like ? escape '\' and "code" in (?, ?) order by "code" desc nulls last, "code" limit ? offset ?;

-- processes.listByOrganisation
select "organisation"."content_version" as "content_version", "listed"."code" as "code", "listed"."name" as "name", "listed"."unit" as "unit", "listed"."rto_hours" as "rto_hours", "listed"."execution_hours" as "execution_hours", "listed"."status" as "status", "listed"."owner_code" as "owner_code", "listed"."deputy_code" as "deputy_code", "listed"."surveyed_on" as "surveyed_on", "listed"."content" as "content", "listed"."version" as "version", "listed"."created_at" as "created_at", "listed"."updated_at" as "updated_at", case when "organisation"."content_version" <> ? then (select count(*) as "rows" from "process" where "process"."organisation_id" = ?) end as "total" from "organisation" left join "process" as "listed" on "listed"."organisation_id" = "organisation"."id" and "listed"."version" > ? and "organisation"."content_version" <> ? where "organisation"."id" = ? order by "listed"."code";

-- processes.insert
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
insert into "process" ("organisation_id", "code", "sort_key", "name_key", "name", "unit", "rto_hours", "execution_hours", "status", "owner_code", "deputy_code", "surveyed_on", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- processes.insertMany
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
insert into "process" ("organisation_id", "code", "sort_key", "name_key", "name", "unit", "rto_hours", "execution_hours", "status", "owner_code", "deputy_code", "surveyed_on", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- processes.update
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
update "process" set "code" = ?, "sort_key" = ?, "name_key" = ?, "name" = ?, "unit" = ?, "rto_hours" = ?, "execution_hours" = ?, "status" = ?, "owner_code" = ?, "deputy_code" = ?, "surveyed_on" = ?, "content" = ?, "version" = ?, "updated_at" = ? where "organisation_id" = ? and "code" = ? and "version" = ? returning "created_at";

-- processes.remove
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
delete from "process" where "organisation_id" = ? and "code" = ? and "version" = ? returning "code";

-- processDependencies.findByCode
select "code", "consumer_code", "requires_code", "kind", "offset_hours", "content", "version", "created_at", "updated_at" from "process_dependency" where "organisation_id" = ? and "code" = ?;

-- processDependencies.list
select count(*) as "total" from "process_dependency" where "organisation_id" = ? and name_key like ? escape '\' and "code" in (?, ?);
select "code", "consumer_code", "requires_code", "kind", "offset_hours", "content", "version", "created_at", "updated_at" from "process_dependency" where "organisation_id" = ? and name_key like ? escape '\' and "code" in (?, ?) order by "code" desc nulls last, "code" limit ? offset ?;

-- processDependencies.listByOrganisation
select "organisation"."content_version" as "content_version", "listed"."code" as "code", "listed"."consumer_code" as "consumer_code", "listed"."requires_code" as "requires_code", "listed"."kind" as "kind", "listed"."offset_hours" as "offset_hours", "listed"."content" as "content", "listed"."version" as "version", "listed"."created_at" as "created_at", "listed"."updated_at" as "updated_at", case when "organisation"."content_version" <> ? then (select count(*) as "rows" from "process_dependency" where "process_dependency"."organisation_id" = ?) end as "total" from "organisation" left join "process_dependency" as "listed" on "listed"."organisation_id" = "organisation"."id" and "listed"."version" > ? and "organisation"."content_version" <> ? where "organisation"."id" = ? order by "listed"."code";

-- processDependencies.insert
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
insert into "process_dependency" ("organisation_id", "code", "sort_key", "name_key", "consumer_code", "requires_code", "kind", "offset_hours", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- processDependencies.insertMany
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
insert into "process_dependency" ("organisation_id", "code", "sort_key", "name_key", "consumer_code", "requires_code", "kind", "offset_hours", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- processDependencies.update
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
update "process_dependency" set "code" = ?, "sort_key" = ?, "name_key" = ?, "consumer_code" = ?, "requires_code" = ?, "kind" = ?, "offset_hours" = ?, "content" = ?, "version" = ?, "updated_at" = ? where "organisation_id" = ? and "code" = ? and "version" = ? returning "created_at";

-- processDependencies.remove
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
delete from "process_dependency" where "organisation_id" = ? and "code" = ? and "version" = ? returning "code";

-- resources.findByCode
select "code", "name", "category", "site", "redundant", "basic_supply", "net_rta_hours", "rpa_hours", "responsible_person_code", "provider_code", "content", "version", "created_at", "updated_at" from "resource" where "organisation_id" = ? and "code" = ?;
select "resource_code", "requires_code" from "resource_requirement" where "organisation_id" = ? and "resource_code" in (?) order by "resource_code", "requires_code";

-- resources.list
select count(*) as "total" from "resource" where "organisation_id" = ? and name_key like ? escape '\' and "code" in (?, ?);
select "code", "name", "category", "site", "redundant", "basic_supply", "net_rta_hours", "rpa_hours", "responsible_person_code", "provider_code", "content", "version", "created_at", "updated_at" from "resource" where "organisation_id" = ? and name_key like ? escape '\' and "code" in (?, ?) order by "code" desc nulls last, "code" limit ? offset ?;
select "resource_code", "requires_code" from "resource_requirement" where "organisation_id" = ? and "resource_code" in (?) order by "resource_code", "requires_code";

-- resources.listByOrganisation
select "organisation"."content_version" as "content_version", "listed"."code" as "code", "listed"."name" as "name", "listed"."category" as "category", "listed"."site" as "site", "listed"."redundant" as "redundant", "listed"."basic_supply" as "basic_supply", "listed"."net_rta_hours" as "net_rta_hours", "listed"."rpa_hours" as "rpa_hours", "listed"."responsible_person_code" as "responsible_person_code", "listed"."provider_code" as "provider_code", "listed"."content" as "content", "listed"."version" as "version", "listed"."created_at" as "created_at", "listed"."updated_at" as "updated_at", case when "organisation"."content_version" <> ? then (select count(*) as "rows" from "resource" where "resource"."organisation_id" = ?) end as "total", (select json_group_array("requires_code") as "codes" from "resource_requirement" where "resource_requirement"."organisation_id" = "organisation"."id" and "resource_code" = "listed"."code") as "links" from "organisation" left join "resource" as "listed" on "listed"."organisation_id" = "organisation"."id" and "listed"."version" > ? and "organisation"."content_version" <> ? where "organisation"."id" = ? order by "listed"."code";

-- resources.insert
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
insert into "resource" ("organisation_id", "code", "sort_key", "name_key", "name", "category", "site", "redundant", "basic_supply", "net_rta_hours", "rpa_hours", "responsible_person_code", "provider_code", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
insert into "resource_requirement" ("organisation_id", "resource_code", "requires_code") values (?, ?, ?);

-- resources.insertMany
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
insert into "resource" ("organisation_id", "code", "sort_key", "name_key", "name", "category", "site", "redundant", "basic_supply", "net_rta_hours", "rpa_hours", "responsible_person_code", "provider_code", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
insert into "resource_requirement" ("organisation_id", "resource_code", "requires_code") values (?, ?, ?);

-- resources.update
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
update "resource" set "code" = ?, "sort_key" = ?, "name_key" = ?, "name" = ?, "category" = ?, "site" = ?, "redundant" = ?, "basic_supply" = ?, "net_rta_hours" = ?, "rpa_hours" = ?, "responsible_person_code" = ?, "provider_code" = ?, "content" = ?, "version" = ?, "updated_at" = ? where "organisation_id" = ? and "code" = ? and "version" = ? returning "created_at";
delete from "resource_requirement" where "organisation_id" = ? and "resource_code" = ?;
insert into "resource_requirement" ("organisation_id", "resource_code", "requires_code") values (?, ?, ?);

-- resources.remove
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
delete from "resource" where "organisation_id" = ? and "code" = ? and "version" = ? returning "code";

-- resourceUses.findByCode
select "code", "process_code", "resource_code", "lead_hours", "rpo_hours", "content", "version", "created_at", "updated_at" from "resource_use" where "organisation_id" = ? and "code" = ?;

-- resourceUses.list
select count(*) as "total" from "resource_use" where "organisation_id" = ? and name_key like ? escape '\' and "code" in (?, ?);
select "code", "process_code", "resource_code", "lead_hours", "rpo_hours", "content", "version", "created_at", "updated_at" from "resource_use" where "organisation_id" = ? and name_key like ? escape '\' and "code" in (?, ?) order by "code" desc nulls last, "code" limit ? offset ?;

-- resourceUses.listByOrganisation
select "organisation"."content_version" as "content_version", "listed"."code" as "code", "listed"."process_code" as "process_code", "listed"."resource_code" as "resource_code", "listed"."lead_hours" as "lead_hours", "listed"."rpo_hours" as "rpo_hours", "listed"."content" as "content", "listed"."version" as "version", "listed"."created_at" as "created_at", "listed"."updated_at" as "updated_at", case when "organisation"."content_version" <> ? then (select count(*) as "rows" from "resource_use" where "resource_use"."organisation_id" = ?) end as "total" from "organisation" left join "resource_use" as "listed" on "listed"."organisation_id" = "organisation"."id" and "listed"."version" > ? and "organisation"."content_version" <> ? where "organisation"."id" = ? order by "listed"."code";

-- resourceUses.insert
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
insert into "resource_use" ("organisation_id", "code", "sort_key", "name_key", "process_code", "resource_code", "lead_hours", "rpo_hours", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- resourceUses.insertMany
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
insert into "resource_use" ("organisation_id", "code", "sort_key", "name_key", "process_code", "resource_code", "lead_hours", "rpo_hours", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- resourceUses.update
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
update "resource_use" set "code" = ?, "sort_key" = ?, "name_key" = ?, "process_code" = ?, "resource_code" = ?, "lead_hours" = ?, "rpo_hours" = ?, "content" = ?, "version" = ?, "updated_at" = ? where "organisation_id" = ? and "code" = ? and "version" = ? returning "created_at";

-- resourceUses.remove
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
delete from "resource_use" where "organisation_id" = ? and "code" = ? and "version" = ? returning "code";

-- capacities.findByCode
select "code", "resource_code", "name", "content", "version", "created_at", "updated_at" from "capacity" where "organisation_id" = ? and "code" = ?;

-- capacities.list
select count(*) as "total" from "capacity" where "organisation_id" = ? and name_key like ? escape '\' and "code" in (?, ?);
select "code", "resource_code", "name", "content", "version", "created_at", "updated_at" from "capacity" where "organisation_id" = ? and name_key like ? escape '\' and "code" in (?, ?) order by "code" desc nulls last, "code" limit ? offset ?;

-- capacities.listByOrganisation
select "organisation"."content_version" as "content_version", "listed"."code" as "code", "listed"."resource_code" as "resource_code", "listed"."name" as "name", "listed"."content" as "content", "listed"."version" as "version", "listed"."created_at" as "created_at", "listed"."updated_at" as "updated_at", case when "organisation"."content_version" <> ? then (select count(*) as "rows" from "capacity" where "capacity"."organisation_id" = ?) end as "total" from "organisation" left join "capacity" as "listed" on "listed"."organisation_id" = "organisation"."id" and "listed"."version" > ? and "organisation"."content_version" <> ? where "organisation"."id" = ? order by "listed"."code";

-- capacities.insert
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
insert into "capacity" ("organisation_id", "code", "sort_key", "name_key", "resource_code", "name", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- capacities.insertMany
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
insert into "capacity" ("organisation_id", "code", "sort_key", "name_key", "resource_code", "name", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- capacities.update
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
update "capacity" set "code" = ?, "sort_key" = ?, "name_key" = ?, "resource_code" = ?, "name" = ?, "content" = ?, "version" = ?, "updated_at" = ? where "organisation_id" = ? and "code" = ? and "version" = ? returning "created_at";

-- capacities.remove
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
delete from "capacity" where "organisation_id" = ? and "code" = ? and "version" = ? returning "code";

-- outageScenarios.findByCode
select "code", "name", "kind", "content", "version", "created_at", "updated_at" from "outage_scenario" where "organisation_id" = ? and "code" = ?;

-- outageScenarios.list
select count(*) as "total" from "outage_scenario" where "organisation_id" = ? and name_key like ? escape '\' and "code" in (?, ?);
select "code", "name", "kind", "content", "version", "created_at", "updated_at" from "outage_scenario" where "organisation_id" = ? and name_key like ? escape '\' and "code" in (?, ?) order by "code" desc nulls last, "code" limit ? offset ?;

-- outageScenarios.listByOrganisation
select "organisation"."content_version" as "content_version", "listed"."code" as "code", "listed"."name" as "name", "listed"."kind" as "kind", "listed"."content" as "content", "listed"."version" as "version", "listed"."created_at" as "created_at", "listed"."updated_at" as "updated_at", case when "organisation"."content_version" <> ? then (select count(*) as "rows" from "outage_scenario" where "outage_scenario"."organisation_id" = ?) end as "total" from "organisation" left join "outage_scenario" as "listed" on "listed"."organisation_id" = "organisation"."id" and "listed"."version" > ? and "organisation"."content_version" <> ? where "organisation"."id" = ? order by "listed"."code";

-- outageScenarios.insert
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
insert into "outage_scenario" ("organisation_id", "code", "sort_key", "name_key", "name", "kind", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- outageScenarios.insertMany
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
insert into "outage_scenario" ("organisation_id", "code", "sort_key", "name_key", "name", "kind", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- outageScenarios.update
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
update "outage_scenario" set "code" = ?, "sort_key" = ?, "name_key" = ?, "name" = ?, "kind" = ?, "content" = ?, "version" = ?, "updated_at" = ? where "organisation_id" = ? and "code" = ? and "version" = ? returning "created_at";

-- outageScenarios.remove
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
delete from "outage_scenario" where "organisation_id" = ? and "code" = ? and "version" = ? returning "code";

-- plans.findByCode
select "code", "kind", "title", "status", "unit_code", "owner_code", "approver_code", "released_on", "next_review_on", "content", "version", "created_at", "updated_at" from "plan" where "organisation_id" = ? and "code" = ?;

-- plans.list
select count(*) as "total" from "plan" where "organisation_id" = ? and name_key like ? escape '\' and "code" in (?, ?);
select "code", "kind", "title", "status", "unit_code", "owner_code", "approver_code", "released_on", "next_review_on", "content", "version", "created_at", "updated_at" from "plan" where "organisation_id" = ? and name_key like ? escape '\' and "code" in (?, ?) order by "code" desc nulls last, "code" limit ? offset ?;

-- plans.listByOrganisation
select "organisation"."content_version" as "content_version", "listed"."code" as "code", "listed"."kind" as "kind", "listed"."title" as "title", "listed"."status" as "status", "listed"."unit_code" as "unit_code", "listed"."owner_code" as "owner_code", "listed"."approver_code" as "approver_code", "listed"."released_on" as "released_on", "listed"."next_review_on" as "next_review_on", "listed"."content" as "content", "listed"."version" as "version", "listed"."created_at" as "created_at", "listed"."updated_at" as "updated_at", case when "organisation"."content_version" <> ? then (select count(*) as "rows" from "plan" where "plan"."organisation_id" = ?) end as "total" from "organisation" left join "plan" as "listed" on "listed"."organisation_id" = "organisation"."id" and "listed"."version" > ? and "organisation"."content_version" <> ? where "organisation"."id" = ? order by "listed"."code";

-- plans.insert
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
insert into "plan" ("organisation_id", "code", "sort_key", "name_key", "kind", "title", "status", "unit_code", "owner_code", "approver_code", "released_on", "next_review_on", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- plans.insertMany
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
insert into "plan" ("organisation_id", "code", "sort_key", "name_key", "kind", "title", "status", "unit_code", "owner_code", "approver_code", "released_on", "next_review_on", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- plans.update
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
update "plan" set "code" = ?, "sort_key" = ?, "name_key" = ?, "kind" = ?, "title" = ?, "status" = ?, "unit_code" = ?, "owner_code" = ?, "approver_code" = ?, "released_on" = ?, "next_review_on" = ?, "content" = ?, "version" = ?, "updated_at" = ? where "organisation_id" = ? and "code" = ? and "version" = ? returning "created_at";

-- plans.remove
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
delete from "plan" where "organisation_id" = ? and "code" = ? and "version" = ? returning "code";

-- exercises.findByCode
select "code", "title", "kind", "status", "planned_on", "content", "version", "created_at", "updated_at" from "exercise" where "organisation_id" = ? and "code" = ?;

-- exercises.list
select count(*) as "total" from "exercise" where "organisation_id" = ? and name_key like ? escape '\' and "code" in (?, ?);
select "code", "title", "kind", "status", "planned_on", "content", "version", "created_at", "updated_at" from "exercise" where "organisation_id" = ? and name_key like ? escape '\' and "code" in (?, ?) order by "code" desc nulls last, "code" limit ? offset ?;

-- exercises.listByOrganisation
select "organisation"."content_version" as "content_version", "listed"."code" as "code", "listed"."title" as "title", "listed"."kind" as "kind", "listed"."status" as "status", "listed"."planned_on" as "planned_on", "listed"."content" as "content", "listed"."version" as "version", "listed"."created_at" as "created_at", "listed"."updated_at" as "updated_at", case when "organisation"."content_version" <> ? then (select count(*) as "rows" from "exercise" where "exercise"."organisation_id" = ?) end as "total" from "organisation" left join "exercise" as "listed" on "listed"."organisation_id" = "organisation"."id" and "listed"."version" > ? and "organisation"."content_version" <> ? where "organisation"."id" = ? order by "listed"."code";

-- exercises.insert
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
insert into "exercise" ("organisation_id", "code", "sort_key", "name_key", "title", "kind", "status", "planned_on", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- exercises.insertMany
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
insert into "exercise" ("organisation_id", "code", "sort_key", "name_key", "title", "kind", "status", "planned_on", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- exercises.update
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
update "exercise" set "code" = ?, "sort_key" = ?, "name_key" = ?, "title" = ?, "kind" = ?, "status" = ?, "planned_on" = ?, "content" = ?, "version" = ?, "updated_at" = ? where "organisation_id" = ? and "code" = ? and "version" = ? returning "created_at";

-- exercises.remove
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
delete from "exercise" where "organisation_id" = ? and "code" = ? and "version" = ? returning "code";

-- measures.findByCode
select "code", "action", "status", "priority", "due_on", "source", "content", "version", "created_at", "updated_at" from "measure" where "organisation_id" = ? and "code" = ?;

-- measures.list
select count(*) as "total" from "measure" where "organisation_id" = ? and name_key like ? escape '\' and "code" in (?, ?);
select "code", "action", "status", "priority", "due_on", "source", "content", "version", "created_at", "updated_at" from "measure" where "organisation_id" = ? and name_key like ? escape '\' and "code" in (?, ?) order by "code" desc nulls last, "code" limit ? offset ?;

-- measures.listByOrganisation
select "organisation"."content_version" as "content_version", "listed"."code" as "code", "listed"."action" as "action", "listed"."status" as "status", "listed"."priority" as "priority", "listed"."due_on" as "due_on", "listed"."source" as "source", "listed"."content" as "content", "listed"."version" as "version", "listed"."created_at" as "created_at", "listed"."updated_at" as "updated_at", case when "organisation"."content_version" <> ? then (select count(*) as "rows" from "measure" where "measure"."organisation_id" = ?) end as "total" from "organisation" left join "measure" as "listed" on "listed"."organisation_id" = "organisation"."id" and "listed"."version" > ? and "organisation"."content_version" <> ? where "organisation"."id" = ? order by "listed"."code";

-- measures.insert
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
insert into "measure" ("organisation_id", "code", "sort_key", "name_key", "action", "status", "priority", "due_on", "source", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- measures.insertMany
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
insert into "measure" ("organisation_id", "code", "sort_key", "name_key", "action", "status", "priority", "due_on", "source", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- measures.update
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
update "measure" set "code" = ?, "sort_key" = ?, "name_key" = ?, "action" = ?, "status" = ?, "priority" = ?, "due_on" = ?, "source" = ?, "content" = ?, "version" = ?, "updated_at" = ? where "organisation_id" = ? and "code" = ? and "version" = ? returning "created_at";

-- measures.remove
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
delete from "measure" where "organisation_id" = ? and "code" = ? and "version" = ? returning "code";

-- riskAcceptances.findByCode
select "code", "person_code", "signed_on", "valid_until", "content", "version", "created_at", "updated_at" from "risk_acceptance" where "organisation_id" = ? and "code" = ?;

-- riskAcceptances.list
select count(*) as "total" from "risk_acceptance" where "organisation_id" = ? and name_key like ? escape '\' and "code" in (?, ?);
select "code", "person_code", "signed_on", "valid_until", "content", "version", "created_at", "updated_at" from "risk_acceptance" where "organisation_id" = ? and name_key like ? escape '\' and "code" in (?, ?) order by "code" desc nulls last, "code" limit ? offset ?;

-- riskAcceptances.listByOrganisation
select "organisation"."content_version" as "content_version", "listed"."code" as "code", "listed"."person_code" as "person_code", "listed"."signed_on" as "signed_on", "listed"."valid_until" as "valid_until", "listed"."content" as "content", "listed"."version" as "version", "listed"."created_at" as "created_at", "listed"."updated_at" as "updated_at", case when "organisation"."content_version" <> ? then (select count(*) as "rows" from "risk_acceptance" where "risk_acceptance"."organisation_id" = ?) end as "total" from "organisation" left join "risk_acceptance" as "listed" on "listed"."organisation_id" = "organisation"."id" and "listed"."version" > ? and "organisation"."content_version" <> ? where "organisation"."id" = ? order by "listed"."code";

-- riskAcceptances.insert
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
insert into "risk_acceptance" ("organisation_id", "code", "sort_key", "name_key", "person_code", "signed_on", "valid_until", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- riskAcceptances.insertMany
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
insert into "risk_acceptance" ("organisation_id", "code", "sort_key", "name_key", "person_code", "signed_on", "valid_until", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- riskAcceptances.update
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
update "risk_acceptance" set "code" = ?, "sort_key" = ?, "name_key" = ?, "person_code" = ?, "signed_on" = ?, "valid_until" = ?, "content" = ?, "version" = ?, "updated_at" = ? where "organisation_id" = ? and "code" = ? and "version" = ? returning "created_at";

-- riskAcceptances.remove
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
delete from "risk_acceptance" where "organisation_id" = ? and "code" = ? and "version" = ? returning "code";

-- risks.findByCode
select "code", "resource_code", "outage", "option", "measure_code", "risk_acceptance_code", "content", "version", "created_at", "updated_at" from "risk" where "organisation_id" = ? and "code" = ?;

-- risks.list
select count(*) as "total" from "risk" where "organisation_id" = ? and name_key like ? escape '\' and "code" in (?, ?);
select "code", "resource_code", "outage", "option", "measure_code", "risk_acceptance_code", "content", "version", "created_at", "updated_at" from "risk" where "organisation_id" = ? and name_key like ? escape '\' and "code" in (?, ?) order by "code" desc nulls last, "code" limit ? offset ?;

-- risks.listByOrganisation
select "organisation"."content_version" as "content_version", "listed"."code" as "code", "listed"."resource_code" as "resource_code", "listed"."outage" as "outage", "listed"."option" as "option", "listed"."measure_code" as "measure_code", "listed"."risk_acceptance_code" as "risk_acceptance_code", "listed"."content" as "content", "listed"."version" as "version", "listed"."created_at" as "created_at", "listed"."updated_at" as "updated_at", case when "organisation"."content_version" <> ? then (select count(*) as "rows" from "risk" where "risk"."organisation_id" = ?) end as "total" from "organisation" left join "risk" as "listed" on "listed"."organisation_id" = "organisation"."id" and "listed"."version" > ? and "organisation"."content_version" <> ? where "organisation"."id" = ? order by "listed"."code";

-- risks.insert
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
insert into "risk" ("organisation_id", "code", "sort_key", "name_key", "resource_code", "outage", "option", "measure_code", "risk_acceptance_code", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- risks.insertMany
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
insert into "risk" ("organisation_id", "code", "sort_key", "name_key", "resource_code", "outage", "option", "measure_code", "risk_acceptance_code", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- risks.update
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
update "risk" set "code" = ?, "sort_key" = ?, "name_key" = ?, "resource_code" = ?, "outage" = ?, "option" = ?, "measure_code" = ?, "risk_acceptance_code" = ?, "content" = ?, "version" = ?, "updated_at" = ? where "organisation_id" = ? and "code" = ? and "version" = ? returning "created_at";

-- risks.remove
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
delete from "risk" where "organisation_id" = ? and "code" = ? and "version" = ? returning "code";

-- continuitySolutions.findByCode
select "code", "resource_code", "name", "chosen", "risk_acceptance_code", "content", "version", "created_at", "updated_at" from "continuity_solution" where "organisation_id" = ? and "code" = ?;

-- continuitySolutions.list
select count(*) as "total" from "continuity_solution" where "organisation_id" = ? and name_key like ? escape '\' and "code" in (?, ?);
select "code", "resource_code", "name", "chosen", "risk_acceptance_code", "content", "version", "created_at", "updated_at" from "continuity_solution" where "organisation_id" = ? and name_key like ? escape '\' and "code" in (?, ?) order by "code" desc nulls last, "code" limit ? offset ?;

-- continuitySolutions.listByOrganisation
select "organisation"."content_version" as "content_version", "listed"."code" as "code", "listed"."resource_code" as "resource_code", "listed"."name" as "name", "listed"."chosen" as "chosen", "listed"."risk_acceptance_code" as "risk_acceptance_code", "listed"."content" as "content", "listed"."version" as "version", "listed"."created_at" as "created_at", "listed"."updated_at" as "updated_at", case when "organisation"."content_version" <> ? then (select count(*) as "rows" from "continuity_solution" where "continuity_solution"."organisation_id" = ?) end as "total" from "organisation" left join "continuity_solution" as "listed" on "listed"."organisation_id" = "organisation"."id" and "listed"."version" > ? and "organisation"."content_version" <> ? where "organisation"."id" = ? order by "listed"."code";

-- continuitySolutions.insert
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
insert into "continuity_solution" ("organisation_id", "code", "sort_key", "name_key", "resource_code", "name", "chosen", "risk_acceptance_code", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- continuitySolutions.insertMany
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
insert into "continuity_solution" ("organisation_id", "code", "sort_key", "name_key", "resource_code", "name", "chosen", "risk_acceptance_code", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- continuitySolutions.update
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
update "continuity_solution" set "code" = ?, "sort_key" = ?, "name_key" = ?, "resource_code" = ?, "name" = ?, "chosen" = ?, "risk_acceptance_code" = ?, "content" = ?, "version" = ?, "updated_at" = ? where "organisation_id" = ? and "code" = ? and "version" = ? returning "created_at";

-- continuitySolutions.remove
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
delete from "continuity_solution" where "organisation_id" = ? and "code" = ? and "version" = ? returning "code";

-- baoRoles.findByCode
select "code", "name", "level", "part", "holder_code", "content", "version", "created_at", "updated_at" from "bao_role" where "organisation_id" = ? and "code" = ?;

-- baoRoles.list
select count(*) as "total" from "bao_role" where "organisation_id" = ? and name_key like ? escape '\' and "code" in (?, ?);
select "code", "name", "level", "part", "holder_code", "content", "version", "created_at", "updated_at" from "bao_role" where "organisation_id" = ? and name_key like ? escape '\' and "code" in (?, ?) order by "code" desc nulls last, "code" limit ? offset ?;

-- baoRoles.listByOrganisation
select "organisation"."content_version" as "content_version", "listed"."code" as "code", "listed"."name" as "name", "listed"."level" as "level", "listed"."part" as "part", "listed"."holder_code" as "holder_code", "listed"."content" as "content", "listed"."version" as "version", "listed"."created_at" as "created_at", "listed"."updated_at" as "updated_at", case when "organisation"."content_version" <> ? then (select count(*) as "rows" from "bao_role" where "bao_role"."organisation_id" = ?) end as "total" from "organisation" left join "bao_role" as "listed" on "listed"."organisation_id" = "organisation"."id" and "listed"."version" > ? and "organisation"."content_version" <> ? where "organisation"."id" = ? order by "listed"."code";

-- baoRoles.insert
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
insert into "bao_role" ("organisation_id", "code", "sort_key", "name_key", "name", "level", "part", "holder_code", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- baoRoles.insertMany
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
insert into "bao_role" ("organisation_id", "code", "sort_key", "name_key", "name", "level", "part", "holder_code", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- baoRoles.update
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
update "bao_role" set "code" = ?, "sort_key" = ?, "name_key" = ?, "name" = ?, "level" = ?, "part" = ?, "holder_code" = ?, "content" = ?, "version" = ?, "updated_at" = ? where "organisation_id" = ? and "code" = ? and "version" = ? returning "created_at";

-- baoRoles.remove
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
delete from "bao_role" where "organisation_id" = ? and "code" = ? and "version" = ? returning "code";

-- reportingPoints.findByCode
select "code", "name", "category", "content", "version", "created_at", "updated_at" from "reporting_point" where "organisation_id" = ? and "code" = ?;

-- reportingPoints.list
select count(*) as "total" from "reporting_point" where "organisation_id" = ? and name_key like ? escape '\' and "code" in (?, ?);
select "code", "name", "category", "content", "version", "created_at", "updated_at" from "reporting_point" where "organisation_id" = ? and name_key like ? escape '\' and "code" in (?, ?) order by "code" desc nulls last, "code" limit ? offset ?;

-- reportingPoints.listByOrganisation
select "organisation"."content_version" as "content_version", "listed"."code" as "code", "listed"."name" as "name", "listed"."category" as "category", "listed"."content" as "content", "listed"."version" as "version", "listed"."created_at" as "created_at", "listed"."updated_at" as "updated_at", case when "organisation"."content_version" <> ? then (select count(*) as "rows" from "reporting_point" where "reporting_point"."organisation_id" = ?) end as "total" from "organisation" left join "reporting_point" as "listed" on "listed"."organisation_id" = "organisation"."id" and "listed"."version" > ? and "organisation"."content_version" <> ? where "organisation"."id" = ? order by "listed"."code";

-- reportingPoints.insert
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
insert into "reporting_point" ("organisation_id", "code", "sort_key", "name_key", "name", "category", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- reportingPoints.insertMany
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
insert into "reporting_point" ("organisation_id", "code", "sort_key", "name_key", "name", "category", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- reportingPoints.update
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
update "reporting_point" set "code" = ?, "sort_key" = ?, "name_key" = ?, "name" = ?, "category" = ?, "content" = ?, "version" = ?, "updated_at" = ? where "organisation_id" = ? and "code" = ? and "version" = ? returning "created_at";

-- reportingPoints.remove
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
delete from "reporting_point" where "organisation_id" = ? and "code" = ? and "version" = ? returning "code";

-- alarmStages.findByCode
select "code", "name", "position", "content", "version", "created_at", "updated_at" from "alarm_stage" where "organisation_id" = ? and "code" = ?;

-- alarmStages.list
select count(*) as "total" from "alarm_stage" where "organisation_id" = ? and name_key like ? escape '\' and "code" in (?, ?);
select "code", "name", "position", "content", "version", "created_at", "updated_at" from "alarm_stage" where "organisation_id" = ? and name_key like ? escape '\' and "code" in (?, ?) order by "code" desc nulls last, "code" limit ? offset ?;

-- alarmStages.listByOrganisation
select "organisation"."content_version" as "content_version", "listed"."code" as "code", "listed"."name" as "name", "listed"."position" as "position", "listed"."content" as "content", "listed"."version" as "version", "listed"."created_at" as "created_at", "listed"."updated_at" as "updated_at", case when "organisation"."content_version" <> ? then (select count(*) as "rows" from "alarm_stage" where "alarm_stage"."organisation_id" = ?) end as "total" from "organisation" left join "alarm_stage" as "listed" on "listed"."organisation_id" = "organisation"."id" and "listed"."version" > ? and "organisation"."content_version" <> ? where "organisation"."id" = ? order by "listed"."code";

-- alarmStages.insert
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
insert into "alarm_stage" ("organisation_id", "code", "sort_key", "name_key", "name", "position", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- alarmStages.insertMany
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
insert into "alarm_stage" ("organisation_id", "code", "sort_key", "name_key", "name", "position", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- alarmStages.update
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
update "alarm_stage" set "code" = ?, "sort_key" = ?, "name_key" = ?, "name" = ?, "position" = ?, "content" = ?, "version" = ?, "updated_at" = ? where "organisation_id" = ? and "code" = ? and "version" = ? returning "created_at";

-- alarmStages.remove
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
delete from "alarm_stage" where "organisation_id" = ? and "code" = ? and "version" = ? returning "code";

-- immediateMeasures.findByCode
select "code", "title", "occasion", "content", "version", "created_at", "updated_at" from "immediate_measure" where "organisation_id" = ? and "code" = ?;

-- immediateMeasures.list
select count(*) as "total" from "immediate_measure" where "organisation_id" = ? and name_key like ? escape '\' and "code" in (?, ?);
select "code", "title", "occasion", "content", "version", "created_at", "updated_at" from "immediate_measure" where "organisation_id" = ? and name_key like ? escape '\' and "code" in (?, ?) order by "code" desc nulls last, "code" limit ? offset ?;

-- immediateMeasures.listByOrganisation
select "organisation"."content_version" as "content_version", "listed"."code" as "code", "listed"."title" as "title", "listed"."occasion" as "occasion", "listed"."content" as "content", "listed"."version" as "version", "listed"."created_at" as "created_at", "listed"."updated_at" as "updated_at", case when "organisation"."content_version" <> ? then (select count(*) as "rows" from "immediate_measure" where "immediate_measure"."organisation_id" = ?) end as "total" from "organisation" left join "immediate_measure" as "listed" on "listed"."organisation_id" = "organisation"."id" and "listed"."version" > ? and "organisation"."content_version" <> ? where "organisation"."id" = ? order by "listed"."code";

-- immediateMeasures.insert
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
insert into "immediate_measure" ("organisation_id", "code", "sort_key", "name_key", "title", "occasion", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- immediateMeasures.insertMany
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
insert into "immediate_measure" ("organisation_id", "code", "sort_key", "name_key", "title", "occasion", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- immediateMeasures.update
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
update "immediate_measure" set "code" = ?, "sort_key" = ?, "name_key" = ?, "title" = ?, "occasion" = ?, "content" = ?, "version" = ?, "updated_at" = ? where "organisation_id" = ? and "code" = ? and "version" = ? returning "created_at";

-- immediateMeasures.remove
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
delete from "immediate_measure" where "organisation_id" = ? and "code" = ? and "version" = ? returning "code";

-- checklists.findByCode
select "code", "title", "part", "content", "version", "created_at", "updated_at" from "checklist" where "organisation_id" = ? and "code" = ?;

-- checklists.list
select count(*) as "total" from "checklist" where "organisation_id" = ? and name_key like ? escape '\' and "code" in (?, ?);
select "code", "title", "part", "content", "version", "created_at", "updated_at" from "checklist" where "organisation_id" = ? and name_key like ? escape '\' and "code" in (?, ?) order by "code" desc nulls last, "code" limit ? offset ?;

-- checklists.listByOrganisation
select "organisation"."content_version" as "content_version", "listed"."code" as "code", "listed"."title" as "title", "listed"."part" as "part", "listed"."content" as "content", "listed"."version" as "version", "listed"."created_at" as "created_at", "listed"."updated_at" as "updated_at", case when "organisation"."content_version" <> ? then (select count(*) as "rows" from "checklist" where "checklist"."organisation_id" = ?) end as "total" from "organisation" left join "checklist" as "listed" on "listed"."organisation_id" = "organisation"."id" and "listed"."version" > ? and "organisation"."content_version" <> ? where "organisation"."id" = ? order by "listed"."code";

-- checklists.insert
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
insert into "checklist" ("organisation_id", "code", "sort_key", "name_key", "title", "part", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- checklists.insertMany
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
insert into "checklist" ("organisation_id", "code", "sort_key", "name_key", "title", "part", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- checklists.update
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
update "checklist" set "code" = ?, "sort_key" = ?, "name_key" = ?, "title" = ?, "part" = ?, "content" = ?, "version" = ?, "updated_at" = ? where "organisation_id" = ? and "code" = ? and "version" = ? returning "created_at";

-- checklists.remove
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
delete from "checklist" where "organisation_id" = ? and "code" = ? and "version" = ? returning "code";

-- crisisRooms.findByCode
select "code", "name", "kind", "site_code", "content", "version", "created_at", "updated_at" from "crisis_room" where "organisation_id" = ? and "code" = ?;

-- crisisRooms.list
select count(*) as "total" from "crisis_room" where "organisation_id" = ? and name_key like ? escape '\' and "code" in (?, ?);
select "code", "name", "kind", "site_code", "content", "version", "created_at", "updated_at" from "crisis_room" where "organisation_id" = ? and name_key like ? escape '\' and "code" in (?, ?) order by "code" desc nulls last, "code" limit ? offset ?;

-- crisisRooms.listByOrganisation
select "organisation"."content_version" as "content_version", "listed"."code" as "code", "listed"."name" as "name", "listed"."kind" as "kind", "listed"."site_code" as "site_code", "listed"."content" as "content", "listed"."version" as "version", "listed"."created_at" as "created_at", "listed"."updated_at" as "updated_at", case when "organisation"."content_version" <> ? then (select count(*) as "rows" from "crisis_room" where "crisis_room"."organisation_id" = ?) end as "total" from "organisation" left join "crisis_room" as "listed" on "listed"."organisation_id" = "organisation"."id" and "listed"."version" > ? and "organisation"."content_version" <> ? where "organisation"."id" = ? order by "listed"."code";

-- crisisRooms.insert
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
insert into "crisis_room" ("organisation_id", "code", "sort_key", "name_key", "name", "kind", "site_code", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- crisisRooms.insertMany
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
insert into "crisis_room" ("organisation_id", "code", "sort_key", "name_key", "name", "kind", "site_code", "content", "version", "created_at", "updated_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- crisisRooms.update
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
update "crisis_room" set "code" = ?, "sort_key" = ?, "name_key" = ?, "name" = ?, "kind" = ?, "site_code" = ?, "content" = ?, "version" = ?, "updated_at" = ? where "organisation_id" = ? and "code" = ? and "version" = ? returning "created_at";

-- crisisRooms.remove
update "organisation" set "content_version" = "content_version" + ? where "id" = ? returning "content_version";
delete from "crisis_room" where "organisation_id" = ? and "code" = ? and "version" = ? returning "code";
