export type ShapeName = "met" | "gap" | "unknown" | "not-time-critical" | "error" | "warning" | "hint";

const PATHS: Record<ShapeName, React.ReactNode> = {
  met: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="M4.5 8.2l2.4 2.4 4.6-5" fill="none" className="shape__mark" strokeWidth="1.8" />
    </>
  ),
  gap: <path d="M8 0.8L15.2 8 8 15.2 0.8 8z" fill="currentColor" />,
  unknown: (
    <>
      <circle
        cx="8"
        cy="8"
        r="6.8"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeDasharray="2 2"
      />
      <path
        d="M6 6.3a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.4M8 11.3v.9"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
      />
    </>
  ),
  "not-time-critical": <path d="M2.5 8h11" stroke="currentColor" strokeWidth="2" />,
  error: (
    <>
      <path d="M8 0.8L15.2 8 8 15.2 0.8 8z" fill="currentColor" />
      <path d="M8 4.4v4.4M8 10.4v1.4" className="shape__mark" strokeWidth="1.7" fill="none" />
    </>
  ),
  warning: (
    <>
      <path d="M8 1.2l7.2 13.4H0.8z" fill="currentColor" />
      <path d="M8 5.8v4.4M8 11.4v1.4" className="shape__mark" strokeWidth="1.6" fill="none" />
    </>
  ),
  hint: (
    <>
      <circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M8 7v4.6M8 4.2v1.4" stroke="currentColor" strokeWidth="1.7" fill="none" />
    </>
  ),
};

/** The shape half of a status: tells states apart in grey and for colour-blind readers. */
export function Shape({ name }: { readonly name: ShapeName }) {
  return (
    <span className={`shape shape--${name}`} aria-hidden="true">
      <svg viewBox="0 0 16 16" focusable="false">
        {PATHS[name]}
      </svg>
    </span>
  );
}
