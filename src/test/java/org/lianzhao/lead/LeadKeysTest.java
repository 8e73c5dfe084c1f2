package org.lianzhao.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Actor;
import org.lianzhao.account.Role;
import org.lianzhao.account.RoleMatrix;
import org.lianzhao.lead.LeadPeople.Part;

/** The keys that the index holds open exactly what the scope covers, for every kind of lead and everybody. */
class LeadKeysTest {
    private static final UUID OWNER = UUID.randomUUID();
    private static final UUID HELPER = UUID.randomUUID();
    private static final UUID STRANGER = UUID.randomUUID();
    private static final UUID FORCE = UUID.randomUUID();
    private static final UUID OTHER_FORCE = UUID.randomUUID();

    @Test
    void a_key_fits_where_the_scope_covers_and_nowhere_else() {
        int covered = 0;
        for (Lead lead : leads()) {
            for (Actor actor : actors()) {
                LeadScope scope = LeadScope.of(actor);
                boolean fits = !Collections.disjoint(LeadScope.keysTo(lead), scope.keys());
                assertThat(fits)
                        .as("%s %s %s", actor.roles(), lead.getStage(), LeadScope.keysTo(lead))
                        .isEqualTo(scope.covers(lead));
                covered += fits ? 1 : 0;
            }
        }
        assertThat(covered).isGreaterThan(100);
    }

    private static List<Lead> leads() {
        List<Lead> leads = new ArrayList<>();
        for (boolean secret : new boolean[] {false, true}) {
            for (LeadStage stage : List.of(LeadStage.CLUE, LeadStage.SIGNED)) {
                for (@Nullable UUID force : Arrays.asList(FORCE, null)) {
                    for (@Nullable UUID chamber : Arrays.asList(STRANGER, null)) {
                        leads.add(lead(secret, stage, force, chamber));
                    }
                }
            }
        }
        return leads;
    }

    private static Lead lead(boolean secret, LeadStage stage, @Nullable UUID force, @Nullable UUID chamber) {
        LocalDate today = LocalDate.of(2025, 3, 3);
        Lead lead = new Lead("示例", "", new Investor(null, "示例", "示例"), OWNER, today, Instant.EPOCH);
        lead.assign(OWNER, force);
        lead.people().keepConfidential(secret);
        lead.people().involve(Map.of(Part.COLLABORATOR, Set.of(HELPER)));
        if (stage != lead.getStage()) {
            lead.position().moveTo(stage, today, null);
        }
        if (chamber != null) {
            lead.origin().referredBy(chamber);
        }
        return lead;
    }

    private static List<Actor> actors() {
        List<Actor> actors = new ArrayList<>();
        for (Role role : Role.values()) {
            for (UUID user : List.of(OWNER, HELPER, STRANGER)) {
                for (UUID force : List.of(FORCE, OTHER_FORCE)) {
                    actors.add(
                            new Actor(user, "u", "示例", Set.of(role), RoleMatrix.rightsOf(Set.of(role)), Set.of(force)));
                }
            }
        }
        return actors;
    }
}
