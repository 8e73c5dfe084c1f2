package org.lianzhao.search.box;

import java.util.List;
import java.util.UUID;

/**
 * A record that was found, as the database has it.
 *
 * @param name what it is shown as
 * @param others what else it is found by
 * @param codes numbers it is found by
 * @param detail what tells it from others of that name; may be empty
 * @param path where it is opened
 */
public record Found(UUID id, String name, List<Other> others, List<String> codes, String detail, String path) {

    /** A further name. */
    public record Other(CalledAs as, String name) {}
}
