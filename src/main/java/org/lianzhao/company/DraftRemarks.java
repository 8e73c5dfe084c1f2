package org.lianzhao.company;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.capital.Capital;
import org.lianzhao.likeness.CreditCode;
import org.lianzhao.shared.region.Region;
import org.lianzhao.transfer.ImportRow;
import org.lianzhao.transfer.RowResult.Remark;

/** What somebody should look at in a row that was taken all the same; of several matters the weightiest. */
final class DraftRemarks {
    private DraftRemarks() {}

    /** @param namesake whether another firm has the same name */
    static @Nullable Remark on(CompanyDraft draft, boolean namesake) {
        CreditCode code = draft.code();
        if (code != null && code.hasShape() && !code.isValid()) {
            return new Remark("creditCode", "company.code-check", List.of(code.normalised()));
        }
        if (namesake) {
            return new Remark("name", "company.same-name", List.of());
        }
        String stray = draft.unknownRegion();
        if (stray != null) {
            return onRegion(stray, draft.region());
        }
        String trade = draft.unknownIndustry();
        return trade == null
                ? onCapital(draft)
                : new Remark("industry", "company.industry-unread", List.of(ImportRow.shortened(trade)));
    }

    private static Remark onRegion(String stray, @Nullable Region read) {
        return read == null
                ? new Remark("city", "company.region-unread", List.of(stray))
                : new Remark("city", "company.region-unknown", List.of(stray, read.fullName()));
    }

    /** An amount that could not be read is kept as it was written. */
    static @Nullable Remark onCapital(CompanyDraft draft) {
        Capital capital = draft.capital();
        return capital != null && capital.hasUnreadNumber()
                ? new Remark("capital", "company.capital-unread", List.of(ImportRow.shortened(capital.text())))
                : null;
    }
}
