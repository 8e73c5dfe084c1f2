package org.lianzhao.target;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A word that too many firms use to tell anything: 服务, equipment. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the column
class GeneralWord {
    @Id
    private String word;

    protected GeneralWord() {}
}
