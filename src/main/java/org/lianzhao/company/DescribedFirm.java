package org.lianzhao.company;

import org.lianzhao.likeness.FirmTraits;

/** A firm as a row of a file describes it, with what it is compared by: worked out once, for it takes time. */
record DescribedFirm(CompanyDraft draft, FirmTraits traits) {
    static DescribedFirm of(CompanyDraft draft) {
        return new DescribedFirm(draft, draft.traits());
    }
}
