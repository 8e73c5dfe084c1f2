package org.lianzhao.signal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.event.Change;
import org.lianzhao.shared.event.ChangeDomain;
import org.lianzhao.shared.event.Subject;
import org.lianzhao.transfer.ImportSource;

/** Somebody entered or removed a signal of a firm, or an import told it anew. */
public record SignalChanged(
        String name,
        Subject subject,
        Map<String, @Nullable Object> before,
        Map<String, @Nullable Object> after,
        Optional<Author> author)
        implements Change {

    private SignalChanged(
            String name, CompanyRef firm, Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {
        this(name, subject(firm), before, after, Optional.empty());
    }

    static SignalChanged added(CompanyRef firm, SignalView signal) {
        return new SignalChanged("company-signal-added", firm, Map.of(), facts(signal));
    }

    static SignalChanged removed(CompanyRef firm, SignalView signal, String reason) {
        return new SignalChanged("company-signal-removed", firm, facts(signal), Map.of("reason", reason));
    }

    static SignalChanged changed(CompanyRef firm, SignalView before, SignalView after) {
        return new SignalChanged("company-signal-changed", firm, facts(before), facts(after));
    }

    /** The same, by an import: on behalf of whoever handed the file in. */
    SignalChanged onBehalfOf(ImportSource source) {
        return new SignalChanged(name, subject, before, after, source.author());
    }

    private static Subject subject(CompanyRef firm) {
        return new Subject("company", firm.id(), firm.name());
    }

    private static Map<String, @Nullable Object> facts(SignalView signal) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("signalKind", signal.kind());
        facts.put("signalText", signal.text());
        facts.put("source", signal.source());
        facts.put("signalLink", signal.link());
        facts.put("noticedOn", signal.noticedOn());
        facts.put("happensOn", signal.happensOn());
        facts.put("expiresOn", signal.expiresOn());
        return facts;
    }

    @Override
    public ChangeDomain domain() {
        return ChangeDomain.BUSINESS;
    }

    @Override
    public Optional<Author> onBehalfOf() {
        return author;
    }
}
