package org.lianzhao.company;

import org.lianzhao.likeness.CompanyName;
import org.lianzhao.likeness.FirmTraits;

/** A firm as a row of a file describes it, with what it is called and compared by: worked out once, for it takes time. */
record DescribedFirm(CompanyDraft draft, CompanyName name, FirmTraits traits) {
    static DescribedFirm of(CompanyDraft draft) {
        return new DescribedFirm(draft, CompanyName.of(draft.name()), draft.traits());
    }
}
