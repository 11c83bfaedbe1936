import { PUBLIC } from "#app/domain/access/index.ts";

export const handle = { access: PUBLIC };

export default function Login() {
  return (
    <main id="main" className="kern-container">
      <h1 className="kern-heading-large">Anmelden</h1>
    </main>
  );
}
