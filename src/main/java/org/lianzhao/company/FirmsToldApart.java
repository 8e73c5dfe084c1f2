package org.lianzhao.company;

import java.util.List;

/**
 * Somebody said of rows of an import that they are other firms than those they look like, and they have become firms of their
 * own. Told in the chunk's transaction.
 *
 * @param firms the new ones, each with the one it is told apart from
 */
public record FirmsToldApart(List<LookalikeFound> firms) {}
