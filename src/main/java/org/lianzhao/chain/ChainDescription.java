package org.lianzhao.chain;

import java.util.UUID;

/** What a chain is called and who answers for it; {@code revisionId} is another one after every change of that. */
public record ChainDescription(UUID revisionId, ChainContent content) {}
