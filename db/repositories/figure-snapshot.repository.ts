import { keyFiguresSchema } from "#app/domain/key-figures/index.ts";

import { fromJson, toJson } from "../codecs.ts";
import type { Connection } from "../connection-type.ts";
import type { Clock } from "../ports.ts";
import type { FigureSnapshotRepository } from "./overview-records.ts";

/** Key figures day by day. */
export function createFigureSnapshotRepository(
  connection: Connection,
  clock: Clock,
): FigureSnapshotRepository {
  return {
    listLast: async (organisationId) => {
      const rows = await connection
        .selectFrom("organisation")
        .leftJoin("figure_snapshot", (join) =>
          join
            .onRef("figure_snapshot.organisation_id", "=", "organisation.id")
            .on("figure_snapshot.taken_on", "=", (eb) =>
              eb
                .selectFrom("figure_snapshot as other")
                .whereRef("other.organisation_id", "=", "organisation.id")
                .select((inner) => inner.fn.max("other.taken_on").as("taken_on")),
            ),
        )
        .select(["organisation.id", "organisation.content_version"])
        .select(["figure_snapshot.taken_on", "figure_snapshot.origin", "figure_snapshot.figures"])
        .select("figure_snapshot.content_version as counted_version")
        .$if(organisationId !== undefined, (query) =>
          query.where("organisation.id", "=", organisationId ?? ""),
        )
        .orderBy("organisation.id")
        .execute();
      return rows.map((row) => ({
        organisationId: row.id,
        contentVersion: row.content_version,
        last:
          row.taken_on === null || row.origin === null || row.counted_version === null
            ? undefined
            : {
                takenOn: row.taken_on,
                origin: row.origin,
                contentVersion: row.counted_version,
                figures: keyFiguresSchema.parse(fromJson(row.figures)),
              },
      }));
    },
    put: async (organisationId, { takenOn, origin, contentVersion, figures }) => {
      const values = {
        taken_at: clock.now(),
        origin,
        content_version: contentVersion,
        figures: toJson(figures),
      };
      await connection
        .insertInto("figure_snapshot")
        .values({ organisation_id: organisationId, taken_on: takenOn, ...values })
        .onConflict((conflict) => conflict.columns(["organisation_id", "taken_on"]).doUpdateSet(values))
        .execute();
    },
  };
}
