package org.lianzhao.setting;

import java.util.List;

/** A feature whose groups of numbers come to be with its records, one for each: asked of every bean of this type. */
public interface SettingGroups {
    /** The groups that there are now. The standard of an item is what holds where nobody has set it. */
    List<SettingGroup> now();
}
