package org.lianzhao.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lianzhao.lead.LeadCalls.fresh;
import static org.lianzhao.lead.LeadCalls.inForce;
import static org.lianzhao.lead.LeadCalls.member;
import static org.lianzhao.lead.LeadCalls.move;
import static org.lianzhao.lead.LeadCalls.open;
import static org.lianzhao.lead.LeadCalls.opened;
import static org.lianzhao.lead.LeadCalls.patch;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.shared.time.ZoneTime;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;

/** Where leads come from: who brought them, at which event or on which trip, and who received them first. */
@QuarkusTest
class LeadSourceResourceTest extends HttpTest {
    private final LocalDate today = LocalDate.now(ZoneTime.ZONE);

    private static String firm() {
        return firm(fresh() + "有限公司");
    }

    private static String firm(String name) {
        return member().body(Map.of("name", name)).post("/api/companies").path("id");
    }

    private static String person(String firm) {
        return member().body(Map.of("name", "周示例", "post", Map.of("companyId", firm, "current", true)))
                .post("/api/people")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String colleague(String username) {
        Caller.enter(username, "示例" + username);
        return Caller.as(Role.ADMIN).queryParam("q", username).get("/api/users").path("items[0].id");
    }

    @Test
    void a_lead_says_who_brought_it_and_where_and_who_received_it_first() {
        String name = fresh() + "有限公司";
        String firm = firm(name);
        String person = person(firm);
        String day = today.minusDays(9).toString();
        Map<String, Object> said = new HashMap<>(Map.of(
                "sourceChannel", "EVENT",
                "sourceCompanyId", firm,
                "sourcePersonId", person,
                "sourceEvent", " 示例推介会 ",
                "sourceEventOn", day,
                "sourceTrip", "深圳示例外出",
                "sourceTripOn", day,
                "sourceNote", "会后留了名片",
                "receivedOn", day));
        String me = member().get("/api/me").path("id");
        String id = open(member(), said)
                .statusCode(201)
                .body("source.company.name", is(name))
                .body("source.person.name", is("周示例"))
                .body("source.person.id", is(person))
                .body("source.event", is("示例推介会"))
                .body("source.eventOn", is(day))
                .body("source.trip", is("深圳示例外出"))
                .body("source.tripOn", is(day))
                .body("source.note", is("会后留了名片"))
                .body("source.firstContact.id", is(me))
                .body("receivedOn", is(day))
                .body("steps[0].occurredOn", is(day))
                .extract()
                .path("id");
        Caller.as(Role.LEADER)
                .get("/api/leads/" + id)
                .then()
                .body("source.person.id", nullValue())
                .body("source.person.name", is("周**"));
        Map<String, Object> changes = new HashMap<>(Map.of("sourceName", "吴示例", "sourceNote", "改口径"));
        changes.put("sourcePersonId", null);
        changes.put("sourceEvent", null);
        changes.put("sourceEventOn", null);
        patch(member(), id, changes)
                .statusCode(200)
                .body("source.person", nullValue())
                .body("source.name", is("吴示例"))
                .body("source.event", nullValue())
                .body("source.trip", is("深圳示例外出"));
        Caller.as(Role.LEADER).get("/api/leads/" + id).then().body("source.name", is("吴**"));
        Caller.as(Role.AUDITOR)
                .queryParam("subjectId", id)
                .get("/api/audit")
                .then()
                .body("items[0].after.sourceName", is("吴**"))
                .body("items[0].before.sourcePersonId", is(person))
                .body(not(containsString("吴示例")));
    }

    @Test
    void what_cannot_be_is_refused_by_its_field_with_a_remedy() {
        String firm = firm();
        refused(Map.of("receivedOn", today.plusDays(1).toString()), "receivedOn", "day-to-come");
        refused(Map.of("receivedOn", today.minusYears(3).toString()), "receivedOn", "received-long-ago");
        refused(Map.of("sourceEvent", "示例", "sourceEventOn", "2999-01-01"), "sourceEventOn", "day-to-come");
        refused(Map.of("sourceTripOn", today.toString()), "sourceTrip", "source-day-alone");
        refused(Map.of("companyId", firm, "sourceCompanyId", firm), "sourceCompanyId", "source-is-investor");
        refused(
                Map.of("sourceCompanyId", "019ac000-0000-7000-8000-000000000001"),
                "sourceCompanyId",
                "unknown-company");
        refused(
                Map.of("sourcePersonId", "019ac000-0000-7000-8000-000000000001"),
                "sourcePersonId",
                "unknown-source-person");
        refused(Map.of("sourceName", "王示例 13800138000"), "sourceName", "text-holds-contact");
    }

    private static void refused(Map<String, ?> said, String field, String problem) {
        open(member(), said)
                .statusCode(400)
                .body("type", is("/problems/" + problem))
                .body("violations[0].field", is(field));
    }

    @Test
    void who_received_it_first_is_changed_by_heads_and_the_office_alone() {
        String other = colleague("first-contact");
        var owner = inForce("first-owner", Role.MEMBER, "示例首接组");
        String id = open(owner, Map.of()).statusCode(201).extract().path("id");
        Map<String, ?> change = Map.of("firstContactId", other);
        patch(owner, id, change).statusCode(403).body("type", is("/problems/lead-first-contact"));
        open(owner, change).statusCode(403);
        patch(inForce("first-other-head", Role.HEAD, "示例别组"), id, change).statusCode(404);
        patch(inForce("first-head", Role.HEAD, "示例首接组"), id, change)
                .statusCode(200)
                .body("source.firstContact.id", is(other));
        patch(owner, id, Map.of("summary", "示例", "firstContactId", other)).statusCode(200);
        Map<String, Object> nobody = new HashMap<>();
        nobody.put("firstContactId", null);
        patch(Caller.as(Role.OFFICE), id, nobody).statusCode(400);
        // whoever owns it later, the first word was his
        patch(Caller.as(Role.OFFICE), id, Map.of("ownerId", colleague("first-later")))
                .statusCode(200)
                .body("source.firstContact.id", is(other));
    }

    @Test
    void research_begins_when_the_channel_is_explained() {
        String id = open(member(), Map.of("sourceChannel", "TRIP", "regionCode", "441900"))
                .statusCode(201)
                .body("next.missing.field", contains("SOURCE"))
                .extract()
                .path("id");
        move(member(), id, "RESEARCH", Map.of()).statusCode(409).body("missing.field", contains("SOURCE"));
        patch(member(), id, Map.of("sourceTrip", "示例外出")).statusCode(200);
        move(member(), id, "RESEARCH", Map.of()).statusCode(200);
    }

    @Test
    void leads_are_found_and_taken_out_by_what_brought_them() {
        String name = fresh() + "有限公司";
        String firm = firm(name);
        String brought = open(member(), Map.of("sourceChannel", "RESIDENT", "sourceCompanyId", firm))
                .statusCode(201)
                .extract()
                .path("id");
        String other = opened(member());
        member().queryParam("sourceCompany", firm)
                .get("/api/leads")
                .then()
                .statusCode(200)
                .body("items.id", contains(brought))
                .body("items[0].sourceChannel", is("RESIDENT"))
                .body("items[0].sourceCompany", is(name));
        List<String> residents = member().queryParam("source", "RESIDENT")
                .queryParam("limit", 200)
                .get("/api/leads")
                .path("items.id");
        assertThat(residents).contains(brought).doesNotContain(other);
        member().queryParam("sourceCompany", firm)
                .get("/api/leads/board")
                .then()
                .statusCode(200)
                .body("columns.cards.flatten().id", hasItem(brought));
        String file = member().queryParam("sourceCompany", firm)
                .queryParam("columns", "title,sourceChannel,sourceCompany")
                .queryParam("format", "csv")
                .get("/api/exports/leads")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(file).contains("以商引商," + name);
    }
}
