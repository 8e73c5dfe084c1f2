package org.lianzhao.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.company.Companies;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.lead.LeadAccess;
import org.lianzhao.lead.LeadName;
import org.lianzhao.lead.LeadNames;
import org.lianzhao.shared.event.Subject;
import org.lianzhao.shared.problem.Missing;

/** Answers whom visits are about: the lead, or the firm. */
@ApplicationScoped
class VisitSubjects {
    private final LeadAccess leads;
    private final LeadNames names;
    private final Companies companies;
    private final Acting acting;

    VisitSubjects(LeadAccess leads, LeadNames names, Companies companies, Acting acting) {
        this.leads = leads;
        this.names = names;
        this.companies = companies;
        this.acting = acting;
    }

    /** Of one that the caller may change. */
    Subject of(Visit visit) {
        UUID lead = visit.getLeadId();
        return lead == null ? firm(visit) : leads.own(lead);
    }

    /** Of all of these, by visit, whether the caller may see them or not: they follow what he does with something else. */
    Map<UUID, VisitSubject> of(Collection<Visit> visits) {
        Map<UUID, LeadName> seen = names.seenBy(acting.person(), keys(visits, Visit::getLeadId));
        Map<UUID, CompanyRef> firms = companies.refs(keys(visits, Visit::getCompanyId));
        Map<UUID, VisitSubject> subjects = new HashMap<>();
        for (Visit visit : visits) {
            UUID lead = visit.getLeadId();
            CompanyRef firm = visit.getCompanyId() == null ? null : firms.get(visit.getCompanyId());
            if (lead != null) {
                LeadName name = seen.get(lead);
                subjects.put(
                        visit.getId(),
                        new VisitSubject(
                                new Subject("lead", lead, name == null ? "" : name.title()),
                                name == null || name.confidential()));
            } else if (firm != null) {
                subjects.put(visit.getId(), new VisitSubject(subject(firm), false));
            }
        }
        return subjects;
    }

    private static Set<UUID> keys(Collection<Visit> visits, Function<Visit, @Nullable UUID> key) {
        return visits.stream()
                .flatMap(visit -> Stream.ofNullable(key.apply(visit)))
                .collect(Collectors.toSet());
    }

    private static Subject subject(CompanyRef firm) {
        return new Subject("company", firm.id(), firm.name());
    }

    private Subject firm(Visit visit) {
        UUID company = visit.getCompanyId();
        CompanyRef firm =
                company == null ? null : companies.refs(List.of(company)).get(company);
        if (firm == null) {
            throw new Missing("visit", visit.getId());
        }
        return subject(firm);
    }
}
