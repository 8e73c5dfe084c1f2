package org.lianzhao.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.lianzhao.company.CompanyCalls.digits;
import static org.lianzhao.company.CompanyCalls.fresh;
import static org.lianzhao.company.MergeCalls.firm;
import static org.lianzhao.company.MergeCalls.merge;
import static org.lianzhao.company.MergeCalls.mergeOf;
import static org.lianzhao.company.MergeCalls.show;
import static org.lianzhao.company.MergeCalls.undo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;

@QuarkusTest
class MergeResourceTest extends HttpTest {

    @Test
    void the_kept_firm_has_both_names_all_tags_and_what_it_lacked() {
        String other = fresh();
        String kept = firm(Map.of("tags", List.of("高新"), "address", "示例路 1 号"));
        String gone = firm(Map.of("name", other, "tags", List.of("专精特新"), "address", "示例路 2 号", "products", "电容"));
        merge(kept, gone, Map.of("take", List.of("address")))
                .statusCode(201)
                .body("id", is(kept))
                .body("tags", is(List.of("专精特新", "高新")))
                .body("address", is("示例路 2 号"))
                .body("products", is("电容"))
                .body("otherNames.find { it.kind == 'OTHER' }.name", is(other))
                .body("factSources.field", hasItem("products"))
                .body("mergedTo", nullValue());
    }

    @Test
    void the_other_record_says_which_one_stands_for_it_and_leaves_lists_search_and_hints() {
        String name = fresh();
        String kept = firm(Map.of());
        String gone = firm(Map.of("name", name, "regionCode", "440305"));
        merge(kept, gone, Map.of()).statusCode(201);
        show(gone).body("mergedTo.id", is(kept)).body("mergedTo.name", notNullValue());
        CompanyCalls.list(Map.of("limit", 200)).body("items.id", not(hasItem(gone)));
        CompanyCalls.list(Map.of("q", name)).body("items.id", is(List.of(kept)));
        CompanyCalls.duplicates(Map.of("name", name, "regionCode", "440305"))
                .body("outcome", is("SAME"))
                .body("matches.companyId", is(List.of(kept)));
        CompanyCalls.enter(Map.of("name", name, "regionCode", "440305")).statusCode(409);
    }

    @Test
    void a_code_moves_to_the_record_that_has_none() {
        String code = "91440300" + digits() + "0X";
        String kept = firm(Map.of());
        String gone = firm(Map.of("creditCode", code));
        merge(kept, gone, Map.of()).statusCode(201).body("creditCode", is(code));
        show(gone).body("creditCode", nullValue());
    }

    @Test
    void two_codes_are_two_firms_unless_somebody_confirms_and_then_both_codes_find_the_one() {
        String one = "91440300" + digits() + "1X";
        String two = "91440300" + digits() + "2X";
        String kept = firm(Map.of("creditCode", one));
        String gone = firm(Map.of("creditCode", two));
        merge(kept, gone, Map.of())
                .statusCode(409)
                .body("type", is("/problems/merge-two-codes"))
                .body("detail", containsString(two));
        merge(kept, gone, Map.of("confirm", true)).statusCode(201).body("creditCode", is(one));
        CompanyCalls.duplicates(Map.of("name", fresh(), "creditCode", two))
                .body("outcome", is("SAME"))
                .body("matches[0].companyId", is(kept));
        CompanyCalls.list(Map.of("q", two)).body("items.id", is(List.of(kept)));
    }

    @Test
    void what_cannot_be_merged_is_refused_in_words() {
        String kept = firm(Map.of());
        String gone = firm(Map.of());
        merge(kept, kept, Map.of()).statusCode(409).body("type", is("/problems/merge-with-itself"));
        merge(kept, gone, Map.of("version", 7)).statusCode(409).body("type", is("/problems/stale"));
        merge(kept, gone, Map.of("goneVersion", 7)).statusCode(409).body("type", is("/problems/stale"));
        merge(kept, gone, Map.of("take", List.of("colour")))
                .statusCode(400)
                .body("violations[0].field", is("take"))
                .body("violations[0].message", containsString("colour"));
        merge(kept, java.util.UUID.randomUUID().toString(), Map.of()).statusCode(404);
        merge(kept, gone, Map.of()).statusCode(201);
        merge(kept, gone, Map.of()).statusCode(409).body("type", is("/problems/company-merged"));
        merge(gone, kept, Map.of()).statusCode(409).body("type", is("/problems/company-merged"));
        Caller.as(Role.OFFICE)
                .body(Map.of("version", show(gone).extract().<Integer>path("version"), "products", "电阻"))
                .patch("/api/companies/" + gone)
                .then()
                .statusCode(409)
                .body("type", is("/problems/company-merged"));
    }

    @Test
    void what_is_written_on_the_record_that_went_is_written_on_the_one_that_goes_on() {
        String kept = firm(Map.of());
        String gone = firm(Map.of());
        merge(kept, gone, Map.of()).statusCode(201);
        Caller.as(Role.MEMBER)
                .body(Map.of("title", fresh(), "companyId", gone))
                .post("/api/leads")
                .then()
                .statusCode(201)
                .body("company.id", is(kept));
        Caller.as(Role.MEMBER)
                .body(Map.of("content", "示例走访"))
                .post("/api/companies/" + gone + "/activities")
                .then()
                .statusCode(201);
        Caller.as(Role.MEMBER)
                .get("/api/companies/" + kept + "/activities")
                .then()
                .body("items.content", is(List.of("示例走访")));
    }

    @Test
    void a_merge_is_one_line_of_the_audit_and_so_is_its_undoing() {
        String kept = firm(Map.of());
        String gone = firm(Map.of("products", "电容"));
        merge(kept, gone, Map.of()).statusCode(201);
        undo(mergeOf(kept)).statusCode(200);
        assertThat(Caller.as(Role.AUDITOR)
                        .queryParam("subjectId", kept)
                        .get("/api/audit")
                        .then()
                        .statusCode(200)
                        .extract()
                        .<List<String>>path("items.event"))
                .contains("companies-merged", "companies-parted");
    }

    /** It would come back with the undoing, or not go with what it was taken for. */
    @Test
    void whoever_is_erased_meanwhile_does_not_come_back_with_the_undoing() {
        String number = "139" + digits();
        String kept = firm(Map.of());
        String gone = firm(Map.of("products", "电容，问 " + number));
        merge(kept, gone, Map.of()).statusCode(201);
        show(kept).body("products", is("电容，问 " + number));
        String person = Caller.as(Role.MEMBER)
                .body(Map.of(
                        "name", "张示例",
                        "contacts", List.of(Map.of("kind", "PHONE", "value", number)),
                        "post", Map.of("companyId", kept)))
                .post("/api/people")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Caller.as(Role.OFFICE)
                .body(Map.of("reason", "ASKED"))
                .post("/api/people/" + person + "/erasure")
                .then()
                .statusCode(200);
        show(kept).body("products", is("电容，问 ***"));
        undo(mergeOf(kept)).statusCode(200);
        show(gone).body("products", is("电容，问 ***"));
        show(kept).body("products", nullValue());
    }

    @Test
    void merges_of_a_firm_are_listed_with_what_moved() {
        String kept = firm(Map.of());
        String gone = firm(Map.of("products", "电容"));
        Caller.as(Role.MEMBER).body(Map.of("title", fresh(), "companyId", gone)).post("/api/leads");
        merge(kept, gone, Map.of()).statusCode(201);
        for (String firm : List.of(kept, gone)) {
            Caller.as(Role.OFFICE)
                    .get("/api/companies/" + firm + "/merges")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items[0].kept.id", is(kept))
                    .body("items[0].gone.id", is(gone))
                    .body("items[0].taken", is(List.of("products")))
                    .body("items[0].moved.'leads.company_id'", is(1))
                    .body("items[0].undoneAt", nullValue());
        }
    }

    private static String secret(Map<String, ?> firm) {
        Map<String, Object> lead = new HashMap<>(Map.of("title", fresh(), "confidential", true));
        lead.putAll(firm);
        return Caller.as(Role.MEMBER)
                .body(lead)
                .post("/api/leads")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void what_moved_is_counted_as_far_as_the_reader_may_see_it() {
        String kept = firm(Map.of());
        String gone = firm(Map.of());
        secret(Map.of("companyId", gone));
        String beside = secret(Map.of("companyName", fresh()));
        Caller.as(Role.MEMBER)
                .body(Map.of("kind", "VISIT", "content", "示例", "companionId", gone))
                .post("/api/leads/" + beside + "/follow-ups")
                .then()
                .statusCode(201);
        merge(kept, gone, Map.of()).statusCode(201).body("moved", not(hasKey("leads.company_id")));
        for (Role role : List.of(Role.OFFICE, Role.SERVICE)) {
            Caller.as(role)
                    .get("/api/companies/" + kept + "/merges")
                    .then()
                    .statusCode(200)
                    .body("items[0].moved", not(hasKey("leads.company_id")))
                    .body("items[0].moved", not(hasKey("follow_up.companion_id")));
        }
        Caller.as(Role.MEMBER)
                .get("/api/companies/" + kept + "/merges")
                .then()
                .body("items[0].moved.'leads.company_id'", is(1))
                .body("items[0].moved.'follow_up.companion_id'", is(1));
    }

    @Test
    void an_undone_merge_lists_what_stayed_as_edited() {
        String kept = firm(Map.of());
        String gone = firm(Map.of("products", "电容", "address", "示例路 2 号"));
        int version = merge(kept, gone, Map.of()).statusCode(201).extract().path("version");
        Caller.as(Role.MEMBER)
                .body(Map.of("version", version, "products", "电感"))
                .patch("/api/companies/" + kept)
                .then()
                .statusCode(200);
        String merge = mergeOf(kept);
        undo(merge).statusCode(200).body("stayed", is(List.of("products"))).body("gone.id", is(gone));
        show(kept).body("products", is("电感")).body("address", nullValue());
        show(gone).body("products", is("电容")).body("mergedTo", nullValue());
        undo(merge).statusCode(409).body("type", is("/problems/merge-undone"));
        CompanyCalls.list(Map.of("limit", 200)).body("items.id", hasItem(gone));
    }

    @Test
    void a_merge_whose_firm_went_itself_is_undone_after_the_later_one() {
        String first = firm(Map.of());
        String second = firm(Map.of());
        String third = firm(Map.of());
        merge(second, first, Map.of()).statusCode(201);
        String early = mergeOf(first);
        merge(third, second, Map.of()).statusCode(201);
        show(first).body("mergedTo.id", is(third));
        undo(early).statusCode(409).body("type", is("/problems/merge-kept-gone"));
        undo(mergeOf(third)).statusCode(200);
        show(first).body("mergedTo.id", is(second));
        undo(early).statusCode(200).body("stayed", is(empty()));
        show(first).body("mergedTo", nullValue());
    }

    @Test
    void a_merge_whose_code_another_firm_has_meanwhile_is_not_undone() {
        String code = "91440300" + digits() + "3X";
        String kept = firm(Map.of());
        String gone = firm(Map.of("creditCode", code));
        int version = merge(kept, gone, Map.of()).statusCode(201).extract().path("version");
        Caller.as(Role.MEMBER)
                .body(Map.of("version", version, "creditCode", ""))
                .patch("/api/companies/" + kept)
                .then()
                .statusCode(200);
        firm(Map.of("creditCode", code));
        undo(mergeOf(kept)).statusCode(409).body("type", is("/problems/merge-code-taken"));
    }
}
