package org.lianzhao.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.lianzhao.document.DocumentCalls.added;
import static org.lianzhao.document.DocumentCalls.withdraw;
import static org.lianzhao.listing.ListingCalls.add;
import static org.lianzhao.listing.ListingCalls.firm;
import static org.lianzhao.listing.ListingCalls.listingsOf;
import static org.lianzhao.listing.ListingCalls.remove;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;

/** A slip in the year, the list or the source of a listing is corrected. */
@QuarkusTest
class ListingEditTest extends HttpTest {
    private String firm = "";

    @BeforeEach
    void taggedFirm() {
        firm = firm("专精特新", "高新");
    }

    private static ValidatableResponse edit(
            Role role, String firm, String listing, int version, Map<String, @Nullable Object> changes) {
        Map<String, @Nullable Object> body = new HashMap<>(changes);
        body.put("version", version);
        return Caller.as(role)
                .body(body)
                .patch("/api/companies/" + firm + "/listings/" + listing)
                .then();
    }

    private ValidatableResponse edit(String listing, int version, Map<String, @Nullable Object> changes) {
        return edit(Role.MEMBER, firm, listing, version, changes);
    }

    private String listed(Map<String, ?> more) {
        return add(Role.MEMBER, firm, more).statusCode(201).extract().path("id");
    }

    @Test
    void year_list_source_and_evidence_are_corrected_and_stand_in_the_audit() {
        String listing = listed(Map.of());
        String notice = added(Caller.as(Role.MEMBER), "company:" + firm);
        Map<String, @Nullable Object> changes = new HashMap<>();
        changes.put("year", null);
        changes.put("list", "湖南省专精特新中小企业名单");
        edit(listing, 0, changes).statusCode(200).body("year", nullValue(), "version", is(1));
        edit(listing, 1, Map.of("source", "证书", "evidence", Map.of("documentId", notice)))
                .statusCode(200)
                .body("source", is("证书"), "evidence.documentId", is(notice), "tag", is("专精特新"));
        withdraw(Caller.as(Role.MEMBER), notice, 0).statusCode(409);
        listingsOf(firm).body("items.list", contains("湖南省专精特新中小企业名单"));
        edit(listing, 2, Map.of("source", "证书")).statusCode(200).body("version", is(2));
        List<String> events = Caller.as(Role.AUDITOR)
                .queryParam("subjectId", firm)
                .get("/api/audit")
                .path("items.event");
        assertThat(events).filteredOn("company-listing-changed"::equals).hasSize(2);
    }

    @Test
    void only_who_enters_companies_corrects_it_and_only_as_it_is_now() {
        String listing = listed(Map.of());
        for (Role role : List.of(Role.LEADER, Role.PROJECT, Role.SERVICE, Role.AUDITOR, Role.ADMIN)) {
            edit(role, firm, listing, 0, Map.of("year", 2020)).statusCode(403);
        }
        edit(listing, 4, Map.of("year", 2020)).statusCode(409).body("type", is("/problems/stale"));
        edit(Role.MEMBER, firm("专精特新"), listing, 0, Map.of("year", 2020)).statusCode(404);
        remove(Role.MEMBER, firm, listing, 0).statusCode(200);
        edit(listing, 1, Map.of("year", 2020)).statusCode(404);
    }

    @Test
    void what_cannot_be_is_refused() {
        String listing = listed(Map.of());
        listed(Map.of("year", 2021));
        listed(Map.of("year", 2021, "tag", "高新"));
        edit(listing, 0, Map.of("year", 2021)).statusCode(409).body("type", is("/problems/listing-there"));
        edit(listing, 0, Map.of("year", 1900)).statusCode(400).body("type", is("/problems/listing-year"));
        edit(listing, 0, Map.of("year", 2999)).statusCode(400).body("violations.field", contains("year"));
        edit(listing, 0, Map.of("tag", "高新")).statusCode(400);
        edit(listing, 0, Map.of("source", "")).statusCode(400);
        Map<String, @Nullable Object> empty = new HashMap<>();
        empty.put("year", null);
        edit(listing, 0, empty).statusCode(400).body("type", is("/problems/listing-empty"));
        listingsOf(firm).body("items.findAll { it.id == '%s' }.year".formatted(listing), contains(2024));
    }
}
