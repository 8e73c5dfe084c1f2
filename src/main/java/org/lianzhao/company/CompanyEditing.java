package org.lianzhao.company;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.DuplicateCheck.Outcome;
import org.lianzhao.company.DuplicateView.Match;
import org.lianzhao.shared.event.FieldChanges;
import org.lianzhao.shared.event.Subject;
import org.lianzhao.shared.patch.Patch;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.problem.Refused;
import org.lianzhao.shared.region.Region;
import org.lianzhao.shared.region.Regions;
import org.lianzhao.shared.time.ZoneTime;

/** Correcting and completing firms by hand. */
@ApplicationScoped
class CompanyEditing {
    private final CompanyRepository companies;
    private final Duplicates duplicates;
    private final CompanyPage page;
    private final Regions regions;
    private final Event<CompanyChanged> changes;
    private final Clock clock;

    CompanyEditing(
            CompanyRepository companies,
            Duplicates duplicates,
            CompanyPage page,
            Regions regions,
            Event<CompanyChanged> changes,
            Clock clock) {
        this.companies = companies;
        this.duplicates = duplicates;
        this.page = page;
        this.regions = regions;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    CompanyView edit(UUID id, Patch patch) {
        Company company = companies.get(id);
        company.expect(patch.version());
        Map<String, @Nullable Object> before = company.picture();
        apply(patch, company);
        patch.nothingElse();
        FieldChanges.between(before, company.picture()).ifPresent(changed -> {
            refuseTheSame(company, changed);
            companies.flush(); // the answer carries the new version; a code taken meanwhile is refused here
            changes.fire(new CompanyChanged(
                    new Subject("company", id, company.getName()), changed.before(), changed.after()));
        });
        return page.show(id);
    }

    private void apply(Patch patch, Company company) {
        patch.requiredText("name", 200, company::rename)
                .text("creditCode", 40, code -> company.identify(codeOf(code)))
                .text("regionCode", 6, code -> company.locate(regionOf(code)))
                .text("address", 300, company::settle)
                .text("enterpriseType", 100, company::typed)
                .text("capital", 100, text -> company.capitalised(Capital.read(text)))
                .value("foundedOn", new TypeReference<LocalDate>() {}, day -> company.founded(past(day)))
                .text("businessScope", 4000, company::does)
                .text("products", 1000, company::makes)
                .text("sourceNote", 300, company::knownFrom);
    }

    // an edit must not make a second record of a firm that another record is
    private void refuseTheSame(Company company, FieldChanges changed) {
        if (changed.after().keySet().stream().noneMatch(List.of("name", "creditCode", "region")::contains)) {
            return;
        }
        var described = new DescribedCompany(company.getName(), company.getCreditCode(), company.getRegionCode());
        List<Match> same = duplicates.of(described).matches().stream()
                .filter(match -> match.outcome() == Outcome.SAME)
                .filter(match -> !match.companyId().equals(company.getId()))
                .toList();
        if (!same.isEmpty()) {
            throw new Refused("duplicate-company", same.get(0).name()).with("matches", same);
        }
    }

    private static @Nullable CreditCode codeOf(@Nullable String written) {
        CreditCode code = CreditCode.read(written);
        if (code != null && !code.hasShape() && !code.isOldNumber()) {
            throw new Invalid("creditCode", "code.shape", code.normalised().length());
        }
        return code;
    }

    private @Nullable Region regionOf(@Nullable String code) {
        return code == null
                ? null
                : regions.today(code).orElseThrow(() -> new Invalid("regionCode", "unknown-region", code));
    }

    private @Nullable LocalDate past(@Nullable LocalDate day) {
        if (day != null && day.isAfter(ZoneTime.today(clock))) {
            throw new Invalid("foundedOn", "day-to-come");
        }
        return day;
    }
}
