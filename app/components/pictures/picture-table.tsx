import type { PictureTable as Table } from "#app/pictures/picture.ts";

import { NamedText } from "../ui/named-text.tsx";
import { STORED_LANGUAGE } from "../ui/stored-language.ts";

/** A plain table of texts: the twin of a picture, or a list that has no picture. */
export function PictureTable({ table }: { readonly table: Table }) {
  return (
    <div className="table-scroll" role="group" aria-label={table.caption} tabIndex={0}>
      <table className="table">
        <caption className="visually-hidden">{table.caption}</caption>
        <thead>
          <tr>
            {table.head.map((name, at) => (
              <th scope="col" key={at}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, line) => (
            <tr key={line}>
              {row.map((cell, at) => {
                const lang = table.stored?.includes(at) ? STORED_LANGUAGE : undefined;
                return at === 0 ? (
                  <th scope="row" key={at} lang={lang}>
                    <NamedText text={cell} />
                  </th>
                ) : (
                  <td key={at} lang={lang}>
                    <NamedText text={cell} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
