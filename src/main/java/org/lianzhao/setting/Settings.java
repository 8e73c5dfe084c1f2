package org.lianzhao.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What features ask of their numbers. Always the latest, in every instance: see {@link Kept}. */
@ApplicationScoped
public class Settings {
    private final Kept kept;
    private final History history;
    private final Edition edition;

    Settings(Kept kept, History history, Edition edition) {
        this.kept = kept;
        this.edition = edition;
        this.history = history;
    }

    /**
     * The key of everything that is set as it stands now, another one after each change in whichever instance: who keeps in
     * memory what changes with the settings compares it before he uses that.
     */
    @Transactional(TxType.MANDATORY)
    public String edition() {
        return edition.current();
    }

    /** Whether this transaction has changed something itself: what it reads under {@link #edition()} is not to be kept for others. */
    @Transactional(TxType.MANDATORY)
    public boolean isChanging() {
        return edition.isOwn();
    }

    /** Something else has changed in this transaction that is kept in memory by {@link #edition()}. */
    @Transactional(TxType.MANDATORY)
    public void advance() {
        edition.advance();
    }

    /** The numbers of a group as they hold now; read them once for one piece of work. */
    public Numbers of(SettingGroup group) {
        return new Numbers(group.holding(kept.now().settings().getOrDefault(group.code(), Map.of())));
    }

    /** The numbers of a group as they held at a moment that is past: what was changed since is taken back. */
    public Numbers at(SettingGroup group, Instant moment) {
        Map<String, BigDecimal> then = new HashMap<>(kept.now().settings().getOrDefault(group.code(), Map.of()));
        history.beforeEachSince(History.SETTINGS, group.code(), moment)
                .forEach(before -> before.forEach((item, number) -> {
                    if (number == null) {
                        then.remove(item);
                    } else {
                        then.put(item, new BigDecimal(number.toString()));
                    }
                }));
        return new Numbers(group.holding(then));
    }

    /** The numbers as they would be with these set on top of those that hold. @throws Invalid naming the number that cannot be */
    public Numbers trial(SettingGroup group, List<ItemValue> given) {
        return new Numbers(group.with(of(group).values(), given));
    }

    /** The numbers while nobody has set any: for rules that are tried without a database. */
    public static Numbers standard(SettingGroup group) {
        return new Numbers(group.holding(Map.of()));
    }

    /** The numbers of one group, by the codes of its items. */
    public record Numbers(Map<String, BigDecimal> values) {
        /** A whole number. */
        public int whole(String item) {
            return number(item).intValueExact();
        }

        /** A share or factor. */
        public double share(String item) {
            return number(item).doubleValue();
        }

        private BigDecimal number(String item) {
            return Objects.requireNonNull(values.get(item), item);
        }
    }
}
