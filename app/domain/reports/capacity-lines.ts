import { buildModel, capacityBalances, type CapacityBalance } from "../impact-analysis/index.ts";
import type { ReportDirectory } from "./report-directory.ts";
import type { ReportInput } from "./report-input.ts";

/** Mengengerüst of one resource with its name. */
export type CapacityLine = CapacityBalance & { readonly name: string };

/** Demand against substitute capacity of every resource counted in pieces (12.9). */
export function capacityLines({ document }: ReportInput, directory: ReportDirectory): CapacityLine[] {
  const { index, effective } = buildModel(document);
  return capacityBalances(index, effective).map((balance) => ({
    ...balance,
    name: directory.named(balance.resource).name,
  }));
}
