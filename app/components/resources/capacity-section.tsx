import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";

import type { Picture } from "#app/pictures/picture.ts";

import { PictureFigure } from "../pictures/picture-figure.tsx";
import { useOrganisationPath } from "../shell/organisation-path.ts";
import { Section } from "../ui/section.tsx";

/** Quantities needed against substitutes per horizon (BSI 200-4, 7.2.3); nothing where nothing is counted. */
export function CapacitySection({ picture }: { readonly picture: Picture | null }) {
  const t = useTranslations("resources");
  const path = useOrganisationPath();
  if (!picture) return null;
  return (
    <Section id="capacity" title={t("capacity")}>
      <PictureFigure picture={picture} />
      <p>
        <Link to={path("/capacity")}>{t("capacityAll")}</Link>
      </p>
    </Section>
  );
}
