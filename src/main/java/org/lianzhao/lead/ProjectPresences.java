package org.lianzhao.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.Presence;
import org.lianzhao.company.ProjectPresence;
import org.lianzhao.company.Residents;
import org.lianzhao.shared.time.ZoneTime;

/**
 * Lets the coverage of a segment follow the projects in it: a verified signature, a start of building and production
 * make the project's firm present there, whatever is only claimed does not. Presence is the project
 * company's; between the signature and the registration, when there is none, it is the investor's. A 保密 lead shows
 * nothing.
 */
@ApplicationScoped
class ProjectPresences {
    private final LeadRepository leads;
    private final LeadPast past;
    private final Residents residents;
    private final Clock clock;

    ProjectPresences(LeadRepository leads, LeadPast past, Residents residents, Clock clock) {
        this.leads = leads;
        this.past = past;
        this.residents = residents;
        this.clock = clock;
    }

    void follow(@Observes LeadChanged change) {
        settle(change.subject().id(), change.isOpening());
    }

    /** Of many at once only those that may be present anywhere: from 签约 on, where they stand somewhere else now. */
    void follow(@Observes LeadsChanged chunk) {
        List<UUID> moved = chunk.each().stream()
                .filter(change -> change.after().containsKey("state"))
                .map(change -> change.subject().id())
                .toList();
        leads.all(moved).stream()
                .filter(lead -> lead.getStage().countsWhenVerified())
                .forEach(lead -> settle(lead.getId(), false));
    }

    private void settle(UUID id, boolean isNew) {
        Optional<ProjectPresence> now = leads.known(id).flatMap(this::presence);
        if (now.isPresent()) {
            residents.settle(now.get());
        } else if (!isNew) {
            residents.leave(id);
        }
    }

    private Optional<ProjectPresence> presence(Lead lead) {
        UUID segment = lead.place().segment();
        UUID firm = firm(lead);
        if (segment == null || firm == null || lead.isConfidential() || lead.getState() != LeadState.ACTIVE) {
            return Optional.empty();
        }
        Standing standing = standing(lead);
        return standing.stage()
                .map(ProjectPresences::of)
                .map(presence -> new ProjectPresence(
                        lead.getId(), firm, segment, presence, standing.since().orElseThrow()));
    }

    private static @Nullable UUID firm(Lead lead) {
        return lead.getProjectCompanyId() != null || lead.getStage() != LeadStage.SIGNED
                ? lead.getProjectCompanyId()
                : lead.getCompanyId();
    }

    private Standing standing(Lead lead) {
        LocalDate today = ZoneTime.today(clock);
        List<LeadFact> steps = past.steps(lead.getId()).stream()
                .map(step -> LeadFact.step(step.stage(), step.state(), step.occurredOn(), step.verifiedOn()))
                .toList();
        return Standing.of(lead.getId(), lead.getProjectType(), steps, today);
    }

    /** How far a firm in this stage has got; null while it is only talked with. */
    static @Nullable Presence of(LeadStage stage) {
        return switch (stage) {
            case CLUE, RESEARCH, ENGAGE, NEGOTIATE, REVIEW -> null;
            case SIGNED, REGISTERED, SITE -> Presence.SIGNED;
            case CONSTRUCTION, COMPLETED -> Presence.CONSTRUCTION;
            case PRODUCTION, ABOVE_SCALE, FULL_OUTPUT -> Presence.PRODUCTION;
        };
    }
}
