package org.lianzhao.lead;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;

/** What tests of leads do again and again. */
final class LeadCalls {
    private LeadCalls() {}

    static String fresh() {
        return "示例项目" + Fresh.mark();
    }

    static RequestSpecification member() {
        return Caller.as(Role.MEMBER);
    }

    /** Somebody in this role who is in a task force of this name. */
    static RequestSpecification inForce(String user, Role role, String force) {
        String id = force(force);
        Caller.enter(user, "示例" + user);
        List<Map<String, Object>> found =
                Caller.as(Role.ADMIN).queryParam("q", user).get("/api/users").path("items");
        Map<String, Object> person = found.stream()
                .filter(one -> user.equals(one.get("username")))
                .findFirst()
                .orElseThrow();
        Caller.as(Role.ADMIN)
                .body(Map.of("version", person.get("version"), "taskForceIds", List.of(id)))
                .patch("/api/users/" + person.get("id"))
                .then()
                .statusCode(200);
        return Caller.signedIn(user, role.code());
    }

    static String force(String name) {
        Caller.as(Role.ADMIN).body(Map.of("name", name, "kind", "INVESTMENT")).post("/api/task-forces");
        List<Map<String, Object>> forces =
                Caller.as(Role.ADMIN).get("/api/task-forces").path("items");
        return forces.stream()
                .filter(one -> name.equals(one.get("name")))
                .map(one -> (String) one.get("id"))
                .findFirst()
                .orElseThrow();
    }

    static ValidatableResponse open(RequestSpecification caller, Map<String, ?> more) {
        Map<String, Object> lead = new HashMap<>(Map.of("title", fresh(), "companyName", fresh(), "summary", "示例内容"));
        lead.putAll(more);
        return caller.body(lead).post("/api/leads").then();
    }

    static String opened(RequestSpecification caller) {
        return open(caller, Map.of()).statusCode(201).extract().path("id");
    }

    static ValidatableResponse patch(RequestSpecification caller, String id, Map<String, ?> changes) {
        Map<String, Object> body = new HashMap<>(changes);
        body.computeIfAbsent("version", unused -> version(id));
        return caller.body(body).patch("/api/leads/" + id).then();
    }

    static ValidatableResponse move(RequestSpecification caller, String id, String to, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(Map.of("to", to, "version", version(id)));
        body.putAll(more);
        return caller.body(body).post("/api/leads/" + id + "/stage").then();
    }

    static ValidatableResponse follow(RequestSpecification caller, String id, String kind) {
        return caller.body(Map.of("kind", kind, "content", "示例跟进"))
                .post("/api/leads/" + id + "/follow-ups")
                .then();
    }

    /** A lead that lacks nothing up to talks. */
    static String inTalks() {
        String company = Caller.as(Role.MEMBER)
                .body(Map.of("name", fresh() + "有限公司"))
                .post("/api/companies")
                .path("id");
        String id = open(
                        member(),
                        Map.of(
                                "companyId", company,
                                "segmentCode", "EL-5030",
                                "sourceChannel", "TRIP",
                                "sourceTrip", "示例外出",
                                "projectType", "LEASE",
                                "regionCode", "441900"))
                .statusCode(201)
                .extract()
                .path("id");
        patch(
                        member(),
                        id,
                        Map.of(
                                "details",
                                Map.of("INVESTMENT_BAND", "1–5 亿元", "SITE_NEED", "标准厂房 8000 ㎡", "ENVIRONMENT", "一般")))
                .statusCode(200);
        follow(member(), id, "VISIT").statusCode(201);
        move(member(), id, "NEGOTIATE", Map.of()).statusCode(200);
        return id;
    }

    private static int version(String id) {
        return Caller.as(Role.OFFICE).get("/api/leads/" + id).then().extract().<Integer>path("version");
    }
}
