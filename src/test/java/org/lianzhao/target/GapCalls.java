package org.lianzhao.target;

import static java.util.Objects.requireNonNull;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;

/** Gaps of the tests' own: a chain with one segment that nobody fills, and firms that could. */
final class GapCalls {
    private static final AtomicInteger NEXT = new AtomicInteger((int) (System.nanoTime() % 90_000));

    private final String chain = "U" + NEXT.incrementAndGet();
    private final String segment;

    /** A published chain whose one segment is spoken of by these products. */
    GapCalls(String... products) {
        made(office().body(Map.of("code", chain, "name", "示例链" + chain)).post("/api/chains"));
        String group = made(office().body(Map.of("name", "示例组", "kind", "GROUP", "stage", "MIDSTREAM"))
                        .post(draft() + "/segments"))
                .path("code");
        segment = requireNonNull(made(office().body(Map.of("name", "示例环节", "kind", "PART", "groupCode", group))
                        .post(draft() + "/segments"))
                .path("code"));
        speaksOf(products);
    }

    String segment() {
        return segment;
    }

    String chain() {
        return chain;
    }

    /** Publishes the segment with other products. */
    void speaksOf(String... products) {
        with(Map.of("products", List.of(products)));
    }

    /** Publishes the segment with other content. */
    void with(Map<String, ?> changes) {
        Response now = office().get(draft() + "/segments/" + segment);
        Map<String, Object> body = new HashMap<>(requireNonNull(now.<Map<String, Object>>path("content")));
        body.put("version", now.path("version"));
        body.putAll(changes);
        Response put = office().body(body).put(draft() + "/segments/" + segment);
        if (put.statusCode() != 200) {
            throw new AssertionError(put.asString());
        }
        String seen = requireNonNull(office().get(draft() + "/difference").path("seen"));
        made(office().body(Map.of("reason", "示例版", "seen", seen)).post("/api/chains/" + chain + "/editions"));
    }

    /** Enters a firm; its key. */
    static String firm(String name, String products) {
        return requireNonNull(made(Caller.as(Role.MEMBER)
                        .body(Map.of("name", name + Fresh.mark(), "products", products))
                        .post("/api/companies"))
                .path("id"));
    }

    /** Changes what a firm makes. */
    static void makes(String firm, String products) {
        int version = Caller.as(Role.MEMBER).get("/api/companies/" + firm).path("version");
        Caller.as(Role.MEMBER)
                .body(Map.of("version", version, "products", products))
                .patch("/api/companies/" + firm)
                .then()
                .statusCode(200);
    }

    Response list(String query) {
        return Caller.as(Role.MEMBER).get("/api/segments/" + segment + "/targets" + query);
    }

    /** One firm in the list, as a field of it. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // as the answer's own path is
    <T> T of(String firm, String field) {
        return list("?limit=200").path("items.find { it.companyId == '" + firm + "' }." + field);
    }

    String address(String firm, String what) {
        return "/api/segments/" + segment + "/targets/" + firm + "/" + what;
    }

    /** Rejects a target of which nobody has done anything yet. */
    void reject(String firm) {
        made(Caller.as(Role.MEMBER)
                .body(Map.of("version", 0, "state", "REJECTED", "reason", "示例"))
                .post(address(firm, "decision")));
    }

    private String draft() {
        return "/api/chains/" + chain + "/draft";
    }

    private static RequestSpecification office() {
        return Caller.as(Role.CHAIN_OFFICE);
    }

    private static Response made(Response answer) {
        if (answer.statusCode() >= 300) {
            throw new AssertionError(answer.asString());
        }
        return answer;
    }
}
