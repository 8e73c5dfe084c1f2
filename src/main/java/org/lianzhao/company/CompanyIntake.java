package org.lianzhao.company;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.likeness.FirmTraits;
import org.lianzhao.transfer.Decided;
import org.lianzhao.transfer.ImportRow;
import org.lianzhao.transfer.ImportSource;
import org.lianzhao.transfer.ImportWork;
import org.lianzhao.transfer.RowResult;

/** Takes one file of firms into the register, or tries what would happen. */
final class CompanyIntake implements ImportWork {
    private final ImportSource source;
    private final FirmReading reading;
    private final RegisterChunk register;
    private final Learning learning;
    private final Foresight foresight;
    private final @Nullable Rehearsal rehearsal;
    private final Map<Integer, DescribedRow> ahead = new ConcurrentHashMap<>();
    private Map<Integer, DescribedRow> described = Map.of();

    CompanyIntake(ImportSource source, FirmReading reading, RegisterChunk register, @Nullable Rehearsal rehearsal) {
        this.source = source;
        this.rehearsal = rehearsal;
        this.reading = reading;
        this.register = register;
        this.foresight = new Foresight(register);
        this.learning = new Learning(source.rules(), register.factSource(source));
    }

    @Override
    public void readAhead(List<ImportRow> rows) {
        rows.forEach(row -> ahead.put(row.number(), reading.read(row)));
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
        // earlier chunks are in the register by now, or in the rehearsal's
        KnownCompanies known = new KnownCompanies();
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
        FirmDecisions decisions = new FirmDecisions(source, register, learning, known);
        List<RowResult> results = rows.stream()
                .map(row -> decisions.on(row, Objects.requireNonNull(described.get(row.number()))))
                .toList();
        if (rehearsal == null) {
            register.closeChunk(source, decisions.fresh(), results);
            foresight.brought(decisions.fresh());
            foresight.brought(decisions.taught());
        } else {
            rehearsal.keep(decisions.fresh(), decisions.taught());
        }
        register.tellHeld(source, decisions.held());
        register.tellApart(source, decisions.apart());
        return results;
    }

    private DescribedRow described(ImportRow row) {
        DescribedRow read = ahead.remove(row.number());
        return read == null ? reading.read(row) : read;
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
}
