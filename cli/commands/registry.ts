import type { Command } from "../command.ts";
import { analyseCommand } from "./analyse.ts";
import { backupCommand } from "./backup.ts";
import { checkCommand } from "./check.ts";
import { doctorCommand } from "./doctor.ts";
import { migrateCommand } from "./migrate.ts";
import { restoreCommand } from "./restore.ts";
import { verifyAuditCommand } from "./verify-audit.ts";

/** Every command of the command line, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  analyseCommand,
  checkCommand,
  migrateCommand,
  backupCommand,
  restoreCommand,
  verifyAuditCommand,
  doctorCommand,
];
