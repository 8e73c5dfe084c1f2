package org.lianzhao.visit;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Actor;
import org.lianzhao.account.Colleagues;
import org.lianzhao.account.Peers;
import org.lianzhao.lead.SampleLeadsOpened;
import org.lianzhao.shared.time.ZoneTime;

/** Invented visits on the leads of a demonstration: coming ones, and one whose day is over. */
@ApplicationScoped
class DemoVisits {
    private final VisitRepository visits;
    private final Colleagues colleagues;
    private final Peers peers;
    private final ObjectMapper mapper;
    private final Clock clock;

    DemoVisits(VisitRepository visits, Colleagues colleagues, Peers peers, ObjectMapper mapper, Clock clock) {
        this.visits = visits;
        this.colleagues = colleagues;
        this.peers = peers;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** A visit of the file; days are counted from the day the demonstration starts. */
    record Sample(
            VisitKind kind,
            String lead,
            String purpose,
            @Nullable String place,
            int plannedDaysAgo,
            int inDays,
            @Nullable String time,
            String planner,
            @Nullable String leader,
            @Nullable String leaderName,
            List<String> companions) {}

    @Transactional(TxType.MANDATORY)
    void plan(@Observes SampleLeadsOpened opened) throws IOException {
        List<Sample> samples = mapper.readValue(
                Objects.requireNonNull(DemoVisits.class.getResourceAsStream("/demo/visits.json")),
                new TypeReference<>() {});
        samples.forEach(sample -> plan(sample, opened.called(sample.lead())));
    }

    private void plan(Sample sample, UUID lead) {
        Slot slot = Slot.of(ZoneTime.today(clock).plusDays(sample.inDays()), sample.time()); // a past one, too
        Actor planner = peers.of(List.of(called(sample.planner()))).get(0);
        Visit visit = new Visit(
                sample.kind(),
                slot,
                sample.purpose(),
                planner,
                clock.instant().minus(Duration.ofDays(sample.plannedDaysAgo())));
        visit.onLead(lead);
        visit.at(sample.place());
        visit.people().ledBy(sample.leader() == null ? null : called(sample.leader()), sample.leaderName());
        visit.people()
                .accompanied(sample.companions().stream().map(this::called).collect(Collectors.toSet()));
        visits.add(visit);
    }

    private UUID called(String username) {
        return colleagues.called(username).id();
    }
}
