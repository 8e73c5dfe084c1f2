package org.lianzhao.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianzhao.visit.VisitCalls.as;
import static org.lianzhao.visit.VisitCalls.firm;
import static org.lianzhao.visit.VisitCalls.in;
import static org.lianzhao.visit.VisitCalls.lead;
import static org.lianzhao.visit.VisitCalls.member;
import static org.lianzhao.visit.VisitCalls.planned;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Statements;

/** The list of visits is read page by page, and a longer one costs no more. */
@QuarkusTest
@Tag("dialect") // a union of its own, which MariaDB and MySQL may take differently
class VisitListTest extends HttpTest {
    @Inject
    EntityManagerFactory factory;

    private String owner = "";

    @BeforeEach
    void enterHim() {
        owner = member();
    }

    private RequestSpecification owner() {
        return as(owner);
    }

    @Test
    void a_page_follows_the_other_without_gap_whatever_they_hang_on() {
        String lead = lead(owner(), Map.of());
        List<String> planned = new ArrayList<>();
        planned.add(planned(owner(), Map.of("leadId", lead, "day", in(3).toString())));
        planned.add(planned(owner(), Map.of("companyId", firm(owner()), "day", in(3).toString(), "time", "00:00")));
        planned.add(planned(owner(), Map.of("leadId", lead, "day", in(3).toString(), "time", "09:00")));
        planned.add(planned(owner(), Map.of("leadId", lead, "day", in(4).toString())));
        List<String> read = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            var page = owner().queryParams(Map.of("whose", "mine", "limit", 1, "cursor", cursor))
                    .get("/api/visits")
                    .then()
                    .statusCode(200)
                    .extract();
            read.addAll(page.path("items.id"));
            cursor = page.path("nextCursor");
        }
        assertThat(read).isEqualTo(planned);
    }

    @Test
    void a_longer_list_takes_no_more_statements() {
        for (int count = 0; count < 4; count++) {
            planned(owner(), Map.of("leadId", lead(owner(), Map.of("confidential", count == 3))));
            planned(owner(), Map.of("companyId", firm(owner())));
        }
        owner().get("/api/visits?whose=mine&limit=8");
        long few = Statements.fewest(factory, () -> () -> owner().get("/api/visits?whose=mine&limit=2"));
        assertThat(Statements.fewest(factory, () -> () -> owner().get("/api/visits?whose=mine&limit=8")))
                .isLessThanOrEqualTo(few + 1)
                .isLessThan(25);
    }
}
