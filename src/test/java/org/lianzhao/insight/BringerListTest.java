package org.lianzhao.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Statements;

/** Who brought whom is read page by page, and a longer list costs no more. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // Quarkus fills the field in
class BringerListTest extends BringerCalls {
    @Inject
    EntityManagerFactory database;

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
}
