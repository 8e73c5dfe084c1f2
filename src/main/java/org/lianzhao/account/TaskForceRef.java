package org.lianzhao.account;

import java.util.UUID;

/** A task force where only its name is shown. */
public record TaskForceRef(UUID id, String name) {}
