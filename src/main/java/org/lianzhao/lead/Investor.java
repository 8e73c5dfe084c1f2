package org.lianzhao.lead;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The investor (投资方): a firm of the register, or only a name.
 *
 * @param key the name in the form that is equal only for the same name
 */
@Embeddable
record Investor(
        @Column(name = "company_id") @Nullable UUID companyId,
        @Column(name = "company_name") String name,
        @Column(name = "company_key") String key) {}
