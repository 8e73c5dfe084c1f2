package org.lianzhao.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All settings in memory, as good as read: each use compares the edition in the database (one row by its key) and reads
 * again where somebody has changed something, in whichever instance. Changes themselves do not read here.
 */
@ApplicationScoped
class Kept {
    private final Edition edition;
    private final DictionaryRepository dictionaries;
    private final SettingRepository settings;
    private volatile @Nullable State held;

    Kept(Edition edition, DictionaryRepository dictionaries, SettingRepository settings) {
        this.edition = edition;
        this.dictionaries = dictionaries;
        this.settings = settings;
    }

    /** Everything that is set, of one edition. */
    record State(
            String edition,
            Map<String, List<DictionaryEntry>> dictionaries,
            Map<String, Map<String, BigDecimal>> settings) {}

    @Transactional
    State now() {
        String current = edition.current();
        State known = held;
        if (known == null || !known.edition().equals(current)) {
            known = new State(
                    current,
                    dictionaries.all().stream().collect(Collectors.toMap(Dictionary::getCode, Dictionary::entries)),
                    settings.values());
            if (!edition.isOwn()) {
                held = known;
            }
        }
        return known;
    }
}
