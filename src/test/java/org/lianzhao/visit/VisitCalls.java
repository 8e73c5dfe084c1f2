package org.lianzhao.visit;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianzhao.account.Role;
import org.lianzhao.shared.time.ZoneTime;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;

/** What tests of visits do again and again. */
final class VisitCalls {
    private VisitCalls() {}

    static LocalDate in(int days) {
        return ZoneTime.dayOf(Instant.now()).plusDays(days);
    }

    /** A member whom nobody else is. */
    static String member() {
        String username = "test-visit-" + Fresh.mark();
        Caller.enter(username, "示例" + username);
        return username;
    }

    static RequestSpecification as(String member) {
        return Caller.signedIn(member, Role.MEMBER.code());
    }

    static String idOf(String username) {
        return Caller.as(Role.ADMIN).queryParam("q", username).get("/api/users").path("items[0].id");
    }

    static String lead(RequestSpecification caller, Map<String, ?> more) {
        Map<String, Object> lead = new HashMap<>(Map.of("title", Fresh.text(), "companyName", Fresh.text() + "有限公司"));
        lead.putAll(more);
        return caller.body(lead)
                .post("/api/leads")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String firm(RequestSpecification caller) {
        return caller.body(Map.of("name", Fresh.text() + "有限公司"))
                .post("/api/companies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse plan(RequestSpecification caller, Map<String, ?> more) {
        Map<String, Object> visit =
                new HashMap<>(Map.of("kind", "VISIT", "day", in(2).toString(), "purpose", "看产线，谈搬迁时间"));
        visit.putAll(more);
        return caller.body(visit).post("/api/visits").then();
    }

    static String planned(RequestSpecification caller, Map<String, ?> more) {
        return plan(caller, more).statusCode(201).extract().path("id");
    }

    static ValidatableResponse read(RequestSpecification caller, String id) {
        return caller.get("/api/visits/" + id).then();
    }

    static int version(RequestSpecification caller, String id) {
        return read(caller, id).statusCode(200).extract().path("version");
    }

    static List<String> listed(RequestSpecification caller, Map<String, ?> asked) {
        return caller.queryParams(asked)
                .queryParam("limit", 200)
                .get("/api/visits")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}
