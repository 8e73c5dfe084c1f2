package org.lianzhao.company;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.capital.Capital;
import org.lianzhao.likeness.CreditCode;
import org.lianzhao.setting.DictionaryEntry;
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
                ? onNews(draft, Set.of(Gap.CAPITAL.field()), draft.tags().codes())
                : new Remark("industry", "company.industry-unread", List.of(ImportRow.shortened(trade)));
    }

    private static Remark onRegion(String stray, @Nullable Region read) {
        return read == null
                ? new Remark("city", "company.region-unread", List.of(stray))
                : new Remark("city", "company.region-unknown", List.of(stray, read.fullName()));
    }

    /**
     * The same of what a known firm learned from a row: the rest is as it was.
     *
     * @param fields the facts that are new
     * @param tags the tags that are new
     */
    static @Nullable Remark onNews(CompanyDraft draft, Set<String> fields, Collection<?> tags) {
        Remark remark = fields.contains(Gap.CAPITAL.field()) ? onCapital(draft) : null;
        return remark == null ? onTags(draft.tags(), tags) : remark;
    }

    // an amount that could not be read is kept as it was written
    private static @Nullable Remark onCapital(CompanyDraft draft) {
        Capital capital = draft.capital();
        return capital != null && capital.hasUnreadNumber()
                ? new Remark("capital", "company.capital-unread", List.of(ImportRow.shortened(capital.text())))
                : null;
    }

    private static @Nullable Remark onTags(FileTags brought, Collection<?> news) {
        String retired = brought.retired().stream()
                .filter(entry -> news.contains(entry.code()))
                .map(DictionaryEntry::name)
                .collect(Collectors.joining("、"));
        return retired.isEmpty()
                ? null
                : new Remark("tags", "company.tag-retired", List.of(ImportRow.shortened(retired)));
    }
}
