package org.lianzhao.company.factfile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.company.FirmSaid;
import org.lianzhao.company.MeantFirm;
import org.lianzhao.company.MeantFirm.Certainty;
import org.lianzhao.transfer.BadCell;
import org.lianzhao.transfer.Decided;
import org.lianzhao.transfer.ImportRow;
import org.lianzhao.transfer.ImportSource;
import org.lianzhao.transfer.ImportWork;
import org.lianzhao.transfer.RowDecision;
import org.lianzhao.transfer.RowOutcome;
import org.lianzhao.transfer.RowResult;
import org.lianzhao.transfer.RowResult.Remark;

/**
 * Takes one file in, or tries what would happen: finds the firm that each row means and asks a person where that is in doubt.
 *
 * @param <T> what a row tells of its firm
 */
public abstract class FactIntake<T> implements ImportWork {
    private final FactKind kind;
    private final FactFirms register;
    private final boolean rehearsal;
    private final Map<Integer, Told<T>> told = new LinkedHashMap<>();
    private final Map<Integer, BadCell> unreadable = new HashMap<>();
    private Map<FirmSaid, MeantFirm> meant = Map.of();
    private Map<UUID, CompanyRef> firms = Map.of();

    private record Told<T>(FirmSaid firm, T fact) {}

    protected FactIntake(FactKind kind, FactFirms register, ImportSource source) {
        this.kind = kind;
        this.register = register;
        this.rehearsal = source.rehearsal();
    }

    /** What a row tells of its firm. @throws BadCell when a cell cannot be used */
    protected abstract T read(ImportRow row);

    /** Begins with the rows that tell these facts, whose firms are held. */
    protected abstract FactChunk<T> begin(Collection<CompanyRef> held, Collection<T> facts);

    /** The firm of a record that such files made or told anew. */
    protected abstract Optional<UUID> firmOf(UUID record);

    @Override
    public final void prepare(List<ImportRow> rows) {
        told.clear();
        unreadable.clear();
        rows.forEach(this::makeOut);
        Set<FirmSaid> said = new LinkedHashSet<>();
        told.values().forEach(one -> said.add(one.firm()));
        meant = register.meant(said);
        Set<UUID> ids = new LinkedHashSet<>();
        meant.values().stream().map(MeantFirm::firm).filter(Objects::nonNull).forEach(ids::add);
        rows.stream()
                .map(ImportRow::decided)
                .filter(Objects::nonNull)
                .map(Decided::subject)
                .filter(Objects::nonNull)
                .forEach(ids::add);
        firms = rehearsal ? register.of(ids) : register.hold(ids);
    }

    private void makeOut(ImportRow row) {
        try {
            told.put(row.number(), new Told<>(kind.firm(row), read(row)));
        } catch (BadCell bad) {
            unreadable.put(row.number(), bad);
        }
    }

    @Override
    public final List<RowResult> take(List<ImportRow> rows) {
        FactChunk<T> chunk =
                begin(firms.values(), told.values().stream().map(Told::fact).toList());
        List<RowResult> results = new ArrayList<>();
        rows.forEach(row -> results.add(outcome(row, chunk)));
        chunk.close();
        return results;
    }

    private RowResult outcome(ImportRow row, FactChunk<T> chunk) {
        try {
            return take(row, chunk);
        } catch (BadCell bad) {
            return RowResult.rejected(row, FirmCells.label(row), bad);
        }
    }

    private RowResult take(ImportRow row, FactChunk<T> chunk) {
        BadCell bad = unreadable.get(row.number());
        if (bad != null) {
            throw bad;
        }
        Told<T> one = Objects.requireNonNull(told.get(row.number()));
        chunk.check(one.fact());
        MeantFirm firm = meant.getOrDefault(one.firm(), new MeantFirm(Certainty.NONE, null));
        CompanyRef known = known(firm, row.decided());
        if (row.decided() == null && firm.certainty() != Certainty.CERTAIN) {
            CompanyRef said = register.saidBefore(kind.code(), row)
                    .flatMap(this::firmOf)
                    .map(firms::get)
                    .orElse(null);
            return said == null ? inDoubt(row, firm, known) : chunk.take(row, one.fact(), said);
        }
        return chunk.take(row, one.fact(), known);
    }

    // of two rows that name a firm alike one answer does: what it was answered with may be the record that it became
    private CompanyRef known(MeantFirm firm, @Nullable Decided decided) {
        if (decided != null && decided.outcome() == RowDecision.DIFFERENT) {
            throw new BadCell(FirmCells.NAME, kind.text("firm-other"));
        }
        CompanyRef said = decided == null || decided.subject() == null ? null : firms.get(decided.subject());
        CompanyRef known = said != null || firm.firm() == null ? said : firms.get(firm.firm());
        if (known == null) {
            throw new BadCell(FirmCells.NAME, kind.text("firm-unknown"));
        }
        return known;
    }

    private static RowResult inDoubt(ImportRow row, MeantFirm firm, CompanyRef known) {
        Remark doubt = new Remark(FirmCells.NAME, "import.firm." + firm.certainty(), List.of(known.name()));
        return RowResult.of(row, RowOutcome.REVIEW, FirmCells.label(row), doubt, known.id());
    }
}
