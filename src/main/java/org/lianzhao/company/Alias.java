package org.lianzhao.company;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.lianzhao.likeness.CompanyName;
import org.lianzhao.likeness.NameKind;

/** One of a firm's names, in the forms that names are compared in. */
@Embeddable
record Alias(@Enumerated(EnumType.STRING) NameKind kind, String name, String nameKey, String nameCore) {
    boolean isSameAs(Alias other) {
        return kind == other.kind && nameKey.equals(other.nameKey);
    }

    static Alias of(NameKind kind, String name) {
        return of(kind, CompanyName.of(name));
    }

    static Alias of(NameKind kind, CompanyName forms) {
        return new Alias(kind, forms.written(), forms.key(), forms.core());
    }
}
