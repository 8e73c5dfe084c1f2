package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.lianzhao.shared.time.ZoneTime;
import org.lianzhao.transfer.ImportSource;
import org.lianzhao.transfer.RowOutcome;
import org.lianzhao.transfer.RowResult;

/** The register as an import uses it: many firms at a time, one event for all of them. */
@ApplicationScoped
class RegisterChunk {
    private final CompanyRepository companies;
    private final Duplicates duplicates;
    private final Event<CompaniesImported> imported;
    private final Clock clock;

    RegisterChunk(CompanyRepository companies, Duplicates duplicates, Event<CompaniesImported> imported, Clock clock) {
        this.companies = companies;
        this.duplicates = duplicates;
        this.imported = imported;
        this.clock = clock;
    }

    /** Registered firms that may be one of these. */
    List<Company> likeThese(Collection<CompanyDraft> drafts) {
        return companies.withKeys(
                duplicates.likely(drafts.stream().map(CompanyDraft::traits).toList()));
    }

    /** Where what this file adds to known firms is from. */
    FactSource factSource(ImportSource source) {
        return new FactSource(Source.IMPORTED, source.note(), source.batch(), ZoneTime.today(clock));
    }

    Company enter(CompanyDraft draft, ImportSource source, int row) {
        Company company = new Company(draft.name(), Source.IMPORTED, source.note(), clock.instant());
        company.fill(draft.facts(), draft);
        company.cameWith(source.batch(), row);
        companies.addLater(company);
        return company;
    }

    /** Tells those who follow the register what a chunk brought. A dry run brings nothing. */
    void closeChunk(ImportSource source, List<RowResult> results) {
        List<UUID> created = idsOf(results, RowOutcome.CREATED);
        List<UUID> updated = idsOf(results, RowOutcome.UPDATED);
        if (!source.rehearsal() && !(created.isEmpty() && updated.isEmpty())) {
            imported.fire(CompaniesImported.of(source, created, updated));
        }
    }

    private static List<UUID> idsOf(List<RowResult> results, RowOutcome outcome) {
        return results.stream()
                .filter(result -> result.outcome() == outcome)
                .map(RowResult::subject)
                .filter(Objects::nonNull)
                .toList();
    }
}
