import { Problem, SIGNED_OUT, UNREACHABLE } from "./problem";
import type { Violation } from "./problem";
import { postTelling } from "./telling";
import { hasTyped } from "./typed";

type Told = (share: number) => void;
type Parameters = Record<string, string | number | string[] | undefined | null>;

/** How a call is watched or broken off. */
interface Course {
  /** Hears, as a share of 1, how much of a file has been sent. */
  told?: Told | undefined;
  signal?: AbortSignal | undefined;
}

interface ProblemBody {
  type?: string;
  detail?: string;
  violations?: Violation[];
  missing?: { field: string; text: string }[];
  matches?: unknown[];
}

const SESSION_IS_OVER = [401, 499];

/** Leaves for the sign-in page; a variable, so that tests can watch it. */
export const navigation = {
  leaveFor(address: string): void {
    window.location.assign(address);
  },
};

/** Reads from the interface; what is called off rejects, and nobody should care. */
export function get<T>(path: string, parameters: Parameters = {}, signal?: AbortSignal): Promise<T> {
  return call<T>("GET", addressOf(path, parameters), undefined, {}, { signal });
}

/** Creates, acts, or asks what belongs in no address; what is called off rejects, and nobody should care. */
export function post<T>(path: string, body: unknown, signal?: AbortSignal): Promise<T> {
  return call<T>("POST", path, body, {}, { signal });
}

const attempts = new Map<string, string>();

/**
 * Creates once: what is sent again because no answer came back goes under the key of the first attempt, so that the
 * server answers as it would have then. Whoever keeps what is to be sent longer than the page lives keeps its key, too,
 * and gives it: one for these words alone.
 */
export async function create<T>(path: string, body: unknown, kept?: string): Promise<T> {
  if (kept) return call<T>("POST", path, body, { "Idempotency-Key": kept });
  const what = `${path} ${JSON.stringify(body)}`;
  const key = attempts.get(what) ?? randomKey();
  attempts.set(what, key);
  try {
    const made = await call<T>("POST", path, body, { "Idempotency-Key": key });
    attempts.delete(what);
    return made;
  } catch (failure) {
    if (!(failure instanceof Problem) || failure.code !== UNREACHABLE) attempts.delete(what);
    throw failure;
  }
}

// crypto.randomUUID exists on https and localhost only
export function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

const picked = new WeakMap<File, Map<string, string>>();

/**
 * Hands in a form with a file that somebody has picked: once, however often it is sent with the same words. Picked anew
 * it is another file. `told` hears, as a share of 1, how much has been sent.
 */
export function upload<T>(path: string, file: File, words: Record<string, string>, told?: Told): Promise<T> {
  const form = new FormData();
  for (const [name, word] of Object.entries(words)) form.set(name, word);
  form.set("file", file);
  return call<T>("POST", path, form, { "Idempotency-Key": keyOf(file, JSON.stringify([path, words])) }, { told });
}

function keyOf(file: File, words: string): string {
  const keys = picked.get(file) ?? new Map<string, string>();
  picked.set(file, keys);
  const key = keys.get(words) ?? randomKey();
  keys.set(words, key);
  return key;
}

/** Replaces. */
export function put<T>(path: string, body: unknown): Promise<T> {
  return call<T>("PUT", path, body);
}

/** Changes the fields that are given. */
export function patch<T>(path: string, body: unknown): Promise<T> {
  return call<T>("PATCH", path, body);
}

/** Takes away. */
export function remove<T>(path: string): Promise<T> {
  return call<T>("DELETE", path);
}

/** The address that starts a sign-in and comes back to where the person is. */
export function signInAddress(back: string): string {
  return `/login?return=${encodeURIComponent(back)}`;
}

/** An address with its parameters; those that say nothing are left out. */
export function addressOf(path: string, parameters: Parameters): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== "") query.append(name, String(one));
    }
  }
  return query.size ? `${path}?${query}` : path;
}

async function call<T>(
  method: string,
  path: string,
  body?: unknown,
  more: Record<string, string> = {},
  course: Course = {},
): Promise<T> {
  const answer = await send(method, path, body, more, course);
  if (SESSION_IS_OVER.includes(answer.status)) {
    if (hasTyped()) throw new Problem(answer.status, SIGNED_OUT, "");
    navigation.leaveFor(signInAddress(window.location.pathname + window.location.search));
    return new Promise(() => {}); // the page is about to go
  }
  if (!answer.ok) throw await problemOf(answer);
  try {
    return (await answer.json()) as T;
  } catch {
    throw new Problem(0, UNREACHABLE, ""); // the connection was lost in the middle of the answer
  }
}

async function send(
  method: string,
  path: string,
  body: unknown,
  more: Record<string, string>,
  { told, signal }: Course,
): Promise<Response> {
  const headers: Record<string, string> = {
    Accept: "application/json",
    "Accept-Language": document.documentElement.lang || "zh-CN",
    "X-Lianzhao-Request": "1",
    ...more,
  };
  const file = body instanceof FormData; // the browser names its boundary itself
  if (body !== undefined && !file) headers["Content-Type"] = "application/json";
  try {
    if (file && told) return await postTelling(path, headers, body, told);
    const sent = body === undefined || file ? body : JSON.stringify(body);
    return await fetch(path, { method, headers, body: sent, signal });
  } catch {
    throw new Problem(0, UNREACHABLE, "");
  }
}

async function problemOf(answer: Response): Promise<Problem> {
  const body = (await answer.json().catch(() => ({}))) as ProblemBody;
  const code = body.type?.split("/").pop() ?? "fault";
  return new Problem(answer.status, code, body.detail ?? "", body.violations ?? [], body.missing ?? [], {
    ...body,
  });
}
