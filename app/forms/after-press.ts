let pressed = false;
const waiting: (() => void)[] = [];

function release(): void {
  pressed = false;
  for (const run of waiting.splice(0)) run();
}

// The click follows the release within the same input; what waits comes after it.
const releaseSoon = () => window.setTimeout(release);

const ENDS = ["pointerup", "pointercancel", "dragend"] as const;

/** Watches presses on the page; returns the end of watching. */
export function watchPresses(): () => void {
  const press = () => {
    pressed = true;
  };
  window.addEventListener("pointerdown", press, true);
  for (const name of ENDS) window.addEventListener(name, releaseSoon, true);
  // The window itself: fields that lose the focus do not count, a press always makes one do so.
  window.addEventListener("blur", releaseSoon);
  return () => {
    window.removeEventListener("pointerdown", press, true);
    for (const name of ENDS) window.removeEventListener(name, releaseSoon, true);
    window.removeEventListener("blur", releaseSoon);
    release();
  };
}

/** A button is held down: nothing may move now, or its release would meet something else and the click be lost. */
export function isPressing(): boolean {
  return pressed;
}

/** At once, or as soon as the button that is held down has been let go and its click has been heard. */
export function afterPress(run: () => void): void {
  if (pressed) waiting.push(run);
  else run();
}
