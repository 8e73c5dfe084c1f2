package org.lianzhao.person;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody where others need to name him.
 *
 * @param id null where the caller may not read people; the name is masked then
 */
public record NamedPerson(@Nullable UUID id, String name) {}
