package org.lianzhao.company;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the register that was looked through for firms that are like each other.
 *
 * @param next where the next part begins; null at the end
 * @param looked how many names it had
 * @param compared how many times two firms were compared
 */
public record ScanPage(@Nullable String next, int looked, int compared, List<LookalikeFound> found) {}
