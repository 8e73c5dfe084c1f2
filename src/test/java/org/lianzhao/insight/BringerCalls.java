package org.lianzhao.insight;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Role;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Projections;

/** What tests of who brought whom do again and again. */
@SuppressWarnings("NullAway.Init") // Quarkus fills the field in
abstract class BringerCalls extends HttpTest {
    static final String BRINGERS = "/api/insight/bringers";

    private final String user = "bringers-" + Fresh.mark();

    @Inject
    EntityManager rows;

    /** A member of the test's own. */
    RequestSpecification me() {
        Caller.enter(user, "示例以商引商");
        return Caller.signedIn(user, "member");
    }

    static String firm(Map<String, ?> more) {
        Map<String, Object> firm = new HashMap<>(Map.of("name", Fresh.text()));
        firm.putAll(more);
        return Caller.as(Role.MEMBER)
                .body(firm)
                .post("/api/companies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String firm() {
        return firm(Map.of());
    }

    /** A firm that the maps name. */
    static String named(String name) {
        Projections.catchUp();
        return Caller.as(Role.LEADER)
                .queryParam("q", name)
                .get("/api/companies")
                .path("items.find { it.name == '" + name + "' }.id");
    }

    /** Says what the other firm is to the one; that it is on record already is as good. */
    static void relate(String firm, String other, String role, Map<String, ?> more) {
        Map<String, Object> said = new HashMap<>(Map.of("companyId", other, "role", role, "source", "示例走访"));
        said.putAll(more);
        int status = Caller.as(Role.MEMBER)
                .body(said)
                .post("/api/companies/" + firm + "/relations")
                .statusCode();
        if (status != 201 && status != 409) {
            throw new AssertionError("Could not relate: " + status);
        }
    }

    /** A firm that this one brought. */
    static String broughtBy(String firm) {
        String other = firm();
        relate(firm, other, "REFERRED", Map.of());
        return other;
    }

    static String lead(RequestSpecification caller, String firm, Map<String, ?> more) {
        Map<String, Object> lead = new HashMap<>(Map.of("title", "示例线索", "companyId", firm));
        lead.putAll(more);
        return caller.body(lead)
                .post("/api/leads")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Lets a lead be in a stage since a day, verified, as if every gate on its way had been open. */
    void verified(String lead, String stage, LocalDate day) {
        QuarkusTransaction.requiringNew().run(() -> {
            rows.createNativeQuery("""
                            insert into stage_entry (id, lead_id, stage, state, backward, occurred_on, recorded_at, verified_on)
                            values (:id, :lead, :stage, 'ACTIVE', false, :day, current_timestamp(6), :day)
                            """)
                    .setParameter("id", Ids.next())
                    .setParameter("lead", UUID.fromString(lead))
                    .setParameter("stage", stage)
                    .setParameter("day", day)
                    .executeUpdate();
            rows.createNativeQuery("update leads set stage = :stage, stage_since = :day where id = :lead")
                    .setParameter("lead", UUID.fromString(lead))
                    .setParameter("stage", stage)
                    .setParameter("day", day)
                    .executeUpdate();
        });
    }

    static ValidatableResponse row(RequestSpecification caller, String firm) {
        return caller.get(BRINGERS + "/" + firm).then().statusCode(200);
    }

    static List<String> firms(RequestSpecification caller, String firm, Map<String, ?> figure) {
        return caller.queryParams(figure)
                .get(BRINGERS + "/" + firm + "/firms")
                .then()
                .statusCode(200)
                .extract()
                .path("items.companyId");
    }

    /** The whole list, read page by page. */
    List<Map<String, Object>> all() {
        List<Map<String, Object>> all = new ArrayList<>();
        String cursor = null;
        do {
            var page = page(3, cursor);
            all.addAll(page.extract().path("items"));
            cursor = page.extract().path("nextCursor");
        } while (cursor != null);
        return all;
    }

    private ValidatableResponse page(int limit, @Nullable String cursor) {
        return me().queryParam("limit", limit)
                .queryParam("cursor", cursor == null ? "" : cursor)
                .get(BRINGERS)
                .then()
                .statusCode(200);
    }
}
