package org.lianzhao.shared.event;

import java.util.UUID;

/** Somebody who changes something, as a record keeps him: the name stays as it was at the time. */
public record Author(UUID id, String name) {}
