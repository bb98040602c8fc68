import { useEffect, useRef } from 'preact/hooks';

/** What the keys do. */
export interface Acts {
  /** A dialog is open and has the keys to itself. */
  readonly isBlocked: boolean;
  readonly next: () => void;
  readonly previous: () => void;
  readonly choose: (index: number) => void;
  readonly reason: () => void;
  readonly undo: () => void;
  readonly search: () => void;
  readonly help: () => void;
  readonly progress: () => void;
}

/** Keys by their place on the keyboard: under a Russian or Kazakh layout J is still the key with a J on it. */
const BY_CODE: Readonly<Record<string, keyof Acts>> = {
  KeyJ: 'next',
  KeyK: 'previous',
  KeyR: 'reason',
  KeyU: 'undo',
  KeyP: 'progress',
};

/** Listens to keys as long as the desk is there; what they do is what they did at its last drawing. */
export function useKeys(acts: Acts): void {
  const listener = useRef<(event: KeyboardEvent) => void>(() => {});
  listener.current = keyListener(acts);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => listener.current(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

/** Listens to single keys, but not where somebody writes. */
function keyListener(acts: Acts): (event: KeyboardEvent) => void {
  return (event) => {
    const target = event.target as HTMLElement;
    if (event.key === 'Escape' && isWriting(target)) return target.blur();
    if (acts.isBlocked || isWriting(target) || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = actOf(acts, event);
    if (act === null) return;
    event.preventDefault();
    act();
  };
}

function actOf(acts: Acts, event: KeyboardEvent): (() => void) | null {
  if (event.key === '?' || (event.shiftKey && event.code === 'Slash')) return acts.help;
  if (event.key === '/' || event.code === 'Slash') return acts.search;
  const digit = /^(?:Digit|Numpad)([1-4])$/.exec(event.code)?.[1];
  if (digit !== undefined && !event.shiftKey) return () => acts.choose(Number(digit) - 1);
  const name = BY_CODE[event.code];
  return name === undefined || event.shiftKey ? null : (acts[name] as () => void);
}

function isWriting(element: HTMLElement): boolean {
  return /^(?:INPUT|TEXTAREA|SELECT)$/.test(element.tagName);
}
