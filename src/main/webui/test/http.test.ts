import { beforeEach, describe, expect, it, vi } from "vitest";
import { create, get, navigation, post, upload } from "../src/shared/http";
import { Problem, SIGNED_OUT, UNREACHABLE } from "../src/shared/problem";
import { forgetTyping, watchTyping } from "../src/shared/typed";

const answer = (status: number, body: unknown = {}) =>
  vi.spyOn(globalThis, "fetch").mockResolvedValue(new Response(JSON.stringify(body), { status }));

const refusal = async (call: Promise<unknown>) => {
  const failure = await call.catch((thrown: unknown) => thrown);
  expect(failure).toBeInstanceOf(Problem);
  return failure as Problem;
};

describe("calling the interface", () => {
  beforeEach(() => window.history.replaceState({}, "", "/chains/EL?segment=EL-5030"));

  it("marks every call as one of our pages", async () => {
    const fetch = answer(200);
    await post("/api/users", { name: "示例" });
    const request = fetch.mock.calls[0]![1]!;
    expect(request.headers).toMatchObject({ "X-Lianzhao-Request": "1", "Content-Type": "application/json" });
    expect(request.body).toBe('{"name":"示例"}');
  });

  it("leaves empty parameters out of the address and encodes the others", async () => {
    const fetch = answer(200);
    await get("/api/users", { q: "周 & 何", cursor: null, limit: undefined, empty: "" });
    expect(fetch.mock.calls[0]![0]).toBe("/api/users?q=%E5%91%A8+%26+%E4%BD%95");
  });

  it("turns a problem body into a Problem that knows its fields", async () => {
    answer(400, { type: "/problems/invalid", detail: "有误", violations: [{ field: "name", message: "必填" }] });
    const problem = await refusal(get("/api/users"));
    expect(problem.code).toBe("invalid");
    expect(problem.detail).toBe("有误");
    expect(problem.of("name")).toBe("必填");
    expect(problem.of("username")).toBeUndefined();
  });

  it("survives an error that is no problem body", async () => {
    vi.spyOn(globalThis, "fetch").mockResolvedValue(new Response("<html>", { status: 502 }));
    expect((await refusal(get("/api/users"))).code).toBe("fault");
  });

  it("says so when the server cannot be reached", async () => {
    vi.spyOn(globalThis, "fetch").mockRejectedValue(new TypeError("network"));
    expect((await refusal(get("/api/users"))).code).toBe(UNREACHABLE);
  });

  it("creates under the same key again where no answer came, and under a new one after an answer", async () => {
    const keys = (calls: unknown[][]) =>
      calls.map((call) => (call[1] as { headers: Record<string, string> }).headers["Idempotency-Key"]);
    const fetch = vi.spyOn(globalThis, "fetch").mockRejectedValue(new TypeError("network"));
    await refusal(create("/api/leads", { title: "示例" }));
    fetch.mockImplementation(() => Promise.resolve(new Response("{}", { status: 201 })));
    await create("/api/leads", { title: "示例" });
    await create("/api/leads", { title: "示例" });
    const [first, again, next] = keys(fetch.mock.calls.slice(-3));
    expect(first).toMatch(/^[0-9a-f]{32}$/);
    expect(again).toBe(first);
    expect(next).not.toBe(first);
  });

  it("hands a picked file in under one key, and under another one where it is picked anew or meant otherwise", async () => {
    const fetch = vi
      .spyOn(globalThis, "fetch")
      .mockImplementation(() => Promise.resolve(new Response("{}", { status: 201 })));
    const file = new File(["name"], "示例.csv");
    await upload("/api/imports", file, { mode: "dry-run" });
    await upload("/api/imports", file, { mode: "dry-run" });
    await upload("/api/imports", file, { mode: "commit" });
    await upload("/api/imports", new File(["name"], "示例.csv"), { mode: "dry-run" });
    const [first, again, ...others] = fetch.mock.calls
      .slice(-4)
      .map((call) => (call[1] as { headers: Record<string, string> }).headers["Idempotency-Key"]);
    expect(first).toMatch(/^[0-9a-f]{32}$/);
    expect(again).toBe(first);
    expect(new Set([first, ...others]).size).toBe(3);
    const sent = fetch.mock.calls.at(-1)![1]!;
    expect((sent.body as FormData).get("mode")).toBe("dry-run");
    expect(sent.headers).not.toHaveProperty("Content-Type");
  });

  it.each([401, 499])(
    "goes to the sign-in and comes back to the same place when the session is over (%i)",
    async (status) => {
      answer(status);
      const left = vi.spyOn(navigation, "leaveFor").mockImplementation(() => {});
      void get("/api/users");
      await vi.waitFor(() => expect(left).toHaveBeenCalledWith("/login?return=%2Fchains%2FEL%3Fsegment%3DEL-5030"));
    },
  );

  it("keeps the page when the session is over but something has been typed", async () => {
    answer(499);
    const left = vi.spyOn(navigation, "leaveFor").mockImplementation(() => {});
    const field = document.body.appendChild(document.createElement("textarea"));
    watchTyping(document);
    field.dispatchEvent(new Event("input", { bubbles: true }));
    expect((await refusal(post("/api/leads", {}))).code).toBe(SIGNED_OUT);
    expect(left).not.toHaveBeenCalled();
    forgetTyping();
    void get("/api/leads");
    await vi.waitFor(() => expect(left).toHaveBeenCalledOnce());
  });
});
