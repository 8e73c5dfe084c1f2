package org.lianzhao.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;

/** Who brought whom, and what came of it as far as the reader may know. */
@QuarkusTest
class BringerResourceTest extends BringerCalls {
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
