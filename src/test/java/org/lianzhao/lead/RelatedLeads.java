package org.lianzhao.lead;

import static org.lianzhao.lead.LeadCalls.patch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Role;
import org.lianzhao.document.DocumentCalls;
import org.lianzhao.lead.Relation.Kind;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.Operation;
import org.lianzhao.testing.Projections;
import org.lianzhao.testing.RightsMatrix;

/** The leads of {@link LeadRelationsTest}, one of each kind on the same firm, and what hangs on them. */
final class RelatedLeads {
    /** Stands in the titles of these leads and nowhere else. */
    final String mark = Fresh.mark();

    final String firm;
    private final Map<Kind, String> leads = new EnumMap<>(Kind.class);
    private final Map<Kind, String> documents = new EnumMap<>(Kind.class);
    private final String referral;

    RelatedLeads() {
        Arrays.stream(Relation.values()).forEach(Relation::enter);
        firm = Caller.as(Role.MEMBER)
                .body(Map.of("name", Fresh.text()))
                .post("/api/companies")
                .path("id");
        referral = Relation.CHAMBER_THAT_REFERRED
                .calls()
                .body(Map.of(
                        "externalId",
                        "YSH-" + Fresh.mark(),
                        "enterprise",
                        Map.of("name", Fresh.text()),
                        "project",
                        Map.of("title", "示例")))
                .post("/api/partner/v1/referrals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    void open(EntityManager database) {
        for (Kind kind : Kind.values()) {
            leads.put(kind, lead(kind));
            documents.put(kind, DocumentCalls.added(Relation.OWNER.calls(), "lead:" + id(kind)));
        }
        for (Kind kind : List.of(Kind.SIGNED, Kind.SECRET_SIGNED)) {
            sign(database, id(kind));
        }
        Projections.catchUp();
    }

    private String lead(Kind kind) {
        String id = LeadCalls.open(
                        Relation.OWNER.calls(),
                        Map.of(
                                "title",
                                title(kind),
                                "companyId",
                                firm,
                                "segmentCode",
                                "EL-5030",
                                "sourceChannel",
                                LeadDictionaries.RESIDENT,
                                "confidential",
                                kind.isSecret()))
                .statusCode(201)
                .extract()
                .path("id");
        Map<String, Object> people = Map.of(
                "version", 0,
                "collaboratorIds", List.of(key(Relation.COLLABORATOR)),
                "namedLeaderIds", List.of(key(Relation.NAMED_LEADER)));
        patch(Relation.OWNER.calls(), id, people).statusCode(200);
        if (kind == Kind.OF_NO_FORCE) {
            Map<String, @Nullable Object> none = new HashMap<>();
            none.put("taskForceId", null);
            patch(Relation.OFFICE.calls(), id, none).statusCode(200);
        }
        return id;
    }

    private static String key(Relation person) {
        return Caller.as(Role.ADMIN)
                .queryParam("q", person.username())
                .get("/api/users")
                .path("items.find { it.username == '" + person.username() + "' }.id");
    }

    private void sign(EntityManager database, String id) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createQuery("update Lead l set l.position.stage = :stage where l.id = :id")
                        .setParameter("stage", LeadStage.SIGNED)
                        .setParameter("id", UUID.fromString(id))
                        .executeUpdate());
    }

    String id(Kind kind) {
        return Objects.requireNonNull(leads.get(kind));
    }

    String title(Kind kind) {
        return mark + "-" + kind;
    }

    /** The address of an operation, about this lead where it is about one. */
    String address(Operation operation, Kind lead) {
        String path = operation.path();
        String own = path.startsWith("/api/leads/")
                ? id(lead)
                : path.startsWith("/api/documents/")
                        ? Objects.requireNonNull(documents.get(lead))
                        : path.startsWith("/api/partner/") ? referral : firm;
        return path.replace("{id}", own)
                .replace("{company}", firm)
                .replace("{code}", path.startsWith("/api/chains/") ? "EL" : "EL-5030")
                .replace("{kind}", "targets")
                .replace("{number}", "1")
                .replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
    }

    /** How it is asked, about this lead where it is about one. */
    String how(Operation operation, String lead) {
        return RightsMatrix.of(operation)
                .how()
                .replace("{mark}", mark)
                .replace("{firm}", firm)
                .replace("{lead}", lead);
    }
}
