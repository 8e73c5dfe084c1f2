package org.lianzhao.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;

/** What migrations make of rows as earlier releases wrote them. */
@QuarkusTest
@Tag("dialect") // locks and SQL of its own, which MariaDB and MySQL may take differently
@SuppressWarnings("NullAway.Init") // Quarkus fills the field in
class OldRowsTest extends HttpTest {
    @Inject
    EntityManager database;

    /** Runs what a migration does to rows once more. */
    private void again(String migration) throws IOException {
        try (InputStream file =
                Objects.requireNonNull(OldRowsTest.class.getResourceAsStream("/db/migration/" + migration + ".sql"))) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            QuarkusTransaction.requiringNew().run(() -> {
                for (String statement : text.replaceAll("(?m)^--.*$", "").split(";")) {
                    if (statement.strip().startsWith("update")) {
                        database.createNativeQuery(statement.strip()).executeUpdate();
                    }
                }
            });
        }
    }

    private static void survey(String firm, int year, int zone, int city) {
        Map<String, Object> said = new HashMap<>(Map.of(
                "companyId",
                firm,
                "year",
                year,
                "side",
                "PURCHASE",
                "unit",
                "YUAN_10K",
                "total",
                100,
                "source",
                "示例调查"));
        said.putAll(Map.of("shares", false, "zone", zone, "city", city, "province", 0));
        Caller.as(Role.CHAIN_OFFICE).body(said).post("/api/surveys").then().statusCode(201);
    }

    @Test
    void a_survey_that_told_of_no_ring_does_not_tell_that_nothing_came_from_the_zone() throws IOException {
        String firm = Caller.as(Role.MEMBER)
                .body(Map.of("name", "示例旧调查" + Fresh.mark(), "tags", new String[] {"规上"}))
                .post("/api/companies")
                .path("id");
        survey(firm, 2019, 0, 0);
        survey(firm, 2020, 0, 10);
        again("V326__supply_survey_told_of_no_ring");
        rings(firm, 2019, null);
        rings(firm, 2020, 0);
    }

    private void rings(String firm, int year, @Nullable Integer zone) {
        Object found = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "select coalesce(zone, -1) from supply_survey where company_id = :firm and survey_year = :year")
                        .setParameter("firm", UUID.fromString(firm))
                        .setParameter("year", year)
                        .getSingleResult());
        assertThat(((Number) found).intValue()).isEqualTo(zone == null ? -1 : zone);
    }

    private static void factor(String value, int number, String reason) {
        Map<String, @Nullable Object> said =
                new HashMap<>(Map.of("name", "DEMAND", "source", "示例走访", "reason", reason, "number", number));
        said.put("value", value.isEmpty() ? null : value);
        Caller.as(Role.CHAIN_OFFICE)
                .body(said)
                .post("/api/segments/EQ-5030/factors")
                .then()
                .statusCode(201);
    }

    @Test
    void why_a_factor_was_moved_is_told_apart_from_the_reason_for_which_it_was_entered() throws IOException {
        factor("1", 0, "原属 EL-10：Said of EQ-11 before: 三家要采购");
        factor("", 1, "现在算在 EL-12 里");
        factor("2", 2, "Said of EQ-11 before: two buyers");
        factor("", 3, "It is said of EL-13 now");
        factor("3", 4, "原属于别处：不知道");
        again("V327__segment_factor_moved");
        Caller.as(Role.MEMBER)
                .get("/api/segments/EQ-5030")
                .then()
                .body("factorHistory.reason", contains("原属于别处：不知道", "", "two buyers", "", "三家要采购"))
                .body("factorHistory[0].movedFrom", nullValue())
                .body("factorHistory[1].goneTo", is("EL-13"))
                .body("factorHistory[2].movedFrom", is("EQ-11"))
                .body("factorHistory[3].goneTo", is("EL-12"))
                .body("factorHistory[4].movedFrom", is("EL-10"));
    }

    private void run(String statement, Map<String, ?> values) {
        QuarkusTransaction.requiringNew().run(() -> {
            var query = database.createNativeQuery(statement);
            values.forEach(query::setParameter);
            query.executeUpdate();
        });
    }

    private List<?> read(String statement, UUID firm) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(statement, String.class)
                        .setParameter("firm", firm)
                        .getResultList());
    }

    private void happened(int order, String firm, String kind, String before, String after) {
        run("""
                insert into target_event (id, segment_id, company_id, kind, happened_at, said)
                select unhex(concat(lpad(hex(:order), 12, '0'), right(hex(:firm), 20))), id, :firm, :kind, '2026-01-01',
                  json_object('before', json_object('segment', :before), 'after', json_object('segment', :after))
                from segment where code = 'EQ-5030'
                """, Map.of("order", order, "firm", UUID.fromString(firm), "kind", kind, "before", before, "after", after));
    }

    @Test
    void what_was_done_in_a_segment_that_gave_way_to_another_stands_aside() throws IOException {
        String firm = Caller.as(Role.MEMBER)
                .body(Map.of("name", "示例旧并入" + Fresh.mark()))
                .post("/api/companies")
                .path("id");
        happened(1, firm, "ACCEPTED", "EQ-11", "EQ-11");
        happened(2, firm, "REJECTED", "EQ-5030", "EQ-5030");
        happened(3, firm, "JOINED", "EQ-11", "EQ-5030");
        happened(4, firm, "REOPENED", "EQ-11", "EQ-11");
        again("V342__target_event_aside_earlier");
        assertThat(read(
                        "select kind from target_event where company_id = :firm and aside = true",
                        UUID.fromString(firm)))
                .isEqualTo(List.of("ACCEPTED"));
    }

    @Test
    void the_firms_to_which_ties_were_known_are_told_from_the_lines() throws IOException {
        UUID firm = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        UUID work = UUID.randomUUID();
        String about = Caller.as(Role.MEMBER)
                .body(Map.of("name", "示例旧纽带" + Fresh.mark()))
                .post("/api/companies")
                .path("id");
        run(
                """
                insert into target_work (id, version, segment_id, company_id, state, known_reasons)
                select :work, 0, id, :about, 'REJECTED', :known from segment where code = 'EQ-5030'
                """,
                Map.of(
                        "work",
                        work,
                        "about",
                        UUID.fromString(about),
                        "known",
                        "word|a\\b \"c\"\ntie|target.supplies|" + firm + "\ntie|target.tie-hometown|431121\nsignal|"
                                + other));
        String text;
        try (InputStream file = Objects.requireNonNull(
                OldRowsTest.class.getResourceAsStream("/db/migration/V332__target_known_firm.sql"))) {
            text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        String select = text.substring(text.indexOf("select distinct"), text.lastIndexOf(';'));
        run(
                "insert into target_known_firm (work_id, firm_id) select * from (" + select
                        + ") k where k.work_id = :work",
                Map.of("work", work));
        assertThat(read(
                        "select lower(hex(k.firm_id)) from target_known_firm k join target_work w on w.id = k.work_id"
                                + " where w.company_id = :firm",
                        UUID.fromString(about)))
                .isEqualTo(List.of(firm.toString().replace("-", "")));
    }
}
