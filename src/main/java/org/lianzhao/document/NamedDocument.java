package org.lianzhao.document;

import java.util.UUID;

/**
 * A document where only its name is shown.
 *
 * @param name what it is called: its title, or where it has none its number, or its file
 * @param withdrawn whether it counts no longer, so that it cannot be opened either
 */
public record NamedDocument(UUID id, String name, boolean withdrawn) {}
