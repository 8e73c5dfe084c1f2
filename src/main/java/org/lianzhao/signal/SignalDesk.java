package org.lianzhao.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.company.Companies;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.company.evidence.FactRemoval;
import org.lianzhao.setting.Dictionaries;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.idempotency.Once;
import org.lianzhao.shared.problem.Missing;
import org.lianzhao.shared.problem.Refused;
import org.lianzhao.shared.text.OpenText;
import org.lianzhao.shared.time.ZoneTime;

/** The signals of firms: read, entered by hand, removed where it is not so. */
@ApplicationScoped
class SignalDesk {
    /** As many as a firm may have: one page shows them all. */
    static final int MOST = 100;

    private final SignalRepository signals;
    private final Companies companies;
    private final Dictionaries dictionaries;
    private final Acting acting;
    private final Once once;
    private final Event<SignalChanged> changes;
    private final Clock clock;

    SignalDesk(
            SignalRepository signals,
            Companies companies,
            Dictionaries dictionaries,
            Acting acting,
            Once once,
            Event<SignalChanged> changes,
            Clock clock) {
        this.signals = signals;
        this.companies = companies;
        this.dictionaries = dictionaries;
        this.acting = acting;
        this.once = once;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    List<SignalView> of(UUID firm) {
        if (companies.refs(List.of(firm)).isEmpty()) {
            throw new Missing("company", firm);
        }
        LocalDate today = ZoneTime.today(clock);
        return signals.of(firm).stream().map(signal -> signal.view(today)).toList();
    }

    @Transactional
    SignalView add(UUID id, NewSignal said, @Nullable String key) {
        Optional<CompanyRef> held = companies.heldAlone(id);
        Author author = acting.author().orElseThrow();
        return once.does(key, "user:" + author.id() + ":signal:" + id, said, SignalView.class, () -> {
            CompanyRef firm = held.orElseThrow(() -> new Missing("company", id));
            if (signals.of(firm.id()).size() >= MOST) {
                throw new Refused("signals-full", MOST);
            }
            MovementSignal signal = read(firm, said, author);
            signals.add(signal);
            SignalView view = signal.view(ZoneTime.today(clock));
            changes.fire(SignalChanged.added(firm, view));
            return view;
        });
    }

    private MovementSignal read(CompanyRef firm, NewSignal said, Author author) {
        String kind = Objects.requireNonNull(dictionaries.chosen(SignalDictionary.KINDS, "kind", said.kind(), null));
        MovementSignal signal = new MovementSignal(
                firm.id(),
                kind,
                OpenText.required("text", said.text()),
                OpenText.required("source", said.source()),
                author,
                clock.instant());
        signal.readAt(said.link());
        signal.dated(said.noticedOn(), said.happensOn(), said.expiresOn(), ZoneTime.today(clock));
        return signal;
    }

    @Transactional
    SignalView remove(UUID id, UUID signalId, FactRemoval said) {
        CompanyRef firm = companies.heldAlone(id).orElseThrow(() -> new Missing("company", id));
        MovementSignal signal = signals.of(firm.id(), signalId);
        signal.expect(said.version());
        String reason = OpenText.required("reason", said.reason());
        SignalView before = signal.view(ZoneTime.today(clock));
        signal.remove(reason, acting.author().orElseThrow(), clock.instant());
        signals.flush();
        changes.fire(SignalChanged.removed(firm, before, reason));
        return signal.view(ZoneTime.today(clock));
    }
}
