package org.lianzhao.signal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.company.factfile.FactChunk;
import org.lianzhao.transfer.BadCell;
import org.lianzhao.transfer.ImportRow;
import org.lianzhao.transfer.ImportSource;
import org.lianzhao.transfer.RowOutcome;
import org.lianzhao.transfer.RowResult;

/** Rows of a file whose firms are held: makes signals, or tells known ones anew. In a dry run nothing of it is written. */
final class SignalChunk implements FactChunk<SignalDraft> {
    private final ImportSource source;
    private final SignalBook book;
    private final RehearsedSignals rehearsed;
    private final Map<SignalDraft.Key, MovementSignal> known = new HashMap<>();
    private final Map<UUID, Integer> counts = new HashMap<>();
    private final List<SignalChanged> changes = new ArrayList<>();

    SignalChunk(ImportSource source, SignalBook book, RehearsedSignals rehearsed, Collection<CompanyRef> firms) {
        this.source = source;
        this.book = book;
        this.rehearsed = rehearsed;
        book.of(firms.stream().map(CompanyRef::id).distinct().toList()).forEach(signal -> {
            known.putIfAbsent(signal.key(), signal);
            counts.merge(signal.getCompanyId(), 1, Integer::sum);
        });
    }

    @Override
    public RowResult take(ImportRow row, SignalDraft draft, CompanyRef firm) {
        SignalDraft.Key key = draft.key(firm.id());
        MovementSignal signal = known.get(key);
        SignalDetails before = rehearsed.of(key);
        if (before == null && signal != null) {
            before = signal.details();
        }
        return before == null ? add(row, draft, firm) : teach(row, draft, firm, signal, before);
    }

    private RowResult add(ImportRow row, SignalDraft draft, CompanyRef firm) {
        if (counts.getOrDefault(firm.id(), 0) + rehearsed.addedTo(firm.id()) >= SignalDesk.MOST) {
            return RowResult.rejected(row, firm.name(), new BadCell("company", "signals-full", SignalDesk.MOST));
        }
        if (source.rehearsal()) {
            rehearsed.add(row.number(), draft.key(firm.id()), SignalDetails.of(draft));
            return RowResult.of(row, RowOutcome.CREATED, firm.name(), null, null);
        }
        MovementSignal signal = new MovementSignal(
                firm.id(), draft.kind(), draft.text(), draft.source(), source.handedInBy(), book.now());
        signal.readAt(draft.link());
        signal.dated(draft.noticedOn(), draft.happensOn(), draft.expiresOn(), book.today());
        signal.enteredBy(source.batch(), row.number());
        book.add(signal);
        known.put(signal.key(), signal);
        counts.merge(firm.id(), 1, Integer::sum);
        changes.add(SignalChanged.added(firm, signal.view(book.today())).onBehalfOf(source));
        return RowResult.of(row, RowOutcome.CREATED, firm.name(), null, signal.getId());
    }

    private RowResult teach(
            ImportRow row, SignalDraft draft, CompanyRef firm, @Nullable MovementSignal signal, SignalDetails before) {
        UUID id = signal == null ? null : signal.getId();
        SignalDetails after = before.taught(draft, source);
        Map<String, @Nullable Object> changed = before.changedIn(after);
        if (changed.isEmpty()) {
            return RowResult.of(row, RowOutcome.UNCHANGED, firm.name(), null, id);
        }
        if (source.rehearsal()) {
            rehearsed.tell(draft.key(firm.id()), after);
        } else if (signal != null) {
            SignalView was = signal.view(book.today());
            signal.tell(after);
            changes.add(
                    SignalChanged.changed(firm, was, signal.view(book.today())).onBehalfOf(source));
        }
        return new RowResult(row.number(), RowOutcome.UPDATED, firm.name(), null, id, changed);
    }

    @Override
    public void close() {
        if (!changes.isEmpty()) {
            book.flush();
            changes.forEach(book::tell);
        }
    }
}
