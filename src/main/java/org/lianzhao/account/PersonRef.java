package org.lianzhao.account;

import java.util.UUID;

/** A colleague where only the name is shown. */
public record PersonRef(UUID id, String name) {}
