package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.DuplicateCheck.Outcome;
import org.lianzhao.shared.event.Subject;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.problem.Refused;
import org.lianzhao.shared.region.Region;
import org.lianzhao.shared.region.Regions;

/** Putting firms in the register by hand. */
@ApplicationScoped
class CompanyDesk {
    private final CompanyRepository companies;
    private final Duplicates duplicates;
    private final CompanyPage page;
    private final Regions regions;
    private final Event<CompanyEntered> entered;
    private final Clock clock;

    CompanyDesk(
            CompanyRepository companies,
            Duplicates duplicates,
            CompanyPage page,
            Regions regions,
            Event<CompanyEntered> entered,
            Clock clock) {
        this.companies = companies;
        this.duplicates = duplicates;
        this.page = page;
        this.regions = regions;
        this.entered = entered;
        this.clock = clock;
    }

    @Transactional
    CompanyView enter(NewCompany request) {
        CreditCode code = codeOf(request);
        Region region = regionOf(request);
        refuseTheSame(request);
        Company company = new Company(request.name(), Source.ENTERED, orEmpty(request.sourceNote()), clock.instant());
        company.register(code, region, request.address());
        company.describe(
                request.enterpriseType(),
                Capital.read(request.capital()),
                request.foundedOn(),
                request.businessScope(),
                request.products());
        if (request.shortName() != null && !request.shortName().isBlank()) {
            company.alsoKnownAs(Alias.Kind.SHORT, request.shortName());
        }
        if (request.formerNames() != null) {
            request.formerNames().forEach(name -> company.alsoKnownAs(Alias.Kind.FORMER, name));
        }
        companies.add(company);
        entered.fire(new CompanyEntered(
                new Subject("company", company.getId(), company.getName()), fields(request, code, region)));
        return page.show(company.getId());
    }

    private void refuseTheSame(NewCompany request) {
        DuplicateView found =
                duplicates.of(new DescribedCompany(request.name(), request.creditCode(), request.regionCode()));
        if (found.outcome() == Outcome.SAME) {
            throw new Refused("duplicate-company", found.matches().get(0).name()).with("matches", found.matches());
        }
    }

    private static @Nullable CreditCode codeOf(NewCompany request) {
        CreditCode code = CreditCode.read(request.creditCode());
        if (code != null && !code.hasShape() && !code.isOldNumber()) {
            throw new Invalid("creditCode", "code.shape", code.normalised().length());
        }
        return code;
    }

    private @Nullable Region regionOf(NewCompany request) {
        String code = request.regionCode();
        if (code == null || code.isEmpty()) {
            return null;
        }
        return regions.today(code).orElseThrow(() -> new Invalid("regionCode", "unknown-region", code));
    }

    private static Map<String, @Nullable Object> fields(
            NewCompany request, @Nullable CreditCode code, @Nullable Region region) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("name", request.name());
        fields.put("creditCode", code == null ? null : code.normalised());
        fields.put("region", region == null ? null : region.fullName());
        return fields;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
