package org.lianzhao.chain;

import java.util.Locale;
import java.util.UUID;

/**
 * A chain and the edition of its map that holds now.
 *
 * @param edition the map's number; {@code published} is false while it is a draft (草案)
 */
public record ChainHead(
        UUID id,
        String code,
        String name,
        String nameEn,
        String description,
        String descriptionEn,
        String park,
        String regionCode,
        int edition,
        boolean published) {

    /** Its name for a reader of this language. */
    public String in(Locale language) {
        return language.equals(Locale.ENGLISH) ? nameEn : name;
    }

    /** The chain as it was called in one of its editions. */
    ChainHead at(EditionRow row, ChainContent then) {
        return new ChainHead(
                id,
                code,
                then.name(),
                then.nameEn(),
                then.description(),
                then.descriptionEn(),
                then.park(),
                regionCode,
                row.number(),
                row.published());
    }
}
