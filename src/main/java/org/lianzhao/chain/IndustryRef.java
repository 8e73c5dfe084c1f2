package org.lianzhao.chain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * An industry under which firms of a segment may be registered.
 *
 * @param code division letter and class of GB/T 4754, for example C3974
 * @param edition the year of the standard: codes change their meaning between editions
 */
@Embeddable
record IndustryRef(
        String code, @Column(name = "standard_year") int edition, int position) {}
