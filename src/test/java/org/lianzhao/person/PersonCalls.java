package org.lianzhao.person;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;

/** What tests of people do again and again. */
abstract class PersonCalls extends HttpTest {
    static String fresh() {
        return Fresh.text();
    }

    /** A name nobody else has, of Chinese characters. */
    static String name() {
        StringBuilder name = new StringBuilder("王");
        UUID.randomUUID()
                .toString()
                .replace("-", "")
                .substring(0, 12)
                .chars()
                .forEach(digit -> name.appendCodePoint(0x4E00 + digit * 31));
        return name.toString();
    }

    /** A mobile number nobody else has. */
    static String number() {
        return "139" + String.format("%08d", Math.floorMod(UUID.randomUUID().getLeastSignificantBits(), 100_000_000));
    }

    static String firm() {
        return Caller.as(Role.MEMBER)
                .body(Map.of("name", fresh()))
                .post("/api/companies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse entered(Role role, Map<String, ?> said) {
        Map<String, Object> person = new HashMap<>(Map.of("name", name()));
        person.putAll(said);
        return Caller.as(role).body(person).post("/api/people").then();
    }

    /** Enters somebody and tells his key. */
    static String person(Map<String, ?> said) {
        return entered(Role.MEMBER, said).statusCode(201).extract().path("id");
    }

    static Map<String, Object> phone(String number) {
        return Map.of("kind", "PHONE", "value", number);
    }

    static String personWith(String number) {
        return person(Map.of("contacts", List.of(phone(number))));
    }

    static ValidatableResponse show(String id) {
        return Caller.as(Role.MEMBER).get("/api/people/" + id).then().statusCode(200);
    }

    static ValidatableResponse add(String id, String part, Map<String, ?> said) {
        return Caller.as(Role.MEMBER)
                .body(said)
                .post("/api/people/" + id + "/" + part)
                .then();
    }

    static ValidatableResponse reveal(Role role, String id, String contact) {
        return Caller.as(role)
                .body(Map.of("contactId", contact))
                .post("/api/people/" + id + "/reveal")
                .then();
    }

    static ValidatableResponse erase(Role role, String id) {
        return Caller.as(role)
                .body(Map.of("reason", "ASKED"))
                .post("/api/people/" + id + "/erasure")
                .then();
    }

    static List<Map<String, Object>> audit(String id) {
        return Caller.as(Role.AUDITOR)
                .queryParams("subjectId", id, "limit", 200)
                .get("/api/audit")
                .path("items");
    }
}
