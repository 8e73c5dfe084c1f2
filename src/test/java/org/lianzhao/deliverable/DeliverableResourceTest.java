package org.lianzhao.deliverable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianzhao.account.Role;
import org.lianzhao.shared.time.ZoneTime;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Projections;
import org.lianzhao.testing.Statements;

/** A chain's papers on screen. */
@QuarkusTest
class DeliverableResourceTest extends HttpTest {
    @BeforeEach
    void the_search_is_up_to_date() {
        Projections.catchUp();
    }

    @Inject
    EntityManagerFactory database;

    private static ValidatableResponse paper(String kind) {
        return Caller.as(Role.LEADER)
                .get("/api/chains/EL/deliverables/" + kind)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @EnumSource(DeliverableKind.class)
    void each_says_which_edition_it_is_of_as_of_when_and_where_it_is_from(DeliverableKind kind) {
        Map<String, Object> map =
                Caller.as(Role.LEADER).get("/api/chains/EL/map").path("chain");
        LocalDate today = ZoneTime.today(java.time.Clock.systemUTC());
        paper(kind.code())
                .body("kind", is(kind.name()))
                .body("chainCode", is("EL"))
                .body("chain", is("先进电子器件"))
                .body("edition", is(map.get("edition")))
                .body("editionOn", notNullValue())
                .body("asOf", is(today.toString()))
                .body("notes", not(hasSize(0)))
                .body("sections", not(hasSize(0)))
                .body("sections.findAll { it.rows.size() < it.total }", hasSize(0));
    }

    @Test
    void the_panorama_has_every_segment_with_its_status_and_links_to_it() {
        List<String> segments = Caller.as(Role.LEADER)
                .get("/api/chains/EL/map")
                .path("stages.groups.flatten().segments.flatten().code");
        List<String> statuses = Caller.as(Role.LEADER)
                .get("/api/chains/EL/map")
                .path("stages.groups.flatten().segments.flatten().status");
        ValidatableResponse paper = paper("panorama");
        assertThat(paper.extract().<List<String>>path("sections[1].rows.collect { it[2].text }"))
                .isEqualTo(segments);
        assertThat(paper.extract().<List<String>>path("sections[1].rows.collect { it[4].status }"))
                .isEqualTo(statuses);
        paper.body("sections[1].rows.collect { it[2].link.to }", everyItem(is("SEGMENT")))
                .body("sections[0].rows.collect { it[1].number }.sum()", is(segments.size()));
    }

    @Test
    void the_gaps_are_those_of_the_list_and_what_nobody_surveyed_is_no_number() {
        List<String> listed = Caller.as(Role.LEADER).get("/api/chains/EL/gaps").path("items.segmentCode");
        ValidatableResponse paper = paper("gaps");
        assertThat(paper.extract().<List<String>>path("sections[0].rows.collect { it[1].text }"))
                .isEqualTo(listed);
        int demand =
                paper.extract().<List<String>>path("sections[0].columns.name").indexOf("demand");
        paper.body("sections[0].rows[0][" + demand + "].text", is("未调查"))
                .body("sections[0].rows[0][" + demand + "].number", is((Object) null))
                .body("sections[0].rows[0][" + demand + "].known", is(false));
    }

    @Test
    void key_firms_come_with_their_role_and_what_is_not_kept_is_not_nought() {
        ValidatableResponse paper = paper("firms");
        List<String> columns = paper.extract().path("sections[0].columns.name");
        paper.body("sections[0].rows", not(hasSize(0)))
                .body("sections[0].rows.collect { it[0].link.to }", everyItem(is("FIRM")))
                .body("sections[0].rows.collect { it[" + columns.indexOf("role") + "].text }", hasItem("骨干"));
        for (String unknown : List.of("output", "tax", "employees")) {
            paper.body("sections[0].rows.collect { it[" + columns.indexOf(unknown) + "].text }", everyItem(is("未填")));
        }
        List<String> roles =
                paper.extract().path("sections[0].rows.collect { it[" + columns.indexOf("role") + "].text }");
        assertThat(roles)
                .isSortedAccordingTo(java.util.Comparator.comparingInt(List.of("链主", "骨干", "配套", "关联")::indexOf));
    }

    @Test
    void targets_are_those_of_the_largest_gaps() {
        List<String> gaps = Caller.as(Role.LEADER).get("/api/chains/EL/gaps").path("items.segmentCode");
        List<String> named = paper("targets").extract().path("sections[0].rows.collect { it[1].link.key }.unique()");
        assertThat(gaps.subList(0, TargetFirms.GAPS)).containsAll(named);
    }

    @Test
    void regions_are_counted_from_the_register_and_each_number_leads_to_its_firms() {
        String name = "示例区域统计" + Fresh.mark() + "有限公司";
        Caller.as(Role.MEMBER)
                .body(Map.of("name", name, "regionCode", "440306", "industryCode", "3982", "sourceNote", "测试"))
                .post("/api/companies")
                .then()
                .statusCode(201);
        Projections.catchUp();
        ValidatableResponse paper = paper("regions");
        paper.body("sections[1].rows.collect { it[1].text }", hasItem("广东省深圳市"));
        Map<String, Object> link = paper.extract().path("sections[1].rows.find { it[1].text == '广东省深圳市' }[2].link");
        int count = paper.extract()
                .<Number>path("sections[1].rows.find { it[1].text == '广东省深圳市' }[2].number")
                .intValue();
        assertThat(link).containsEntry("to", "REGISTER").containsEntry("region", "440300");
        assertThat(count).isPositive();
        Caller.as(Role.LEADER)
                .queryParams("industry", link.get("key"), "region", link.get("region"), "limit", 200)
                .get("/api/companies")
                .then()
                .statusCode(200)
                .body("items", hasSize(Math.min(200, count)))
                .body("items.name", hasItems(name));
    }

    @Test
    void english_readers_get_it_in_english() {
        Caller.as(Role.LEADER)
                .header("Accept-Language", "en")
                .get("/api/chains/EL/deliverables/gaps")
                .then()
                .body("title", is("Missing and weak segments"))
                .body("chain", containsString("electronic"));
    }

    @Test
    void it_takes_as_many_statements_however_many_segments_there_are() {
        for (String kind : List.of("panorama", "gaps", "firms", "regions")) {
            assertThat(Statements.fewest(database, () -> () -> paper(kind)))
                    .as(kind)
                    .isLessThanOrEqualTo(25);
        }
    }

    @Test
    void a_paper_or_a_chain_that_there_is_not_is_said() {
        Caller.as(Role.LEADER).get("/api/chains/EL/deliverables/poem").then().statusCode(404);
        Caller.as(Role.LEADER).get("/api/chains/XX/deliverables/gaps").then().statusCode(404);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"AUDITOR", "ADMIN", "CHAMBER"})
    void who_reads_no_chains_reads_none(Role role) {
        for (DeliverableKind kind : DeliverableKind.values()) {
            Caller.as(role)
                    .get("/api/chains/EL/deliverables/" + kind.code())
                    .then()
                    .statusCode(403);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"AUDITOR", "ADMIN", "CHAMBER"},
            mode = EnumSource.Mode.EXCLUDE)
    void everybody_who_reads_chains_reads_all(Role role) {
        for (DeliverableKind kind : DeliverableKind.values()) {
            Caller.as(role)
                    .get("/api/chains/EQ/deliverables/" + kind.code())
                    .then()
                    .statusCode(200);
        }
    }
}
