import { useEffect } from "react";

/** So far a hand may tremble between pressing and letting go; CSS pixels. */
const TREMBLE = 8;

interface Press {
  readonly button: HTMLButtonElement;
  readonly x: number;
  readonly y: number;
}

function pressAt({ target, clientX, clientY }: PointerEvent): Press | null {
  const button = target instanceof Element ? target.closest("button") : null;
  return button && { button, x: clientX, y: clientY };
}

/** The pointer stayed where it was, yet the click met what surrounds the button: the page has moved under it. */
function hasSlippedAway({ button, x, y }: Press, { target, clientX, clientY }: MouseEvent): boolean {
  const isAround = target instanceof Node && target !== button && target.contains(button);
  return isAround && Math.hypot(clientX - x, clientY - y) <= TREMBLE;
}

function watchPresses(): () => void {
  let press: Press | null = null;
  const begin = (event: PointerEvent) => {
    press = pressAt(event);
  };
  const end = (event: MouseEvent) => {
    const begun = press;
    press = null;
    if (begun && hasSlippedAway(begun, event)) begun.button.click();
  };
  window.addEventListener("pointerdown", begin, true);
  window.addEventListener("click", end, true);
  return () => {
    window.removeEventListener("pointerdown", begin, true);
    window.removeEventListener("click", end, true);
  };
}

/**
 * Pressing a button counts even when something comes or goes above it before it is let go, and moves it: a notice of a
 * draft, a message at the field that has just been left. Whoever draws the pointer away still takes the press back.
 */
export function useSteadyPress(): void {
  useEffect(watchPresses, []);
}
