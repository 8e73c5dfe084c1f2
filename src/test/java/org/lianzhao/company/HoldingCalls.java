package org.lianzhao.company;

import static org.lianzhao.company.MergeCalls.firm;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.lianzhao.account.Role;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;

/** What tests of segments that a firm is in do again and again. */
@SuppressWarnings("NullAway.Init") // Quarkus fills the field in
abstract class HoldingCalls extends HttpTest {
    @Inject
    EntityManager entities;

    static ValidatableResponse add(Role role, String firm, Map<String, ?> more) {
        Map<String, Object> said = new HashMap<>(Map.of(
                "segmentCode", "EQ-1020",
                "role", "MEMBER",
                "presence", "PRODUCTION",
                "place", "ZONE",
                "source", "示例走访"));
        said.putAll(more);
        return Caller.as(role)
                .body(said)
                .post("/api/companies/" + firm + "/holdings")
                .then();
    }

    static ValidatableResponse edit(Role role, String firm, String holding, Map<String, ?> changes) {
        return Caller.as(role)
                .body(changes)
                .patch("/api/companies/" + firm + "/holdings/" + holding)
                .then();
    }

    static ValidatableResponse remove(Role role, String firm, String holding, int version) {
        return Caller.as(role)
                .body(Map.of("version", version, "reason", "已搬走"))
                .post("/api/companies/" + firm + "/holdings/" + holding + "/removal")
                .then();
    }

    static String held(String firm) {
        return add(Role.MEMBER, firm, Map.of()).statusCode(201).extract().path("holdings[0].id");
    }

    static final Map<String, Object> SIGHTS =
            Map.of("text", "可月生产瞄具 1 万支以上", "amount", 10000, "unit", "支/月", "mark", "AT_LEAST");

    String stated(String firm, String presence) {
        return QuarkusTransaction.requiringNew().call(() -> {
            UUID id = Ids.next();
            entities.createNativeQuery("""
                            insert into holding (id, version, company_id, segment_id, role, presence, place, basis)
                            select :id, 0, :firm, s.id, 'MEMBER', :presence, 'ZONE', 'REPORTED' from segment s
                            where s.code = 'EQ-1020'
                            """)
                    .setParameter("id", id)
                    .setParameter("firm", UUID.fromString(firm))
                    .setParameter("presence", presence)
                    .executeUpdate();
            return id.toString();
        });
    }
}
