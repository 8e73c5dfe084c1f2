package org.lianzhao.company;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.KnownCompanies.Match;
import org.lianzhao.company.KnownCompanies.Relation;
import org.lianzhao.likeness.FirmTraits;
import org.lianzhao.transfer.BadCell;
import org.lianzhao.transfer.Decided;
import org.lianzhao.transfer.ImportRow;
import org.lianzhao.transfer.ImportSource;
import org.lianzhao.transfer.ImportWork;
import org.lianzhao.transfer.RowDecision;
import org.lianzhao.transfer.RowOutcome;
import org.lianzhao.transfer.RowResult;
import org.lianzhao.transfer.RowResult.Remark;

/** Takes one file of firms into the register, or tries what would happen. */
final class CompanyIntake implements ImportWork {
    private final ImportSource source;
    private final CompanyColumns columns;
    private final RegisterChunk register;
    private final Learning learning;
    private final Foresight foresight;
    private final @Nullable Rehearsal rehearsal;
    private final Set<KnownCompany> taught = new LinkedHashSet<>();
    private KnownCompanies known = new KnownCompanies();
    private final List<KnownCompany> fresh = new ArrayList<>();
    private final List<FirmsHeld.Held> held = new ArrayList<>();
    private final List<LookalikeFound> apart = new ArrayList<>();
    private final Map<Integer, DescribedRow> ahead = new ConcurrentHashMap<>();
    private Map<Integer, DescribedRow> described = Map.of();

    CompanyIntake(ImportSource source, CompanyColumns columns, RegisterChunk register, @Nullable Rehearsal rehearsal) {
        this.source = source;
        this.rehearsal = rehearsal;
        this.columns = columns;
        this.register = register;
        this.foresight = new Foresight(register);
        this.learning = new Learning(source.rules(), register.factSource(source));
    }

    @Override
    public void readAhead(List<ImportRow> rows) {
        rows.forEach(row -> ahead.put(row.number(), DescribedRow.of(row, columns)));
        foresight.expect(
                rows,
                traitsOf(rows.stream()
                        .map(row -> Objects.requireNonNull(ahead.get(row.number())))
                        .toList()));
    }

    @Override
    public void lookAhead(List<ImportRow> rows) {
        foresight.look(rows);
    }

    @Override
    public void prepare(List<ImportRow> rows) {
        described = rows.stream().collect(Collectors.toMap(ImportRow::number, this::described));
        if (!source.rehearsal()) {
            register.waitForThese(firms());
        }
    }

    @Override
    public List<RowResult> take(List<ImportRow> rows) {
        known = new KnownCompanies(); // earlier chunks are in the register by now, or in the rehearsal's
        List<UUID> named = rows.stream()
                .map(ImportRow::decided)
                .filter(Objects::nonNull)
                .map(Decided::subject)
                .filter(Objects::nonNull)
                .toList();
        Set<UUID> near = new HashSet<>(named);
        near.addAll(foresight.likely(
                rows,
                traitsOf(rows.stream()
                        .map(row -> Objects.requireNonNull(described.get(row.number())))
                        .toList())));
        List<Company> registered = register.read(near, source);
        if (rehearsal != null) {
            rehearsal.begin(rows);
            rehearsal.remind(registered);
            rehearsal.near(firms()).forEach(company -> known.add(KnownCompany.rehearsed(company)));
        }
        registered.forEach(company -> known.add(KnownCompany.registered(company)));
        fresh.clear();
        held.clear();
        apart.clear();
        taught.clear();
        List<RowResult> results = new ArrayList<>();
        for (ImportRow row : rows) {
            results.add(resultOf(row, Objects.requireNonNull(described.get(row.number()))));
        }
        if (rehearsal == null) {
            register.closeChunk(source, fresh, results);
            foresight.brought(fresh);
            foresight.brought(taught);
        } else {
            rehearsal.keep(fresh, taught);
        }
        register.tellHeld(source, held);
        register.tellApart(source, apart);
        return results;
    }

    private DescribedRow described(ImportRow row) {
        DescribedRow read = ahead.remove(row.number());
        return read == null ? DescribedRow.of(row, columns) : read;
    }

    private static List<FirmTraits> traitsOf(Collection<DescribedRow> rows) {
        return rows.stream()
                .map(DescribedRow::firm)
                .filter(Objects::nonNull)
                .map(DescribedFirm::traits)
                .toList();
    }

    private List<DescribedFirm> firms() {
        return described.values().stream()
                .map(DescribedRow::firm)
                .filter(Objects::nonNull)
                .toList();
    }

    private RowResult resultOf(ImportRow row, DescribedRow read) {
        return read.bad() != null
                ? RowResult.rejected(row, labelOf(row), read.bad())
                : take(row, Objects.requireNonNull(read.firm()));
    }

    private RowResult take(ImportRow row, DescribedFirm firm) {
        CompanyDraft draft = firm.draft();
        Match match = known.match(firm);
        KnownCompany company = match.company();
        Decided decided = row.decided();
        if (decided != null) {
            KnownCompany shown = decided.subject() == null ? company : known.byId(decided.subject());
            return decided.outcome() == RowDecision.SAME ? join(row, draft, shown) : separate(row, firm, shown);
        }
        if (company == null || match.relation() == Relation.NAMESAKE) {
            return create(row, firm, company);
        }
        if (match.relation() == Relation.SAME || (match.relation() == Relation.OTHER_NAME && learning.renames())) {
            return learn(row, draft, company);
        }
        KnownCompany said = saidBefore(row, firm);
        return said == null ? hold(row, draft, match) : learn(row, draft, said);
    }

    // what a person has said of the same row is not asked again, whether it was this firm or became one of its own;
    // unless a code says by now that it is another
    private @Nullable KnownCompany saidBefore(ImportRow row, DescribedFirm firm) {
        UUID id = register.saidBefore(row);
        if (id != null && known.byId(id) == null) {
            register.read(Set.of(id), source).forEach(company -> known.add(KnownCompany.registered(company)));
        }
        KnownCompany said = id == null ? null : known.byId(id);
        KnownCompany coded = known.withCode(firm.draft());
        boolean another = said != null
                && ((coded != null && !Objects.equals(coded.id(), said.id()))
                        || firm.traits().isKnownApartFrom(said.traits()));
        return another ? null : said;
    }

    private RowResult hold(ImportRow row, CompanyDraft draft, Match match) {
        KnownCompany company = Objects.requireNonNull(match.company());
        Remark remark = new Remark("name", match.doubt(), List.of(company.name()));
        held.add(new FirmsHeld.Held(
                row.number(),
                company.id(),
                draft.name(),
                match.reasons(),
                match.finding().strength()));
        return RowResult.of(row, RowOutcome.REVIEW, draft.name(), remark, company.id());
    }

    private RowResult join(ImportRow row, CompanyDraft draft, @Nullable KnownCompany company) {
        return company == null
                ? RowResult.rejected(row, draft.name(), new BadCell("name", "company.decided-gone"))
                : learn(row, draft, company);
    }

    // a person says that it is another firm: with a code that is taken it cannot be
    private RowResult separate(ImportRow row, DescribedFirm firm, @Nullable KnownCompany other) {
        CompanyDraft draft = firm.draft();
        KnownCompany coded = known.withCode(draft);
        if (coded != null) {
            String code = Objects.requireNonNull(draft.code()).normalised();
            return RowResult.rejected(
                    row, draft.name(), new BadCell("creditCode", "company.code-taken", code, coded.name()));
        }
        RowResult created = create(row, firm, null);
        if (other != null && other.id() != null && created.subject() != null) {
            Lookalike like = other.likenessTo(firm.traits());
            apart.add(new LookalikeFound(created.subject(), List.of(like)));
        }
        return created;
    }

    private RowResult create(ImportRow row, DescribedFirm firm, @Nullable KnownCompany namesake) {
        Company company = register.enter(firm, source, row.number());
        KnownCompany entered = KnownCompany.entered(company, firm.traits(), !source.rehearsal());
        fresh.add(entered);
        known.add(entered);
        return RowResult.of(
                row,
                RowOutcome.CREATED,
                firm.draft().name(),
                DraftRemarks.on(firm.draft(), namesake != null),
                entered.id());
    }

    private RowResult learn(ImportRow row, CompanyDraft draft, KnownCompany company) {
        Map<String, @Nullable Object> before = learning.teach(company.company(), draft);
        if (!before.isEmpty()) {
            company.relearn();
            taught.add(company);
            known.add(company); // under what it has just been taught
        }
        return before.isEmpty()
                ? RowResult.of(row, RowOutcome.UNCHANGED, draft.name(), null, company.id())
                : new RowResult(
                        row.number(),
                        RowOutcome.UPDATED,
                        draft.name(),
                        before.containsKey(Gap.CAPITAL.field()) ? DraftRemarks.onCapital(draft) : null,
                        company.id(),
                        before);
    }

    @Override
    public void drop(ImportRow row) {
        if (rehearsal != null) {
            rehearsal.drop(row);
        }
    }

    @Override
    public void close() {
        if (rehearsal != null) {
            rehearsal.close();
        }
    }

    private static String labelOf(ImportRow row) {
        return ImportRow.shortened(row.cells().getOrDefault("name", "").strip());
    }
}
