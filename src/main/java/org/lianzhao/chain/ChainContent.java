package org.lianzhao.chain;

import java.util.List;

/**
 * What a chain is called, what it is about, and who answers for it: all that people edit of it but its map.
 *
 * @param park 承载园区; empty where none is said
 * @param roles in the order in which people entered them
 */
public record ChainContent(
        String name, String nameEn, String description, String descriptionEn, String park, List<ChainRole> roles) {

    /** The same with these in its roles. */
    ChainContent with(List<ChainRole> others) {
        return new ChainContent(name, nameEn, description, descriptionEn, park, others);
    }
}
