package org.lianzhao.draft;

import static java.util.Objects.requireNonNull;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;

/** Calls about drafts, as the chain office makes them, on chains of the tests' own. */
public final class DraftCalls {
    private static final AtomicInteger NEXT = new AtomicInteger((int) (System.nanoTime() % 100_000));

    private DraftCalls() {}

    /** A chain with an empty map; its code. */
    public static String chain() {
        return chain(null);
    }

    /** A chain after the pattern of another one. */
    public static String chain(@Nullable String template) {
        String code = "T" + NEXT.incrementAndGet();
        Map<String, Object> body = new HashMap<>(Map.of("code", code, "name", "示例链" + code));
        body.put("template", template);
        Response answer = office().body(body).post("/api/chains");
        if (answer.statusCode() != 201) {
            throw new AssertionError(answer.asString());
        }
        return code;
    }

    public static io.restassured.specification.RequestSpecification office() {
        return Caller.as(Role.CHAIN_OFFICE);
    }

    public static String draft(String chain) {
        return "/api/chains/" + chain + "/draft";
    }

    /** A group in midstream; its code. */
    public static String group(String chain, String name) {
        return made(office().body(Map.of("name", name, "kind", "GROUP", "stage", "MIDSTREAM"))
                .post(draft(chain) + "/segments"));
    }

    /** A segment in a group; its code. */
    public static String segment(String chain, String group, String name) {
        return made(office().body(Map.of("name", name, "kind", "PART", "groupCode", group))
                .post(draft(chain) + "/segments"));
    }

    private static String made(Response answer) {
        if (answer.statusCode() != 201) {
            throw new AssertionError(answer.asString());
        }
        return answer.path("code");
    }

    public static Response read(String chain, String segment) {
        return office().get(draft(chain) + "/segments/" + segment);
    }

    public static String version(String chain, String segment) {
        return requireNonNull(read(chain, segment).path("version"));
    }

    /** A segment's content as it is, with some of it changed, for a PUT. */
    public static Map<String, Object> edit(String chain, String segment, Map<String, ?> changes) {
        Response now = read(chain, segment);
        Map<String, Object> body = new HashMap<>(requireNonNull(now.<Map<String, Object>>path("content")));
        body.put("version", now.path("version"));
        body.putAll(changes);
        return body;
    }

    public static Response put(String chain, String segment, Map<String, ?> body) {
        return office().body(body).put(draft(chain) + "/segments/" + segment);
    }

    public static Response act(String chain, String segment, String act, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("version", version(chain, segment));
        return office().body(body).post(draft(chain) + "/segments/" + segment + "/" + act);
    }

    public static Response link(String chain, String from, String to) {
        return office().body(Map.of("from", from, "to", to, "relation", "SUPPLIES"))
                .post(draft(chain) + "/links");
    }

    public static Response publish(String chain, String reason) {
        return publish(chain, reason, seen(chain));
    }

    /** Publishes the draft as somebody who looked at it in this state. */
    public static Response publish(String chain, String reason, String seen) {
        return office().body(Map.of("reason", reason, "seen", seen)).post("/api/chains/" + chain + "/editions");
    }

    /** Which state of which draft there is. */
    public static String seen(String chain) {
        return requireNonNull(office().get(draft(chain) + "/difference").path("seen"));
    }

    public static Response discard(String chain, String seen) {
        return office().queryParam("seen", seen).delete(draft(chain));
    }

    /** A published chain with one group; the codes of the group and of its two segments. */
    public static List<String> small(String chain) {
        String group = group(chain, "示例组");
        String one = segment(chain, group, "示例一");
        String other = segment(chain, group, "示例二");
        link(chain, one, other).then().statusCode(200);
        publish(chain, "示例第一版").then().statusCode(201);
        return List.of(group, one, other);
    }
}
