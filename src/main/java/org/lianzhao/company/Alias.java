package org.lianzhao.company;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One of a firm's names, in the forms that names are compared in. */
@Embeddable
record Alias(@Enumerated(EnumType.STRING) Kind kind, String name, String nameKey, String nameCore) {

    /** What a name is to its firm. */
    enum Kind {
        /** 登记名称, or what stands for it where only a short name is known. */
        OFFICIAL,
        /** 简称. */
        SHORT,
        /** 曾用名. */
        FORMER,
        /** 英文名称. */
        ENGLISH,
        /** 另一写法: a name that people, or the record of another spelling, gave the firm. */
        OTHER
    }

    boolean isSameAs(Alias other) {
        return kind == other.kind && nameKey.equals(other.nameKey);
    }

    static Alias of(Kind kind, String name) {
        return of(kind, CompanyName.of(name));
    }

    static Alias of(Kind kind, CompanyName forms) {
        return new Alias(kind, forms.written(), forms.key(), forms.core());
    }
}
