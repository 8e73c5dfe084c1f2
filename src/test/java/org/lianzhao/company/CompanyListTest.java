package org.lianzhao.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.lianzhao.company.CompanyCalls.enter;
import static org.lianzhao.company.CompanyCalls.fresh;
import static org.lianzhao.company.CompanyCalls.list;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Statements;

@QuarkusTest
class CompanyListTest extends HttpTest {
    @Inject
    EntityManagerFactory database;

    @Test
    void hits_are_read_page_by_page_without_loss_the_shortest_and_oldest_first() {
        String mark = fresh();
        for (int i = 0; i < 5; i++) {
            enter(Map.of("name", mark + i)).statusCode(201);
        }
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            var page = list(Map.of("q", mark, "limit", 2, "cursor", cursor));
            seen.addAll(page.extract().path("items.name"));
            cursor = page.extract().path("nextCursor");
        } while (cursor != null);
        assertThat(seen).containsExactly(mark + 0, mark + 1, mark + 2, mark + 3, mark + 4);
    }

    @Test
    void firms_are_listed_latest_first_and_page_by_page_without_loss() {
        String mark = fresh();
        for (int i = 0; i < 3; i++) {
            enter(Map.of("name", mark + i, "regionCode", "659012")).statusCode(201);
        }
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            var page = list(Map.of("region", "659012", "limit", 2, "cursor", cursor));
            seen.addAll(page.extract().path("items.name"));
            cursor = page.extract().path("nextCursor");
        } while (cursor != null);
        assertThat(seen).containsSubsequence(mark + 2, mark + 1, mark + 0).doesNotHaveDuplicates();
    }

    @Test
    void a_region_brings_the_firms_of_the_regions_in_it() {
        String name = fresh();
        enter(Map.of("name", name, "regionCode", "431129")).statusCode(201);
        for (String region : List.of("430000", "431100", "431129")) {
            list(Map.of("region", region)).body("items.name", hasItem(name));
        }
        list(Map.of("region", "431100", "q", name)).body("items[0].regionName", is("湖南省永州市江华瑶族自治县"));
        list(Map.of("region", "440000", "q", name)).body("items", empty());
    }

    @Test
    void the_firms_that_the_maps_name_are_registered_once_with_all_their_segments() {
        list(Map.of("segment", "EQ-2040")).body("items.name", hasItems("巨鸿", "沛沛", "鑫辉"));
        String id = list(Map.of("q", "巨鸿")).body("items", hasSize(1)).extract().path("items[0].id");
        Caller.as(Role.MEMBER)
                .get("/api/companies/" + id)
                .then()
                .body("source", is("CHAIN_MAP"))
                .body("holdings.segmentCode", hasItem("EQ-2040"))
                .body("holdings.presence", hasItem("SIGNED"))
                .body("holdings.place", hasItem("ZONE"));
    }

    @Test
    void a_firm_is_found_by_its_code_however_it_is_written() {
        String name = fresh();
        enter(Map.of("name", name, "creditCode", "914406067224733440")).statusCode(201);
        list(Map.of("q", "９１４４０６０６７２２４７３３４４０")).body("items.name", contains(name));
    }

    @Test
    void filters_that_mean_nothing_are_refused() {
        Caller.as(Role.MEMBER)
                .queryParam("region", "999999")
                .get("/api/companies")
                .then()
                .statusCode(400)
                .body("type", is("/problems/unknown-region"));
        Caller.as(Role.MEMBER)
                .queryParam("segment", "XX-1")
                .get("/api/companies")
                .then()
                .statusCode(400)
                .body("type", is("/problems/unknown-segment"));
        Caller.as(Role.MEMBER)
                .queryParam("cursor", "abc")
                .get("/api/companies")
                .then()
                .statusCode(400)
                .body("type", is("/problems/cursor"));
        list(Map.of("q", "100%' or '1'='1")).body("items", empty());
    }

    @Test
    void regions_are_chosen_from_the_top_down() {
        Caller.as(Role.MEMBER).get("/api/regions").then().body("items.name", hasItem("湖南省"));
        Caller.as(Role.MEMBER)
                .queryParam("parent", "431100")
                .get("/api/regions")
                .then()
                .body("items.name", hasItem("祁阳市"))
                .body("items.name", not(hasItem("祁阳县")));
    }

    @Test
    void a_list_and_a_page_cost_the_same_few_statements_however_much_they_hold() {
        Caller.as(Role.MEMBER);
        // who is asking, and the page
        assertThat(statementsFor("/api/companies?limit=1"))
                .isEqualTo(2)
                .isEqualTo(statementsFor("/api/companies?limit=200"));
        String id = list(Map.of("q", "巨鸿")).extract().path("items[0].id");
        // who is asking, the firm, its names, where its facts are from, its tags, its segments, their names
        assertThat(statementsFor("/api/companies/" + id)).isEqualTo(7);
    }

    private long statementsFor(String address) {
        var member = Caller.signedIn("test-member", "member");
        return Statements.during(database, () -> member.get(address).then().statusCode(200));
    }
}
