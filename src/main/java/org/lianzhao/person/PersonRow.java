package org.lianzhao.person;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a list.
 *
 * @param post what he is at the firm that was asked for; where none was, what he is now, or was last
 * @param erased whether only that is left of the record
 */
record PersonRow(
        UUID id,
        String name,
        @Nullable String hometownName,
        PersonView.@Nullable PostView post,
        List<PersonView.ContactView> contacts,
        List<PersonView.TieView> ties,
        ConsentStanding consent,
        boolean erased) {}
