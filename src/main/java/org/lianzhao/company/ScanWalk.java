package org.lianzhao.company;

import java.util.Optional;
import java.util.stream.Stream;

/** An index by which a scan goes through the register: firms that stand together in it are worth comparing. */
enum ScanWalk {
    /** Names without region and legal form. */
    CORE("company_name", "name_core", "company_id"),
    /** How names sound. */
    SOUND("company", "sound_key", "id"),
    /** The door. */
    ADDRESS("company", "address_key", "id"),
    /** The legal representative. */
    PERSON("company", "person_key", "id");

    private static final String NOWHERE = "-1";

    private final String columns;
    private final String key;
    private final String firm;

    ScanWalk(String table, String key, String firm) {
        this.columns = "select " + key + " as k, " + firm + " as id from " + table + " where ";
        this.key = key;
        this.firm = firm;
    }

    /** The next entries behind the key {@code :after}. */
    String behind() {
        return columns + key + " > :after order by " + key + ", " + firm + " limit :most";
    }

    /** The next entries under the key {@code :after}, behind the firm {@code :within}. */
    String within() {
        return columns + key + " = :after and " + firm + " > :within order by " + firm + " limit :most";
    }

    /** Where it begins: before the first of all keys, and behind that of records for which others stand. */
    String beginning() {
        return this == CORE ? "" : NOWHERE;
    }

    Object key(String position) {
        return this == CORE ? position : Long.valueOf(position);
    }

    Optional<ScanWalk> following() {
        return Stream.of(values()).dropWhile(walk -> walk != this).skip(1).findFirst();
    }
}
