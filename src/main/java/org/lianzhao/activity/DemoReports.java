package org.lianzhao.activity;

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
import org.lianzhao.company.Companies;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.shared.Zone;
import org.lianzhao.shared.persistence.WorkLock;

/** What a public newspaper page tells of firms that the maps name. Reported facts only, in the page's own numbers. */
@ApplicationScoped
class DemoReports {
    private final Zone zone;
    private final WorkLock lock;
    private final Companies companies;
    private final FollowUpRepository followUps;
    private final FirmDiary diary;
    private final ObjectMapper mapper;

    DemoReports(
            Zone zone,
            WorkLock lock,
            Companies companies,
            FollowUpRepository followUps,
            FirmDiary diary,
            ObjectMapper mapper) {
        this.zone = zone;
        this.lock = lock;
        this.companies = companies;
        this.followUps = followUps;
        this.diary = diary;
        this.mapper = mapper;
    }

    /** A sentence of the page; the day only where the page tells it. */
    record Report(
            List<ReportedFirm> firms,
            FollowUpKind kind,
            @Nullable LocalDate occurredOn,
            String content,
            @Nullable String people,
            String sourceNote) {}

    record ReportedFirm(
            String name,
            @Nullable String regionCode,
            @Nullable String products,
            @Nullable String sourceNote) {}

    @Transactional
    @ActivateRequestContext
    void tell(@Observes @Priority(60) StartupEvent start) throws IOException {
        lock.hold("first-accounts");
        if (!zone.demo() || followUps.hasReports()) {
            return;
        }
        List<Report> reports = mapper.readValue(
                Objects.requireNonNull(DemoReports.class.getResourceAsStream("/demo/reports.json")),
                new TypeReference<>() {});
        reports.forEach(this::tell);
    }

    private void tell(Report report) {
        for (ReportedFirm named : report.firms()) {
            String known = Objects.requireNonNullElse(named.sourceNote(), report.sourceNote());
            CompanyRef firm = companies.reported(named.name(), named.regionCode(), named.products(), known);
            var said = new NewFirmActivity(
                    report.kind(), report.occurredOn(), report.content(), report.people(), report.sourceNote(), null);
            diary.note(firm, said, report.occurredOn(), null);
        }
    }
}
