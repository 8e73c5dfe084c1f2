package org.lianzhao.account;

import java.util.UUID;

/** A task force and how many people are in it. */
record TaskForceRow(UUID id, int version, String name, TaskForceKind kind, boolean active, long members) {}
