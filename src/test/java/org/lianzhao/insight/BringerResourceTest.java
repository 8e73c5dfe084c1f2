package org.lianzhao.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.Statements;

/** Who brought whom, and what came of it as far as the reader may know. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // Quarkus fills the field in
class BringerResourceTest extends BringerCalls {
    private final String user = "bringers-" + Fresh.mark();

    @Inject
    EntityManagerFactory database;

    private RequestSpecification me() {
        Caller.enter(user, "示例以商引商");
        return Caller.signedIn(user, "member");
    }

    @Test
    void the_page_says_whom_junjie_brought_and_leaves_the_list_open() {
        String junjie = named("湖南骏捷智能科技有限公司");
        List<String> brought = new ArrayList<>();
        for (String name : List.of("巨鸿", "米小乐", "沛沛", "鑫辉")) {
            String other = named(name);
            brought.add(other == null ? firm(Map.of("name", name)) : other);
            relate(
                    junjie,
                    brought.get(brought.size() - 1),
                    "REFERRED",
                    Map.of(
                            "asOf",
                            "2025-02",
                            "source",
                            "来自公开报道",
                            "evidence",
                            Map.of("text", "报道原文：巨鸿、米小乐、沛沛、鑫辉等，补足冲压、抛光等生产环节")));
        }
        row(me(), junjie)
                .body("leader", is(true))
                .body("brought", is(4))
                .body("open", is(true))
                .body("withoutLead", is(4))
                .body("resident", greaterThanOrEqualTo(3))
                .body("closed", nullValue())
                .body("notKnown", is("NO_LEADS"));
        me().get(BRINGERS + "/" + junjie + "/firms")
                .then()
                .body("items.companyId.sort()", is(brought.stream().sorted().toList()))
                .body("items.openList", everyItem(is(true)))
                .body("items.asOf", everyItem(is("2025-02")))
                .body("items.evidence.text", everyItem(startsWith("报道原文")))
                .body("items.outcome", everyItem(is("NO_LEAD")))
                .body("items.find { it.companyName == '巨鸿' }.presence.presence", is("SIGNED"))
                .body("items.find { it.companyName == '巨鸿' }.presence.segment.code", is("EQ-2040"));
        assertThat(firms(me(), junjie, Map.of("resident", true))).contains(named("巨鸿"), named("沛沛"), named("鑫辉"));
    }

    @Test
    void every_firm_counts_once_by_its_best_lead_and_every_figure_opens_its_firms() {
        String bringer = firm();
        String followed = broughtBy(bringer);
        String inTalks = broughtBy(bringer);
        String signed = broughtBy(bringer);
        String producing = broughtBy(bringer);
        String lost = broughtBy(bringer);
        String without = broughtBy(bringer);
        lead(me(), followed, Map.of());
        verified(lead(me(), inTalks, Map.of()), "NEGOTIATE", LocalDate.of(2026, 1, 5));
        lead(me(), signed, Map.of());
        verified(lead(me(), signed, Map.of()), "SIGNED", LocalDate.of(2026, 1, 5));
        verified(lead(me(), producing, Map.of()), "PRODUCTION", LocalDate.of(2026, 1, 5));
        String gone = lead(me(), lost, Map.of());
        me().body(Map.of("to", "LOST", "version", 0, "reason", "示例"))
                .post("/api/leads/" + gone + "/stage")
                .then()
                .statusCode(200);
        row(me(), bringer)
                .body("brought", is(6))
                .body("open", is(false))
                .body("followed", is(1))
                .body("inTalks", is(1))
                .body("signed", is(1))
                .body("production", is(1))
                .body("ended", is(1))
                .body("withoutLead", is(1))
                .body("notKnown", is("NO_SEGMENT"));
        assertThat(firms(me(), bringer, Map.of("outcome", "FOLLOWED"))).containsExactly(followed);
        assertThat(firms(me(), bringer, Map.of("outcome", "IN_TALKS"))).containsExactly(inTalks);
        assertThat(firms(me(), bringer, Map.of("outcome", "SIGNED"))).containsExactly(signed);
        assertThat(firms(me(), bringer, Map.of("outcome", "PRODUCTION"))).containsExactly(producing);
        assertThat(firms(me(), bringer, Map.of("outcome", "ENDED"))).containsExactly(lost);
        assertThat(firms(me(), bringer, Map.of("outcome", "NO_LEAD"))).containsExactly(without);
        assertThat(firms(me(), bringer, Map.of("resident", true))).isEmpty();
        me().get(BRINGERS + "/" + bringer + "/firms?outcome=SIGNED")
                .then()
                .body("items[0].leads", is(2))
                .body("items[0].lead.stage", is("SIGNED"));
    }

    @Test
    void only_leads_that_the_reader_may_see_are_counted() {
        String bringer = firm();
        String mine = broughtBy(bringer);
        String lead = lead(me(), mine, Map.of());
        row(me(), bringer).body("followed", is(1)).body("withoutLead", is(0));
        row(Caller.as(Role.OFFICE), bringer).body("followed", is(1));
        row(Caller.as(Role.MEMBER), bringer).body("followed", is(0)).body("withoutLead", is(1));
        assertThat(firms(Caller.as(Role.PROJECT), bringer, Map.of("outcome", "FOLLOWED")))
                .isEmpty();
        me().body(Map.of("version", 0, "confidential", true))
                .patch("/api/leads/" + lead)
                .then()
                .statusCode(200);
        row(Caller.as(Role.OFFICE), bringer).body("followed", is(0)).body("withoutLead", is(1));
        row(me(), bringer).body("followed", is(1));
    }

    @Test
    void a_project_in_production_closes_the_gap_of_its_segment() {
        String bringer = firm();
        String lead = lead(me(), broughtBy(bringer), Map.of("segmentCode", "EQ-3030"));
        row(me(), bringer).body("closed", empty());
        verified(lead, "PRODUCTION", LocalDate.of(2026, 1, 5));
        row(me(), bringer).body("closed.code", contains("EQ-3030")).body("notKnown", nullValue());
    }

    @Test
    void the_list_begins_with_those_that_brought_most_and_ends_with_leaders_that_brought_nobody() {
        String two = firm();
        String one = firm();
        broughtBy(two);
        broughtBy(two);
        broughtBy(one);
        List<Map<String, Object>> all = all();
        List<Object> ids = all.stream().map(row -> row.get("companyId")).toList();
        assertThat(ids).doesNotHaveDuplicates().contains(one).containsSubsequence(two, one);
        assertThat(all.stream().map(row -> (Integer) row.get("brought")).toList())
                .isSortedAccordingTo((a, b) -> b - a);
        assertThat(all).anySatisfy(row -> assertThat(row.get("name")).isEqualTo("湖南锦络电子股份有限公司"));
        me().get(BRINGERS + "?cursor=xx").then().statusCode(400).body("type", is("/problems/cursor"));
        me().get(BRINGERS + "?limit=0").then().statusCode(400);
    }

    private List<Map<String, Object>> all() {
        List<Map<String, Object>> all = new ArrayList<>();
        String cursor = null;
        do {
            var page = page(3, cursor);
            all.addAll(page.extract().path("items"));
            cursor = page.extract().path("nextCursor");
        } while (cursor != null);
        return all;
    }

    private ValidatableResponse page(int limit, @Nullable String cursor) {
        return me().queryParam("limit", limit)
                .queryParam("cursor", cursor == null ? "" : cursor)
                .get(BRINGERS)
                .then()
                .statusCode(200);
    }

    @Test
    void a_lead_brought_by_a_resident_firm_that_nobody_registered_waits_to_be_completed() {
        String firm = firm();
        String bare = nameless();
        String lead = lead(me(), firm, Map.of("sourceChannel", "RESIDENT"));
        lead(me(), firm(), Map.of("sourceChannel", "CALL"));
        List<String> mine = unregistered(me());
        assertThat(mine).startsWith(lead, bare);
        me().get(BRINGERS + "/unregistered?limit=1")
                .then()
                .body("leads", is(mine.size()))
                .body("items", hasSize(1))
                .body("nextCursor", notNullValue());
        assertThat(unregistered(Caller.as(Role.OFFICE))).contains(lead);
        assertThat(unregistered(Caller.as(Role.PROJECT))).doesNotContain(lead);
        me().body(Map.of("version", 0, "confidential", true))
                .patch("/api/leads/" + lead)
                .then()
                .statusCode(200);
        assertThat(unregistered(Caller.as(Role.OFFICE))).doesNotContain(lead);
        relate(firm(), firm, "REFERRED", Map.of());
        assertThat(unregistered(me())).doesNotContain(lead).contains(bare);
    }

    @Test
    void what_the_source_of_a_lead_says_counts_without_being_registered_and_once_where_it_is() {
        String bringer = firm();
        String firm = firm();
        String lead = lead(me(), firm, Map.of("sourceChannel", "RESIDENT", "sourceCompanyId", bringer));
        String named = lead(me(), firm(), Map.of("sourceChannel", "RESIDENT", "sourceCompanyId", bringer));
        me().body(Map.of("title", "示例线索", "companyName", Fresh.text(), "sourceCompanyId", bringer))
                .post("/api/leads")
                .then()
                .statusCode(201);
        assertThat(unregistered(me())).doesNotContain(lead, named);
        row(me(), bringer).body("brought", is(3)).body("followed", is(3)).body("withoutLead", is(0));
        me().get(BRINGERS + "/" + bringer + "/firms")
                .then()
                .body("items", hasSize(3))
                .body("items[0].companyId", nullValue())
                .body("items.find { it.companyId == '" + firm + "' }.toldByLead", is(lead));
        me().get(BRINGERS + "/" + bringer + "/graph")
                .then()
                .body("edges.find { it.to == '" + firm + "' }.leadId", is(lead));
        relate(bringer, firm, "REFERRED", Map.of());
        row(me(), bringer).body("brought", is(3));
        me().get(BRINGERS + "/" + bringer + "/firms")
                .then()
                .body("items.find { it.companyId == '" + firm + "' }.toldByLead", nullValue());
        assertThat(all().stream().filter(row -> bringer.equals(row.get("companyId"))))
                .singleElement()
                .satisfies(row -> assertThat(row.get("brought")).isEqualTo(3));
        // whoever may not see a lead is not told by it who brought whom
        me().body(Map.of("version", 0, "confidential", true))
                .patch("/api/leads/" + named)
                .then()
                .statusCode(200);
        row(Caller.as(Role.OFFICE), bringer).body("brought", is(2));
    }

    private String nameless() {
        return me().body(Map.of("title", "示例线索", "companyName", "示例甲企业", "sourceChannel", "RESIDENT"))
                .post("/api/leads")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static List<String> unregistered(RequestSpecification reader) {
        return reader.get(BRINGERS + "/unregistered?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    @Test
    void a_longer_list_asks_no_more_of_the_database() {
        RequestSpecification reader = Caller.as(Role.OFFICE);
        for (int bringer = 0; bringer < 3; bringer++) {
            String firm = firm();
            for (int brought = 0; brought < 4; brought++) {
                verified(
                        lead(me(), broughtBy(firm), Map.of("segmentCode", "EQ-3030")),
                        "PRODUCTION",
                        LocalDate.of(2026, 1, 5));
            }
        }
        reader.get(BRINGERS).then().statusCode(200);
        long few = Statements.fewest(database, () -> () -> reader.get(BRINGERS + "?limit=1"));
        long more = Statements.fewest(database, () -> () -> reader.get(BRINGERS + "?limit=3"));
        assertThat(more).isEqualTo(few).isLessThanOrEqualTo(14);
    }

    @Test
    void the_firms_behind_a_figure_are_read_page_by_page() {
        String bringer = firm();
        String first = broughtBy(bringer);
        String second = broughtBy(bringer);
        String address = BRINGERS + "/" + bringer + "/firms?outcome=NO_LEAD&limit=1";
        String next = me().get(address)
                .then()
                .body("items.companyId", contains(second))
                .extract()
                .path("nextCursor");
        me().get(address + "&cursor=" + next)
                .then()
                .body("items.companyId", contains(first))
                .body("nextCursor", nullValue());
    }

    @Test
    void a_firm_that_is_not_there_and_words_that_mean_nothing_are_refused() {
        String nobody = BRINGERS + "/" + UUID.randomUUID();
        for (String address : List.of("", "/firms", "/graph", "/partners")) {
            me().get(nobody + address).then().statusCode(404).body("type", is("/problems/missing"));
        }
        me().get(BRINGERS + "/" + firm() + "/firms?outcome=RICH").then().statusCode(400);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"AUDITOR", "ADMIN", "CHAMBER"})
    void who_reads_no_leads_reads_nothing_of_it(Role role) {
        for (String address : List.of("", "/" + UUID.randomUUID(), "/" + UUID.randomUUID() + "/partners")) {
            Caller.as(role).get(BRINGERS + address).then().statusCode(403);
        }
        Caller.as(role).get("/api/exports/bringers").then().statusCode(403);
    }
}
