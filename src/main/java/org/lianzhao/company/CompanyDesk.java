package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.company.DuplicateView.Match;
import org.lianzhao.likeness.CreditCode;
import org.lianzhao.likeness.DuplicateCheck.Outcome;
import org.lianzhao.setting.Dictionaries;
import org.lianzhao.shared.event.Subject;
import org.lianzhao.shared.idempotency.Once;
import org.lianzhao.shared.industry.Industries;
import org.lianzhao.shared.industry.IndustryClass;
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
    private final Industries industries;
    private final Dictionaries dictionaries;
    private final CompanyTurns turns;
    private final LookedUpFacts lookedUp;
    private final Acting acting;
    private final Once once;
    private final Event<CompanyEntered> entered;
    private final Event<LookalikeFound> lookalikes;
    private final Clock clock;

    CompanyDesk(
            CompanyRepository companies,
            Duplicates duplicates,
            CompanyPage page,
            Regions regions,
            Industries industries,
            Dictionaries dictionaries,
            CompanyTurns turns,
            LookedUpFacts lookedUp,
            Acting acting,
            Once once,
            Event<CompanyEntered> entered,
            Event<LookalikeFound> lookalikes,
            Clock clock) {
        this.companies = companies;
        this.duplicates = duplicates;
        this.page = page;
        this.regions = regions;
        this.industries = industries;
        this.dictionaries = dictionaries;
        this.turns = turns;
        this.lookedUp = lookedUp;
        this.acting = acting;
        this.once = once;
        this.entered = entered;
        this.lookalikes = lookalikes;
        this.clock = clock;
    }

    /** Puts a firm in the register for somebody; a repeated call with his key gets the first one's answer. */
    @Transactional
    CompanyView enter(NewCompany request, @Nullable String key) {
        turns.take(request.name(), request.creditCode());
        String client = "user:" + acting.person().id();
        return once.does(key, client, request, CompanyView.class, () -> enter(request));
    }

    /** Puts a firm in the register. */
    @Transactional
    CompanyView enter(NewCompany request) {
        turns.take(request.name(), request.creditCode());
        CreditCode code = codeOf(request);
        Region region = regionOf(request);
        Company company = new Company(request.name(), Source.ENTERED, orEmpty(request.sourceNote()), clock.instant());
        company.identify(code);
        company.locate(region);
        company.worksIn(industryOf(request));
        request.describe(company);
        company.tagged(dictionaries.coded(CompanyTags.CODE, company.getTags()));
        dictionaries.requireChosen(CompanyTags.CODE, "tags", company.getTags(), List.of());
        List<Match> like = refuseTheSame(company);
        lookedUp.note(company, request.found());
        companies.add(company);
        Map<String, @Nullable Object> known = company.picture();
        known.putAll(company.lookedUp());
        known.values().removeIf(value -> value == null || value.equals("") || value.equals(List.of()));
        entered.fire(new CompanyEntered(new Subject("company", company.getId(), company.getName()), known));
        if (!like.isEmpty()) {
            lookalikes.fire(new LookalikeFound(
                    company.getId(), like.stream().map(Match::lookalike).toList()));
        }
        return page.show(company.getId());
    }

    private List<Match> refuseTheSame(Company company) {
        List<Match> like = duplicates.like(company);
        if (!like.isEmpty() && like.get(0).outcome() == Outcome.SAME) {
            throw new Refused("duplicate-company", like.get(0).name()).with("matches", like);
        }
        return like;
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

    private @Nullable String industryOf(NewCompany request) {
        String code = request.industryCode();
        if (code == null || code.isEmpty()) {
            return null;
        }
        return industries
                .of(code)
                .map(IndustryClass::code)
                .orElseThrow(() -> new Invalid("industryCode", "unknown-industry", code));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
