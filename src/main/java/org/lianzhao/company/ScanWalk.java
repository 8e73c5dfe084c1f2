package org.lianzhao.company;

import java.util.Optional;
import java.util.stream.Stream;

/** An index by which a scan goes through the register: firms that stand together in it are worth comparing. */
enum ScanWalk {
    /** Names without region and legal form. */
    CORE(
            "select name_core as k, company_id as id from company_name where name_core > :after order by name_core, company_id"),
    /** How names sound. */
    SOUND("select sound_key as k, id from company where sound_key > :after order by sound_key, id"),
    /** The door. */
    ADDRESS("select address_key as k, id from company where address_key > :after order by address_key, id"),
    /** The legal representative. */
    PERSON("select person_key as k, id from company where person_key > :after order by person_key, id");

    private static final String NOWHERE = "-1";

    private final String rows;

    ScanWalk(String rows) {
        this.rows = rows;
    }

    String rows() {
        return rows + " limit :most";
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
