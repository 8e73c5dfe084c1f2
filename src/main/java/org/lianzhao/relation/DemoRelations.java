package org.lianzhao.relation;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.lianzhao.account.Colleague;
import org.lianzhao.account.Colleagues;
import org.lianzhao.company.Companies;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.company.evidence.FirmEvidence;
import org.lianzhao.shared.Zone;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.persistence.WorkLock;

/** Who brought whom to the zone, as a public newspaper page tells it, for a demonstration. */
@ApplicationScoped
class DemoRelations {
    private final Zone zone;
    private final WorkLock lock;
    private final RelationRepository relations;
    private final RelationDesk desk;
    private final Companies companies;
    private final Colleagues colleagues;
    private final ObjectMapper mapper;

    DemoRelations(
            Zone zone,
            WorkLock lock,
            RelationRepository relations,
            RelationDesk desk,
            Companies companies,
            Colleagues colleagues,
            ObjectMapper mapper) {
        this.zone = zone;
        this.lock = lock;
        this.relations = relations;
        this.desk = desk;
        this.companies = companies;
        this.colleagues = colleagues;
        this.mapper = mapper;
    }

    /** What the page says of one firm and several others; evidence in its own words, with what it leaves open. */
    record Sample(String firm, RelationRole role, List<String> others, String asOf, String source, String evidence) {}

    @Transactional
    @ActivateRequestContext
    void enter(@Observes @Priority(70) StartupEvent start) throws IOException {
        lock.hold("first-accounts");
        if (!zone.demo() || relations.hasAny()) {
            return;
        }
        List<Sample> samples = mapper.readValue(
                Objects.requireNonNull(DemoRelations.class.getResourceAsStream("/demo/relations.json")),
                new TypeReference<>() {});
        Colleague office = colleagues.called("office");
        samples.forEach(sample -> enter(sample, new Author(office.id(), office.name())));
    }

    private void enter(Sample sample, Author author) {
        CompanyRef firm = companies.reported(sample.firm(), null, null, sample.source());
        FirmEvidence evidence = new FirmEvidence(sample.evidence(), null, null, null);
        for (String name : sample.others()) {
            CompanyRef other = companies.reported(name, null, null, sample.source());
            var said = new NewRelation(other.id(), sample.role(), sample.asOf(), sample.source(), evidence);
            desk.added(firm, other, said, author);
        }
    }
}
