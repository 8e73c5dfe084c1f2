package org.lianzhao.company;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.lianzhao.account.Colleague;
import org.lianzhao.account.Colleagues;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.company.evidence.FirmEvidence;
import org.lianzhao.shared.Zone;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.persistence.WorkLock;

/** What a public newspaper page tells of what firms that the maps name can make, for a demonstration. */
@ApplicationScoped
class DemoCapacities {
    private final Zone zone;
    private final WorkLock lock;
    private final CompanyRepository companies;
    private final HoldingRepository holdings;
    private final ChainMaps chains;
    private final Colleagues colleagues;
    private final ObjectMapper mapper;
    private final Clock clock;

    DemoCapacities(
            Zone zone,
            WorkLock lock,
            CompanyRepository companies,
            HoldingRepository holdings,
            ChainMaps chains,
            Colleagues colleagues,
            ObjectMapper mapper,
            Clock clock) {
        this.zone = zone;
        this.lock = lock;
        this.companies = companies;
        this.holdings = holdings;
        this.chains = chains;
        this.colleagues = colleagues;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** A firm that is in the segment already; evidence in words. */
    record Sample(String firm, String segmentCode, Capacity capacity, String evidence) {}

    @Transactional
    void tell(@Observes @Priority(40) StartupEvent start) throws IOException {
        lock.hold("first-accounts");
        if (!zone.demo() || holdings.hasCapacity()) {
            return;
        }
        List<Sample> samples = mapper.readValue(
                Objects.requireNonNull(DemoCapacities.class.getResourceAsStream("/demo/capacities.json")),
                new TypeReference<>() {});
        Colleague office = colleagues.called("office");
        samples.forEach(sample -> tell(sample, new Author(office.id(), office.name())));
    }

    private void tell(Sample sample, Author author) {
        UUID segment = chains.idOf(sample.segmentCode()).orElseThrow();
        companies.named(Companies.nameKey(sample.firm())).stream()
                .flatMap(firm -> holdings.of(firm).stream())
                .filter(holding -> holding.getSegmentId().equals(segment) && !holding.isOfProject())
                .forEach(holding -> {
                    holding.canMake(Capacity.read(sample.capacity()));
                    holding.shownBy(new FirmEvidence(sample.evidence(), null, null, null));
                    holding.recorded(author, clock.instant());
                });
    }
}
