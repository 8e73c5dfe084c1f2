package org.lianzhao.company;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.KnownCompanies.Match;
import org.lianzhao.company.KnownCompanies.Relation;
import org.lianzhao.transfer.BadCell;
import org.lianzhao.transfer.ImportRow;
import org.lianzhao.transfer.ImportSource;
import org.lianzhao.transfer.ImportWork;
import org.lianzhao.transfer.RowOutcome;
import org.lianzhao.transfer.RowResult;
import org.lianzhao.transfer.RowResult.Remark;

/** Takes one file of firms into the register, or tries what would happen. */
final class CompanyIntake implements ImportWork {
    private final ImportSource source;
    private final CompanyColumns columns;
    private final RegisterChunk register;
    private KnownCompanies known = new KnownCompanies();

    CompanyIntake(ImportSource source, CompanyColumns columns, RegisterChunk register) {
        this.source = source;
        this.columns = columns;
        this.register = register;
    }

    @Override
    public List<RowResult> take(List<ImportRow> rows) {
        List<RowResult> results = new ArrayList<>();
        Map<ImportRow, CompanyDraft> drafts = new LinkedHashMap<>();
        for (ImportRow row : rows) {
            try {
                drafts.put(row, columns.read(row));
            } catch (BadCell bad) {
                results.add(RowResult.rejected(row, labelOf(row), bad));
            }
        }
        if (!source.rehearsal()) {
            known = new KnownCompanies(); // earlier chunks are in the register by now
        }
        register.likeThese(drafts.values()).forEach(company -> known.add(KnownCompany.registered(company)));
        drafts.forEach((row, draft) -> results.add(take(row, draft)));
        register.closeChunk(source, results);
        return results;
    }

    private RowResult take(ImportRow row, CompanyDraft draft) {
        Match match = known.match(draft);
        KnownCompany company = match.company();
        if (company == null || match.relation() == Relation.NAMESAKE) {
            return create(row, draft, company);
        }
        if (match.relation() == Relation.SAME) {
            return learn(row, draft, company);
        }
        Remark remark = new Remark("name", match.doubt(), List.of(company.name()));
        return RowResult.of(row, RowOutcome.REVIEW, draft.name(), remark, company.id());
    }

    private RowResult create(ImportRow row, CompanyDraft draft, @Nullable KnownCompany namesake) {
        Remark remark = remarkOn(draft, namesake);
        if (source.rehearsal()) {
            known.add(KnownCompany.rehearsed(draft));
            return RowResult.of(row, RowOutcome.CREATED, draft.name(), remark, null);
        }
        Company company = register.enter(draft, source, row.number());
        known.add(KnownCompany.registered(company));
        return RowResult.of(row, RowOutcome.CREATED, draft.name(), remark, company.getId());
    }

    private RowResult learn(ImportRow row, CompanyDraft draft, KnownCompany company) {
        Set<Gap> added = company.learn(draft, register.factSource(source));
        UUID id = company.id();
        if (added == null) {
            return RowResult.of(row, RowOutcome.UNCHANGED, draft.name(), null, id);
        }
        Map<String, @Nullable Object> before = new LinkedHashMap<>();
        added.forEach(gap -> before.put(gap.name(), null));
        return new RowResult(row.number(), RowOutcome.UPDATED, draft.name(), null, id, before);
    }

    private static @Nullable Remark remarkOn(CompanyDraft draft, @Nullable KnownCompany namesake) {
        CreditCode code = draft.code();
        if (code != null && code.hasShape() && !code.isValid()) {
            return new Remark("creditCode", "company.code-check", List.of(code.normalised()));
        }
        if (namesake != null) {
            return new Remark("name", "company.same-name", List.of());
        }
        String stray = draft.unknownRegion();
        String place = draft.region() == null ? "—" : draft.region().fullName();
        return stray == null ? null : new Remark("city", "company.region-unknown", List.of(stray, place));
    }

    private static String labelOf(ImportRow row) {
        return ImportRow.shortened(row.cells().getOrDefault("name", "").strip());
    }
}
