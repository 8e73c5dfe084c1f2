package org.lianzhao.lead;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The investor (投资方): a firm of the register, or only a name.
 *
 * @param key the name in the form that is equal only for the same name
 */
record Investor(@Nullable UUID companyId, String name, String key) {}
