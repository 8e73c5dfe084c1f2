package org.lianzhao.shared.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;

/**
 * Asks for what has one of some keys. Hibernate keeps the SQL of a query with single values, but writes that of one with a
 * list anew each time it is asked; and most lists that a page asks with have one key.
 */
public final class Keyed {
    private Keyed() {}

    /**
     * A query with these keys.
     *
     * @param query one that says {@code in :keys} once
     * @param keys one or more
     */
    public static <T> TypedQuery<T> query(EntityManager database, String query, Class<T> type, Collection<?> keys) {
        return keys.size() == 1
                ? database.createQuery(query.replace(" in :keys", " = :keys"), type)
                        .setParameter("keys", keys.iterator().next())
                : database.createQuery(query, type).setParameter("keys", keys);
    }
}
