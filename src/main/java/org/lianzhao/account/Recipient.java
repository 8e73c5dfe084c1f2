package org.lianzhao.account;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody at work to whom the program writes.
 *
 * @param language that of his screens
 */
public record Recipient(UUID id, String username, String name, Locale language, Set<UUID> taskForces) {}
