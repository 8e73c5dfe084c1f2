package org.lianzhao.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.lianzhao.company.Companies;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.lead.LeadAccess;
import org.lianzhao.shared.event.Subject;
import org.lianzhao.shared.problem.Missing;

/** Answers whom a visit is about, for whoever may change it: the lead, or the firm. */
@ApplicationScoped
class VisitSubjects {
    private final LeadAccess leads;
    private final Companies companies;

    VisitSubjects(LeadAccess leads, Companies companies) {
        this.leads = leads;
        this.companies = companies;
    }

    Subject of(Visit visit) {
        UUID lead = visit.getLeadId();
        return lead == null ? firm(visit) : leads.own(lead);
    }

    private Subject firm(Visit visit) {
        UUID company = visit.getCompanyId();
        CompanyRef firm =
                company == null ? null : companies.refs(List.of(company)).get(company);
        if (firm == null) {
            throw new Missing("visit", visit.getId());
        }
        return new Subject("company", firm.id(), firm.name());
    }
}
