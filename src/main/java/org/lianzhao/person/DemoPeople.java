package org.lianzhao.person;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Colleague;
import org.lianzhao.account.Colleagues;
import org.lianzhao.company.Companies;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.shared.Zone;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.persistence.WorkLock;

/**
 * Invented people at invented firms for a demonstration. Their addresses lead nowhere, and so does the one number: it is of
 * a range that is kept for films.
 */
@ApplicationScoped
class DemoPeople {
    private final Zone zone;
    private final WorkLock lock;
    private final PersonRepository people;
    private final PersonDesk desk;
    private final Companies companies;
    private final Colleagues colleagues;
    private final ObjectMapper mapper;

    DemoPeople(
            Zone zone,
            WorkLock lock,
            PersonRepository people,
            PersonDesk desk,
            Companies companies,
            Colleagues colleagues,
            ObjectMapper mapper) {
        this.zone = zone;
        this.lock = lock;
        this.people = people;
        this.desk = desk;
        this.companies = companies;
        this.colleagues = colleagues;
        this.mapper = mapper;
    }

    /** Somebody of the file. */
    record Sample(
            String name,
            String companyName,
            String regionCode,
            String title,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            @Nullable String hometownCode,
            List<NewContact> contacts,
            List<NewTie> ties,
            @Nullable NewConsent consent) {

        NewPerson at(CompanyRef firm) {
            NewPost post = new NewPost(firm.id(), title, null, since, until, null, "示例名片");
            return new NewPerson(name, hometownCode, null, contacts, post, ties, consent, true);
        }
    }

    @Transactional
    @ActivateRequestContext
    void enter(@Observes @Priority(70) StartupEvent start) throws IOException {
        lock.hold("first-accounts");
        if (!zone.demo() || people.hasAny()) {
            return;
        }
        List<Sample> samples = mapper.readValue(
                Objects.requireNonNull(DemoPeople.class.getResourceAsStream("/demo/people.json")),
                new TypeReference<>() {});
        Colleague member = colleagues.called("member");
        for (Sample sample : samples) {
            CompanyRef firm = companies.reported(sample.companyName(), sample.regionCode(), null, "示例企业");
            desk.enter(sample.at(firm), new Author(member.id(), member.name()));
        }
    }
}
