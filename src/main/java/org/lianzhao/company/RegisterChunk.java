package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.likeness.FirmTraits;
import org.lianzhao.shared.time.ZoneTime;
import org.lianzhao.transfer.EarlierWords;
import org.lianzhao.transfer.ImportRow;
import org.lianzhao.transfer.ImportSource;
import org.lianzhao.transfer.RowOutcome;
import org.lianzhao.transfer.RowResult;

/** The register as an import uses it: many firms at a time, one event for all of them. */
@ApplicationScoped
class RegisterChunk {
    private final CompanyRepository companies;
    private final CompanyWriter writer;
    private final CompanyTurns turns;
    private final Duplicates duplicates;
    private final Event<CompaniesOfImport> imported;
    private final Event<FirmsHeld> held;
    private final Event<FirmsToldApart> apart;
    private final EarlierWords words;
    private final Clock clock;

    RegisterChunk(
            CompanyRepository companies,
            CompanyWriter writer,
            CompanyTurns turns,
            Duplicates duplicates,
            Event<CompaniesOfImport> imported,
            Event<FirmsHeld> held,
            Event<FirmsToldApart> apart,
            EarlierWords words,
            Clock clock) {
        this.apart = apart;
        this.words = words;
        this.companies = companies;
        this.writer = writer;
        this.turns = turns;
        this.duplicates = duplicates;
        this.imported = imported;
        this.held = held;
        this.clock = clock;
    }

    /** Waits for those who are about to put one of these in the register by hand. */
    void waitForThese(Collection<DescribedFirm> firms) {
        waitFor(keysOf(firms));
    }

    /** Waits for those who are about to write a firm of one of these names or codes. */
    void waitFor(Collection<String> keys) {
        turns.take(keys);
    }

    /** The names and codes of these firms, in the form that they are compared in. */
    static Set<String> keysOf(Collection<DescribedFirm> firms) {
        return firms.stream()
                .flatMap(firm -> Stream.of(
                        firm.name().key(),
                        firm.draft().code() == null ? null : firm.draft().code().normalised()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Registered firms that may be one of these. */
    Set<UUID> likely(List<FirmTraits> firms) {
        return duplicates.likely(firms);
    }

    /** Registered firms that may be one of these by now and could not be foreseen. */
    Set<UUID> likelySince(List<FirmTraits> firms, Set<UUID> foreseen) {
        return duplicates.likelySince(firms, foreseen);
    }

    /** Firms as they are now, those that stand for them where they were merged. What a dry run tells them stays with it. */
    List<Company> read(Set<UUID> firms, ImportSource source) {
        List<Company> found = companies.standing(firms);
        if (source.rehearsal()) {
            companies.letGo(found);
        }
        return found;
    }

    /** The record of the firm that the same row was, when people decided on it in an earlier import; null where they did not. */
    @Nullable
    UUID saidBefore(ImportRow row) {
        return words.on(CompanyImport.KIND, row).orElse(null);
    }

    /** Where what this file adds to known firms is from. */
    FactSource factSource(ImportSource source) {
        return new FactSource(Source.IMPORTED, source.note(), source.batch(), ZoneTime.today(clock));
    }

    /** A new firm, to be written when the chunk is closed. */
    Company enter(DescribedFirm firm, ImportSource source, int row) {
        CompanyDraft draft = firm.draft();
        Company company = new Company(firm.name(), Source.IMPORTED, source.note(), clock.instant());
        company.fill(draft.facts(), draft);
        company.cameWith(source.batch(), row);
        company.recorded(draft.origin());
        company.findableBy(firm.traits());
        return company;
    }

    /** Writes what is new and tells those who follow the register what the chunk brought. A dry run brings nothing. */
    void closeChunk(ImportSource source, Collection<KnownCompany> fresh, List<RowResult> results) {
        List<UUID> updated = idsOf(results, RowOutcome.UPDATED);
        if (!source.rehearsal() && !(fresh.isEmpty() && updated.isEmpty())) {
            List<Company> firms = fresh.stream().map(KnownCompany::company).toList();
            writer.insert(firms);
            List<UUID> created = firms.stream().map(Company::getId).toList();
            imported.fire(CompaniesOfImport.imported(source, created, new ArrayList<>(updated)));
        }
    }

    /** Tells that rows wait for a person; in a dry run they wait on its own page only. */
    void tellHeld(ImportSource source, List<FirmsHeld.Held> firms) {
        if (!source.rehearsal() && !firms.isEmpty()) {
            held.fire(new FirmsHeld(source.batch(), List.copyOf(firms)));
        }
    }

    /** Tells which new firms people have told apart from known ones; in a dry run there are none. */
    void tellApart(ImportSource source, List<LookalikeFound> firms) {
        if (!source.rehearsal() && !firms.isEmpty()) {
            apart.fire(new FirmsToldApart(List.copyOf(firms)));
        }
    }

    private static List<UUID> idsOf(List<RowResult> results, RowOutcome outcome) {
        return results.stream()
                .filter(result -> result.outcome() == outcome)
                .map(RowResult::subject)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
