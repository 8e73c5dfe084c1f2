package org.lianzhao.setting;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Change;
import org.lianzhao.shared.event.ChangeDomain;
import org.lianzhao.shared.event.Subject;

/**
 * Somebody changed a dictionary or a group of numbers; {@code after} says why as well.
 *
 * @param code the code of the dictionary or group
 */
public record SettingChanged(
        String name,
        String code,
        Subject subject,
        Map<String, @Nullable Object> before,
        Map<String, @Nullable Object> after)
        implements Change {
    @Override
    public ChangeDomain domain() {
        return ChangeDomain.SETTING;
    }
}
