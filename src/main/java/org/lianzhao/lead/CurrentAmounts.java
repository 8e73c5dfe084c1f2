package org.lianzhao.lead;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which of the stated amounts counts: of each kind and currency the one of the latest day, of those of one day the one
 * that was written last. An older amount that is entered later completes the history and changes nothing.
 */
final class CurrentAmounts {
    private static final String USUAL = "CNY";

    private CurrentAmounts() {}

    private record Key(AmountKind kind, String currency) {}

    /** Takes amounts in the order of writing; CNY comes before other currencies. */
    static List<AmountRow> of(List<AmountRow> stated) {
        Map<Key, AmountRow> current = new LinkedHashMap<>();
        stated.forEach(amount -> current.merge(
                new Key(amount.kind(), amount.currency()),
                amount,
                (one, next) -> next.occurredOn().isBefore(one.occurredOn()) ? one : next));
        return current.values().stream()
                .sorted(Comparator.comparing(AmountRow::kind)
                        .thenComparing(amount -> !amount.currency().equals(USUAL))
                        .thenComparing(AmountRow::currency))
                .toList();
    }

    /** The one of this kind in this currency. */
    static Optional<AmountRow> of(List<AmountRow> stated, AmountKind kind, String currency) {
        return of(stated).stream()
                .filter(amount -> amount.kind() == kind && amount.currency().equals(currency))
                .findFirst();
    }
}
