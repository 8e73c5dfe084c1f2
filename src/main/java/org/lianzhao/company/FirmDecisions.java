package org.lianzhao.company;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.KnownCompanies.Match;
import org.lianzhao.company.KnownCompanies.Relation;
import org.lianzhao.transfer.BadCell;
import org.lianzhao.transfer.Decided;
import org.lianzhao.transfer.ImportRow;
import org.lianzhao.transfer.ImportSource;
import org.lianzhao.transfer.RowDecision;
import org.lianzhao.transfer.RowOutcome;
import org.lianzhao.transfer.RowResult;
import org.lianzhao.transfer.RowResult.Remark;

/** Decides what the rows of one chunk mean: a new firm, one that is known and learns from the row, or a question. */
final class FirmDecisions {
    private final ImportSource source;
    private final RegisterChunk register;
    private final Learning learning;
    private final KnownCompanies known;
    private final List<KnownCompany> fresh = new ArrayList<>();
    private final Set<KnownCompany> taught = new LinkedHashSet<>();
    private final List<FirmsHeld.Held> held = new ArrayList<>();
    private final List<LookalikeFound> apart = new ArrayList<>();

    /** @param known the firms that the rows may mean; those that rows bring join them */
    FirmDecisions(ImportSource source, RegisterChunk register, Learning learning, KnownCompanies known) {
        this.source = source;
        this.register = register;
        this.learning = learning;
        this.known = known;
    }

    /** Firms that rows have made. */
    List<KnownCompany> fresh() {
        return fresh;
    }

    /** Firms that have learned from rows. */
    Set<KnownCompany> taught() {
        return taught;
    }

    /** Rows that wait for a person. */
    List<FirmsHeld.Held> held() {
        return held;
    }

    /** Pairs of firms that a person has told apart. */
    List<LookalikeFound> apart() {
        return apart;
    }

    RowResult on(ImportRow row, DescribedRow read) {
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
                        DraftRemarks.onNews(
                                draft, before.keySet(), before.get("tags") instanceof List<?> tags ? tags : List.of()),
                        company.id(),
                        before);
    }

    private static String labelOf(ImportRow row) {
        return ImportRow.shortened(row.cells().getOrDefault("name", "").strip());
    }
}
