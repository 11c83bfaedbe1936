import type { Command } from "../command.ts";
import { analyseCommand } from "./analyse.ts";
import { backupCommand } from "./backup.ts";
import { checkCommand } from "./check.ts";
import { doctorCommand } from "./doctor.ts";
import { erasePrivateCommand } from "./erase-private.ts";
import { exportCommand } from "./export.ts";
import { handbookCommand } from "./handbook.ts";
import { importCommand } from "./import.ts";
import { migrateCommand } from "./migrate.ts";
import { restoreCommand } from "./restore.ts";
import { seedCommand } from "./seed.ts";
import { serveCommand } from "./serve.ts";
import { verifyAuditCommand } from "./verify-audit.ts";

/** Every command of the command line, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  analyseCommand,
  checkCommand,
  importCommand,
  exportCommand,
  handbookCommand,
  serveCommand,
  migrateCommand,
  seedCommand,
  backupCommand,
  restoreCommand,
  verifyAuditCommand,
  erasePrivateCommand,
  doctorCommand,
];
