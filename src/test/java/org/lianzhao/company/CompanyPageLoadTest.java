package org.lianzhao.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianzhao.company.MergeCalls.firm;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.document.DocumentCalls;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Statements;

/** The page of a firm about which everybody has something to say opens as fast as that of any other. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // Quarkus fills the field in
class CompanyPageLoadTest extends HttpTest {
    /** What the page asks for; each is one list or one record. */
    private static final List<String> ASKED = List.of(
            "/api/companies/%s",
            "/api/companies/%s/activities",
            "/api/companies/%s/imports",
            "/api/companies/%s/listings",
            "/api/companies/%s/merges",
            "/api/companies/%s/referrals",
            "/api/companies/%s/relations",
            "/api/documents?subject=company:%s",
            "/api/duplicate-cases?company=%s&state=OPEN",
            "/api/leads?company=%s&limit=10",
            "/api/people?company=%s");

    private static final List<String> SEGMENTS = List.of("EQ-1020", "EQ-2060", "EL-5030", "EQ-6010");

    @Inject
    EntityManagerFactory database;

    private static void add(String path, Map<String, ?> said) {
        Caller.as(Role.MEMBER).body(said).post(path).then().statusCode(201);
    }

    /** One more of everything. */
    private static void more(String firm, int one) {
        String at = "/api/companies/" + firm;
        Map<String, String> present = Map.of("role", "MEMBER", "presence", "SIGNED", "place", "ZONE");
        Map<String, Object> holding = new LinkedHashMap<>(present);
        holding.putAll(Map.of("segmentCode", SEGMENTS.get(one), "source", "示例走访"));
        add(at + "/holdings", holding);
        add(at + "/listings", Map.of("tag", "高新", "year", 2020 + one, "source", "示例公示"));
        add(at + "/relations", Map.of("companyId", firm(Map.of()), "role", "SUPPLIER", "source", "示例年报"));
        add(at + "/activities", Map.of("kind", "VISIT", "content", "示例走访", "occurredOn", "2025-02-14"));
        add("/api/leads", Map.of("companyId", firm, "title", Fresh.text(), "summary", "示例"));
        add("/api/people", Map.of("name", "林示例", "post", Map.of("companyId", firm, "title", "厂长"), "confirmed", true));
        DocumentCalls.added(Caller.as(Role.MEMBER), "company:" + firm);
    }

    private Map<String, Long> statements(String firm) {
        Map<String, Long> counted = new LinkedHashMap<>();
        for (String asked : ASKED) {
            counted.put(
                    asked,
                    Statements.during(
                            database,
                            () -> Caller.as(Role.OFFICE)
                                    .get(asked.formatted(firm))
                                    .then()
                                    .statusCode(200)));
        }
        return counted;
    }

    @Test
    void every_part_of_it_takes_few_statements_however_much_there_is() {
        String firm = firm(Map.of("tags", List.of("高新")));
        more(firm, 0);
        more(firm, 1);
        statements(firm); // whoever calls for the first time is looked up
        Map<String, Long> few = statements(firm);
        more(firm, 2);
        more(firm, 3);
        assertThat(statements(firm)).isEqualTo(few);
        assertThat(few.values()).allMatch(count -> count < 14, few.toString());
    }
}
