package org.lianzhao.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Actor;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.idempotency.Once;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.time.ZoneTime;

/** Stating amounts of a lead. What was stated before stays readable. */
@ApplicationScoped
class LeadAmounts {
    private final LeadRepository leads;
    private final LeadPast past;
    private final LeadPage page;
    private final Acting acting;
    private final Once once;
    private final Event<LeadChanged> changes;
    private final Clock clock;

    LeadAmounts(
            LeadRepository leads,
            LeadPast past,
            LeadPage page,
            Acting acting,
            Once once,
            Event<LeadChanged> changes,
            Clock clock) {
        this.leads = leads;
        this.past = past;
        this.page = page;
        this.acting = acting;
        this.once = once;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    LeadView state(UUID id, NewAmount said, @Nullable String key) {
        said.refuseNothing();
        Actor actor = acting.person();
        String client = "user:" + actor.id() + ":" + id + ":amounts";
        return once.does(key, client, said, LeadView.class, () -> page.view(stated(id, said, actor)));
    }

    private Lead stated(UUID id, NewAmount said, Actor actor) {
        Lead lead = leads.editable(id);
        LocalDate today = ZoneTime.today(clock);
        LocalDate day = said.occurredOn() == null ? today : said.occurredOn();
        if (day.isAfter(today)) {
            throw new Invalid("occurredOn", "day-to-come");
        }
        if (!isMoney(said.currencyOrUsual())) {
            throw new Invalid("currency", "unknown-currency", said.currencyOrUsual());
        }
        Map<String, @Nullable Object> before = current(id, said.kind(), said.currencyOrUsual())
                .map(LeadAmounts::picture)
                .orElse(Map.of());
        LeadAmount amount = new LeadAmount(id, said, day, new Author(actor.id(), actor.name()), clock.instant());
        past.add(amount);
        lead.investsInTotal(current(id, AmountKind.TOTAL_INVESTMENT, "CNY")
                .map(AmountRow::amount)
                .orElse(null));
        lead.touch(clock.instant());
        changes.fire(LeadChanged.of("lead-amount-stated", lead, before, picture(amount.row())));
        leads.flush();
        return lead;
    }

    private Optional<AmountRow> current(UUID lead, AmountKind kind, String currency) {
        return CurrentAmounts.of(past.amounts(lead), kind, currency);
    }

    /** Whether people pay with it: the standard also has codes for gold, for tests and for no currency at all. */
    private static boolean isMoney(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(currency ->
                        currency.getCurrencyCode().equals(code) && currency.getDefaultFractionDigits() >= 0);
    }

    private static Map<String, @Nullable Object> picture(AmountRow row) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("kind", row.kind());
        fields.put("amount", row.amount());
        fields.put("currency", row.currency());
        fields.put("precision", row.precision());
        fields.put("occurredOn", row.occurredOn());
        fields.put("written", FreeText.of(row.written()));
        return fields;
    }
}
