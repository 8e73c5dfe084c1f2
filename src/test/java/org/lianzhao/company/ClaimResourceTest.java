package org.lianzhao.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.lianzhao.company.MergeCalls.firm;
import static org.lianzhao.company.MergeCalls.show;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.shared.time.ZoneTime;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Projections;

/** The chain office verifies what people say by hand of firms in segments; from then on it counts. */
@QuarkusTest
@Tag("dialect") // locks and SQL of its own, which MariaDB and MySQL may take differently
@SuppressWarnings("NullAway.Init") // Quarkus fills the fields in
class ClaimResourceTest extends ClaimCalls {
    @Inject
    Residents residents;

    @Inject
    Clock clock;

    @Test
    void a_verified_claim_counts_as_what_a_source_states_does() {
        String firm = firm(Map.of());
        String holding = claim(firm, Map.of("asOf", "2025"));
        assertThat(map("computed")).isEqualTo("MISSING");
        seen(segment()).body("cover.producing", is(0)).body("residents[0].counts", is(false));
        String yesterday = ZoneTime.today(clock).minusDays(1).toString();
        verify(
                        Role.CHAIN_OFFICE,
                        firm,
                        holding,
                        Map.of("version", 0, "verifiedOn", yesterday, "documentId", paper(firm), "evidence", "第 2 页"))
                .statusCode(200)
                .body("holdings[0].counts", is(true))
                .body("holdings[0].basis", is("CLAIMED"))
                .body("holdings[0].verified.day", is(yesterday))
                .body("holdings[0].verified.verifier", is("示例chain-office"))
                .body("holdings[0].recordedBy", is("示例member"));
        assertThat(map("computed")).isEqualTo("WEAK");
        seen(segment())
                .body("cover.producing", is(1))
                .body("residents[0].counts", is(true))
                .body("residents[0].shownOn", is(yesterday))
                .body("residents[0].holdingId", is(holding))
                .body("residents[0].verified.verifier", is("示例chain-office"))
                .body("age.newest", is(yesterday));
        UUID key = UUID.fromString(seen(segment()).extract().path("id"));
        assertThat(QuarkusTransaction.requiringNew().call(() -> residents.producingNow(key)))
                .containsExactly(UUID.fromString(firm));
        Projections.catchUp();
        assertThat(Caller.as(Role.LEADER)
                        .get("/api/chains/" + chain + "/deliverables/firms")
                        .<Object>path("sections[0].rows.find { it[0].link.key == '" + firm + "' }[5]"))
                .asString()
                .contains(yesterday);
    }

    private String map(String field) {
        return Caller.as(Role.LEADER)
                .get("/api/chains/" + chain + "/map")
                .path("stages.groups.flatten().segments.flatten().find { it.code == '" + segment() + "' }." + field);
    }

    @Test
    void only_the_chain_office_verifies_takes_back_and_sees_what_waits() {
        String firm = firm(Map.of());
        String holding = claim(firm, Map.of());
        Map<String, Object> said = Map.of("version", 0, "documentId", paper(firm));
        for (Role role : Role.values()) {
            if (role != Role.CHAIN_OFFICE) {
                verify(role, firm, holding, said).statusCode(403);
                takeBack(role, firm, holding, Map.of("version", 0, "reason", "看错"))
                        .statusCode(403);
                Caller.as(role).get("/api/chains/" + chain + "/claims").then().statusCode(403);
            }
        }
        history(Role.LEADER, firm, holding).statusCode(200).body("items", empty());
        history(Role.AUDITOR, firm, holding).statusCode(403);
        history(Role.LEADER, firm(Map.of()), holding).statusCode(404);
        verify(Role.CHAIN_OFFICE, firm(Map.of()), holding, said).statusCode(404);
        show(firm).body("holdings[0].verified", nullValue());
    }

    @Test
    void who_said_it_or_changed_it_does_not_verify_it() {
        String firm = firm(Map.of());
        String own = add(Role.CHAIN_OFFICE, firm, Map.of("segmentCode", segment()))
                .extract()
                .path("holdings[0].id");
        String paper = paper(firm);
        verify(Role.CHAIN_OFFICE, firm, own, Map.of("version", 0, "documentId", paper))
                .statusCode(409)
                .body("type", is("/problems/verify-own-claim"));
        String changed = claimIn(small.get(2), firm, Map.of());
        edit(Role.CHAIN_OFFICE, firm, changed, Map.of("version", 0, "capacity", SIGHTS))
                .statusCode(200)
                .body("holdings.ownClaim", contains(true, true));
        // that somebody says more of it since makes it nobody else's
        edit(Role.MEMBER, firm, changed, Map.of("version", 1, "role", "LEADER")).statusCode(200);
        verify(Role.CHAIN_OFFICE, firm, changed, Map.of("version", 2, "documentId", paper))
                .statusCode(409)
                .body("type", is("/problems/verify-own-claim"));
        seen(segment()).body("residents.ownClaim", contains(false));
        Caller.as(Role.CHAIN_OFFICE)
                .get("/api/segments/" + segment())
                .then()
                .body("residents.ownClaim", contains(true));
        // who only adds what shows it has said nothing himself
        String other = firm(Map.of());
        String shown = claim(other, Map.of());
        edit(Role.CHAIN_OFFICE, other, shown, Map.of("version", 0, "evidence", Map.of("text", "现场看过")))
                .statusCode(200);
        verify(Role.CHAIN_OFFICE, other, shown, Map.of("version", 1, "documentId", paper(other)))
                .statusCode(200);
    }

    @Test
    void a_claim_makes_nobody_the_leader_of_a_segment_before_it_is_verified() {
        String firm = firm(Map.of());
        String holding = claim(firm, Map.of("role", "LEADER"));
        assertThat(residents.leaders()).doesNotContain(UUID.fromString(firm));
        verified(firm, holding);
        assertThat(residents.leaders()).contains(UUID.fromString(firm));
    }

    @Test
    void there_must_be_something_to_verify_and_a_day_on_which_it_was_so() {
        String firm = firm(Map.of());
        String paper = paper(firm);
        verify(Role.CHAIN_OFFICE, firm, stated(firm, "SIGNED"), Map.of("version", 0, "documentId", paper))
                .statusCode(409)
                .body("type", is("/problems/claim-of-source"));
        String nothing = claimIn(small.get(2), firm, Map.of("presence", "UNVERIFIED"));
        verify(Role.CHAIN_OFFICE, firm, nothing, Map.of("version", 0, "documentId", paper))
                .statusCode(409)
                .body("type", is("/problems/claim-without-presence"));
        String holding = claim(firm, Map.of("asOf", "2025-02"));
        LocalDate tomorrow = ZoneTime.today(clock).plusDays(1);
        for (String day : List.of("2025-01-31", tomorrow.toString())) {
            verify(Role.CHAIN_OFFICE, firm, holding, Map.of("version", 0, "documentId", paper, "verifiedOn", day))
                    .statusCode(400)
                    .body("violations.field", contains("verifiedOn"));
        }
        verify(Role.CHAIN_OFFICE, firm, holding, Map.of("version", 0, "documentId", paper, "verifiedOn", "2025-02-01"))
                .statusCode(200);
    }
}
