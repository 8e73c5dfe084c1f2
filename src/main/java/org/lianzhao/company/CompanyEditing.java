package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.DuplicateView.Match;
import org.lianzhao.likeness.DuplicateCheck.Outcome;
import org.lianzhao.shared.event.FieldChanges;
import org.lianzhao.shared.event.Subject;
import org.lianzhao.shared.patch.Patch;
import org.lianzhao.shared.problem.Refused;
import org.lianzhao.shared.time.ZoneTime;

/** Correcting and completing firms by hand. */
@ApplicationScoped
class CompanyEditing {
    private static final Set<String> IDENTIFYING = Set.of("name", "creditCode", "registrationNo", "region");

    private final CompanyRepository companies;
    private final Duplicates duplicates;
    private final CompanyPage page;
    private final CompanyEdit fields;
    private final CompanyTurns turns;
    private final Event<CompanyChanged> changes;
    private final Clock clock;

    CompanyEditing(
            CompanyRepository companies,
            Duplicates duplicates,
            CompanyPage page,
            CompanyEdit fields,
            CompanyTurns turns,
            Event<CompanyChanged> changes,
            Clock clock) {
        this.companies = companies;
        this.duplicates = duplicates;
        this.page = page;
        this.fields = fields;
        this.turns = turns;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    CompanyView edit(UUID id, Patch patch) {
        takeTurn(id, patch);
        Company company = companies.get(id);
        company.requireOwn();
        company.expect(patch.version());
        Map<String, @Nullable Object> before = company.picture();
        fields.apply(patch, company);
        patch.nothingElse();
        FieldChanges.between(before, company.picture()).ifPresent(changed -> {
            company.edited(clock.instant());
            refuseTheSame(company, changed);
            company.sourced(facts(changed), FactSource.byHand(ZoneTime.today(clock)));
            companies.flush(); // the answer carries the new version; a code taken meanwhile is refused here
            changes.fire(new CompanyChanged(
                    new Subject("company", id, company.getName()), changed.before(), changed.after()));
        });
        return page.show(id);
    }

    // before anything is read, or the check would not see what somebody else has just entered
    private void takeTurn(UUID id, Patch patch) {
        String name = turns.hold(id);
        if (name != null) {
            turns.take(Objects.requireNonNullElse(patch.given("name"), name), patch.given("creditCode"));
        }
    }

    private static Set<Gap> facts(FieldChanges changed) {
        return changed.after().keySet().stream()
                .flatMap(field -> Gap.in(field).stream())
                .collect(Collectors.toSet());
    }

    // an edit must not make a second record of a firm that another record is
    private void refuseTheSame(Company company, FieldChanges changed) {
        if (changed.after().keySet().stream().noneMatch(IDENTIFYING::contains)) {
            return;
        }
        List<Match> same = duplicates.like(company).stream()
                .filter(match -> match.outcome() == Outcome.SAME)
                .toList();
        if (!same.isEmpty()) {
            throw new Refused("duplicate-company", same.get(0).name()).with("matches", same);
        }
    }
}
