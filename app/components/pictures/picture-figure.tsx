import type { ReactNode } from "react";
import { useTranslations } from "use-intl";

import type { ScreenPicture } from "#app/pictures/picture.ts";

import { PictureTable } from "./picture-table.tsx";

interface PictureFigureProps {
  readonly picture: ScreenPicture;
  /** Richer table twin than the one of the picture. */
  readonly twin?: ReactNode;
}

/** A picture made on the server, its words, and the same content as a table. Needs no script. */
export function PictureFigure({ picture, twin }: PictureFigureProps) {
  const t = useTranslations("analysis");
  return (
    <figure className="picture stack stack--small">
      <label className="picture__fit">
        <input type="checkbox" /> {t("fitToWidth")}
      </label>
      <div
        className={picture.narrowSvg ? "picture__scroll picture__scroll--wide" : "picture__scroll"}
        tabIndex={0}
        role="region"
        aria-label={picture.title}
        dangerouslySetInnerHTML={{ __html: picture.svg }}
      />
      {picture.narrowSvg ? (
        <div
          className="picture__scroll picture__scroll--narrow"
          dangerouslySetInnerHTML={{ __html: picture.narrowSvg }}
        />
      ) : null}
      <figcaption className="muted">{picture.description}</figcaption>
      <details className="as-table">
        <summary>{t("asTable")}</summary>
        {twin ?? <PictureTable table={picture.table} />}
      </details>
    </figure>
  );
}
