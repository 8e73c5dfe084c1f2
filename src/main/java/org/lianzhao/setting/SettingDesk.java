package org.lianzhao.setting;

import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.FieldChanges;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.problem.Forbidden;
import org.lianzhao.shared.problem.Refused;

/** Reading and setting numbers. Which right a group takes, it says itself. */
@ApplicationScoped
class SettingDesk {
    private final SettingRepository settings;
    private final Edition edition;
    private final History history;
    private final SecurityIdentity caller;

    SettingDesk(SettingRepository settings, Edition edition, History history, SecurityIdentity caller) {
        this.settings = settings;
        this.edition = edition;
        this.history = history;
        this.caller = caller;
    }

    @Transactional
    List<SettingsView> list() {
        List<StoredGroup> stored = settings.stored();
        return settings.groups().stream()
                .map(group -> view(
                        group,
                        stored.stream()
                                .filter(one -> one.getCode().equals(group.code()))
                                .findFirst()))
                .toList();
    }

    @Transactional
    SettingsView set(String code, SettingsEdit edit) {
        SettingGroup group = settings.group(code);
        if (!mayEdit(group)) {
            throw new Forbidden("setting-not-yours");
        }
        edition.advance(); // first: changes of settings go one after the other, in all instances
        Optional<StoredGroup> known = settings.stored(code);
        if (versionOf(known) != edit.version()) {
            throw Refused.stale();
        }
        Map<String, BigDecimal> before = group.holding(set(known));
        Map<String, BigDecimal> after = group.with(before, edit.values());
        FieldChanges.between(picture(before), picture(after)).ifPresent(changed -> {
            StoredGroup stored = known.orElseGet(() -> new StoredGroup(code));
            stored.set(after);
            settings.write(stored); // the answer carries the new version
            history.note(
                    new History.Place(History.SETTINGS, code, stored.getId(), group.name()),
                    changed,
                    new History.Note("settings-changed", null, edit.reason()));
        });
        return view(group, settings.stored(code));
    }

    @Transactional
    Page<HistoryView> history(String code, @Nullable String cursor, Limit limit) {
        return history.of(History.SETTINGS, settings.group(code).code(), cursor, limit);
    }

    private SettingsView view(SettingGroup group, Optional<StoredGroup> stored) {
        return SettingsView.of(group, versionOf(stored), mayEdit(group), set(stored));
    }

    // a group that nobody has set yet has version 0; the first change makes its row with version 1 for callers
    private static int versionOf(Optional<StoredGroup> stored) {
        return stored.map(group -> group.getVersion() + 1).orElse(0);
    }

    private static Map<String, BigDecimal> set(Optional<StoredGroup> stored) {
        return stored.map(StoredGroup::values).orElseGet(Map::of);
    }

    // as text: 0.50 and 0.5 are one number
    private static Map<String, @Nullable Object> picture(Map<String, BigDecimal> values) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        values.forEach(
                (item, number) -> fields.put(item, number.stripTrailingZeros().toPlainString()));
        return fields;
    }

    private boolean mayEdit(SettingGroup group) {
        return caller.checkPermissionBlocking(new StringPermission(group.right()));
    }
}
