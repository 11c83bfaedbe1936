import type { ContinuitySolution, Plan } from "#app/domain/exchange/index.ts";

import { gfp31 } from "./gfp-31.ts";
import { gfp11, gfp14, gfp15, gfp21, gfp22 } from "./gfp-administration.ts";
import { gfp12, gfp32, gfpIncidents, gfpPress } from "./gfp-service.ts";
import { applicationRecoveryPlans } from "./wap-applications.ts";
import { infrastructureRecoveryPlans } from "./wap-infrastructure.ts";
import { platformRecoveryPlans } from "./wap-systems.ts";

/** All plans of the LfMS: one GFP per unit or pair of units, one WAP per resource, in the order of the restart. */
export function lfmsPlans(): Plan[] {
  return [
    gfp31(),
    gfp12(),
    gfp22(),
    gfp32(),
    gfp15(),
    gfpPress(),
    gfpIncidents(),
    gfp11(),
    gfp21(),
    gfp14(),
    ...platformRecoveryPlans(),
    ...applicationRecoveryPlans(),
    ...infrastructureRecoveryPlans(),
  ];
}

/** BC-Lösungen that were weighed; the chosen ones keep the RTO once their measure is done. */
export function lfmsContinuitySolutions(): ContinuitySolution[] {
  return [
    {
      id: "BCL-01",
      resource: "R-08",
      name: "Standby-Cluster im Landesrechenzentrum mit automatischer Umschaltung",
      chosen: true,
      expectedRtaHours: 0.5,
      maxEmergencyOperationHours: 720,
      riskAcceptance: null,
      remark: "Umsetzung mit M-01.",
    },
    {
      id: "BCL-02",
      resource: "R-08",
      name: "Ersatzhardware im Lager, Aufbau durch eigenes Personal",
      chosen: false,
      expectedRtaHours: 20,
      maxEmergencyOperationHours: 336,
      riskAcceptance: null,
      remark: "Hält die RTO von 4 h nicht ein.",
    },
    {
      id: "BCL-03",
      resource: "R-14",
      name: "Ausweichfläche Haus B mit vorbereiteten Notebooks",
      chosen: true,
      expectedRtaHours: 10,
      maxEmergencyOperationHours: 720,
      riskAcceptance: null,
      remark: "Umsetzung mit M-02; 15 Plätze.",
    },
    {
      id: "BCL-04",
      resource: "R-14",
      name: "Anmietung von Büroflächen im Bedarfsfall",
      chosen: false,
      expectedRtaHours: 120,
      maxEmergencyOperationHours: 720,
      riskAcceptance: null,
    },
    {
      id: "BCL-05",
      resource: "R-04",
      name: "Sicherung alle vier Stunden, vorbereiteter Ersatzserver",
      chosen: true,
      expectedRtaHours: 6,
      maxEmergencyOperationHours: 720,
      riskAcceptance: null,
      remark: "Umsetzung mit M-04.",
    },
    {
      id: "BCL-06",
      resource: "R-03",
      name: "Synchrone Datenhaltung in zweitem Brandabschnitt des Dienstleisters",
      chosen: true,
      expectedRtaHours: 6,
      maxEmergencyOperationHours: 720,
      riskAcceptance: null,
      remark: "Umsetzung mit M-05.",
    },
    {
      id: "BCL-07",
      resource: "R-12",
      name: "Zweite anordnungsbefugte Person mit eigener Signaturkarte",
      chosen: true,
      expectedRtaHours: 8,
      maxEmergencyOperationHours: 720,
      riskAcceptance: null,
      remark: "Umsetzung mit M-03.",
    },
    {
      id: "BCL-08",
      resource: "R-15",
      name: "Eilakten digitalisieren, Zweitkopie in Haus B",
      chosen: true,
      expectedRtaHours: 10,
      maxEmergencyOperationHours: 720,
      riskAcceptance: null,
      remark: "Umsetzung mit M-06.",
    },
    {
      id: "BCL-09",
      resource: "R-09",
      name: "Papieranordnung an die Landeskasse",
      chosen: true,
      expectedRtaHours: 36,
      maxEmergencyOperationHours: null,
      riskAcceptance: null,
      remark: "Dauer der Annahme durch die Landeskasse ist noch nicht zugesagt (M-07).",
    },
  ];
}
