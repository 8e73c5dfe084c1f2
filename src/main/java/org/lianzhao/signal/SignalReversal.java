package org.lianzhao.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.company.factfile.FactFirms;
import org.lianzhao.company.factfile.FactReversal;
import org.lianzhao.transfer.ChangedRow;
import org.lianzhao.transfer.ImportSource;
import org.lianzhao.transfer.MadeRecord;
import org.lianzhao.transfer.TakenBack;

/** Takes a file of signals back: what it told of known ones, and those that it entered, which stay in the history. */
final class SignalReversal extends FactReversal {
    private final ImportSource source;
    private final FactFirms register;
    private final SignalBook book;

    SignalReversal(ImportSource source, FactFirms register, SignalBook book) {
        super(SignalColumns.ALL);
        this.source = source;
        this.register = register;
        this.book = book;
    }

    @Override
    public List<TakenBack> restore(List<ChangedRow> rows) {
        Map<UUID, MovementSignal> signals =
                signals(rows.stream().map(ChangedRow::subject).toList());
        Map<UUID, CompanyRef> firms = firms(signals);
        List<TakenBack> results = new ArrayList<>();
        for (ChangedRow row : rows) {
            MovementSignal signal = signals.get(row.subject());
            results.add(
                    signal == null
                            ? whole(row, null) // gone, and the change with it
                            : restore(signal, Objects.requireNonNull(firms.get(signal.getCompanyId())), row));
        }
        book.flush();
        return results;
    }

    private TakenBack restore(MovementSignal signal, CompanyRef firm, ChangedRow row) {
        SignalView was = signal.view(book.today());
        Map<String, @Nullable Object> left = signal.details().changedSince(row.before());
        signal.tell(signal.details().restored(row.before()));
        if (left.size() < row.before().size()) {
            book.tell(
                    SignalChanged.changed(firm, was, signal.view(book.today())).onBehalfOf(source));
        }
        return givenBack(row, left);
    }

    @Override
    public List<MadeRecord> madeAfter(@Nullable UUID last, int most) {
        return book.madeBy(source.batch(), last, most);
    }

    @Override
    public List<TakenBack> remove(List<MadeRecord> records) {
        List<UUID> ids = records.stream().map(MadeRecord::subject).toList();
        Set<UUID> used = book.usedByOthers(source.batch(), ids);
        Map<UUID, MovementSignal> signals =
                signals(ids.stream().filter(id -> !used.contains(id)).toList());
        Map<UUID, CompanyRef> firms = firms(signals);
        signals.values().forEach(signal -> {
            CompanyRef firm = Objects.requireNonNull(firms.get(signal.getCompanyId()));
            SignalView was = signal.view(book.today());
            signal.remove(source.fileName(), source.handedInBy(), book.now());
            book.tell(SignalChanged.removed(firm, was, source.fileName()).onBehalfOf(source));
        });
        book.flush();
        return removed(records, used.stream().collect(Collectors.toMap(Function.identity(), id -> USED)));
    }

    private Map<UUID, MovementSignal> signals(List<UUID> ids) {
        return book.all(ids).stream().collect(Collectors.toMap(MovementSignal::getId, Function.identity()));
    }

    private Map<UUID, CompanyRef> firms(Map<UUID, MovementSignal> signals) {
        return register.of(signals.values().stream()
                .map(MovementSignal::getCompanyId)
                .distinct()
                .toList());
    }
}
