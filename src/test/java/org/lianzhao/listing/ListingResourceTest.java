package org.lianzhao.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.lianzhao.listing.ListingCalls.add;
import static org.lianzhao.listing.ListingCalls.firm;
import static org.lianzhao.listing.ListingCalls.listingsOf;
import static org.lianzhao.listing.ListingCalls.remove;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;

/** A tag of a firm carries the year and the list it rests on. */
@QuarkusTest
class ListingResourceTest extends HttpTest {
    @Test
    void a_tag_stands_in_lists_of_years_and_the_tag_itself_stays_as_it_is() {
        String firm = firm("专精特新", "高新");
        add(Role.MEMBER, firm, Map.of("list", "湖南省专精特新中小企业名单", "evidence", Map.of("number", "示例〔2024〕3号")))
                .statusCode(201)
                .body("recordedBy", is("示例member"));
        add(Role.MEMBER, firm, Map.of("year", 2021)).statusCode(201);
        listingsOf(firm)
                .body("items.year", contains(2024, 2021))
                .body("items[0].list", is("湖南省专精特新中小企业名单"))
                .body("items[0].evidence.number", is("示例〔2024〕3号"));
        Caller.as(Role.LEADER).get("/api/companies/" + firm).then().body("tags", containsInAnyOrder("专精特新", "高新"));
    }

    @Test
    void only_who_enters_companies_says_so() {
        String firm = firm("专精特新");
        String listing =
                add(Role.MEMBER, firm, Map.of()).statusCode(201).extract().path("id");
        for (Role role : List.of(Role.LEADER, Role.PROJECT, Role.SERVICE, Role.AUDITOR, Role.ADMIN)) {
            add(role, firm, Map.of("year", 2020)).statusCode(403);
            remove(role, firm, listing, 0).statusCode(403);
        }
        Caller.as(Role.AUDITOR)
                .get("/api/companies/" + firm + "/listings")
                .then()
                .statusCode(403);
        listingsOf(firm).body("items.year", contains(2024));
    }

    @Test
    void what_cannot_be_is_refused() {
        String firm = firm("专精特新");
        add(Role.MEMBER, firm, Map.of("tag", "没有的标签")).statusCode(400).body("type", is("/problems/listing-tag"));
        add(Role.MEMBER, firm, Map.of("year", 2999)).statusCode(400).body("violations.field", contains("year"));
        add(Role.MEMBER, firm, Map.of("year", 1900)).statusCode(400).body("violations.field", contains("year"));
        add(Role.MEMBER, firm, Map.of("source", " ")).statusCode(400).body("violations.field", contains("source"));
        add(Role.MEMBER, firm, Map.of("list", "长".repeat(101))).statusCode(400);
        add(Role.MEMBER, UUID.randomUUID().toString(), Map.of()).statusCode(404);
        Caller.as(Role.MEMBER)
                .body(Map.of("tag", "专精特新", "source", "示例"))
                .post("/api/companies/" + firm + "/listings")
                .then()
                .statusCode(400)
                .body("type", is("/problems/listing-empty"));
        add(Role.MEMBER, firm, Map.of()).statusCode(201);
        add(Role.MEMBER, firm, Map.of()).statusCode(409).body("type", is("/problems/listing-there"));
    }

    @Test
    void it_is_removed_with_a_reason_and_both_stand_in_the_audit() {
        String firm = firm("专精特新");
        String listing = add(Role.MEMBER, firm, Map.of()).extract().path("id");
        remove(Role.MEMBER, firm, listing, 3).statusCode(409);
        remove(Role.MEMBER, firm("专精特新"), listing, 0).statusCode(404);
        remove(Role.MEMBER, firm, listing, 0).statusCode(200);
        listingsOf(firm).body("items", empty());
        List<String> events = Caller.as(Role.AUDITOR)
                .queryParam("subjectId", firm)
                .get("/api/audit")
                .path("items.event");
        assertThat(events).contains("company-listing-added", "company-listing-removed");
    }

    @Test
    void listings_follow_a_merge_without_doubles_and_come_back() {
        String kept = firm("专精特新");
        String gone = firm("专精特新");
        add(Role.MEMBER, kept, Map.of()).statusCode(201);
        add(Role.MEMBER, gone, Map.of()).statusCode(201);
        add(Role.MEMBER, gone, Map.of("year", 2021)).statusCode(201);
        Caller.as(Role.OFFICE)
                .body(Map.of("goneId", gone))
                .post("/api/companies/" + kept + "/merges")
                .then()
                .statusCode(201);
        listingsOf(kept).body("items.year", contains(2024, 2021));
        String merge =
                Caller.as(Role.OFFICE).get("/api/companies/" + kept + "/merges").path("items[0].id");
        Caller.as(Role.OFFICE)
                .body("{}")
                .post("/api/companies/merges/" + merge + "/reversal")
                .then()
                .statusCode(200);
        listingsOf(kept).body("items.year", contains(2024));
        listingsOf(gone).body("items.year", contains(2024, 2021));
    }
}
