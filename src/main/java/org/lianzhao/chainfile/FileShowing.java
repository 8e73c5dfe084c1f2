package org.lianzhao.chainfile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lianzhao.chain.ChainContent;
import org.lianzhao.shared.text.CallerLanguage;

/** Shows people what taking a file would do. */
@ApplicationScoped
class FileShowing {
    private static final int MOST_SHOWN = 500;

    private final CallerLanguage language;

    FileShowing(CallerLanguage language) {
        this.language = language;
    }

    MapFileView view(FilePlan plan, String seen) {
        ChainContent content = plan.chain().content(false);
        List<PlannedSegment> changed = plan.segments().taken().stream()
                .filter(segment -> segment.effect() != RowEffect.UNCHANGED)
                .toList();
        boolean told = plan.rows().parts().contains(FileSheet.SEGMENTS);
        return new MapFileView(
                plan.code(),
                content.name(),
                plan.begins(),
                seen,
                FileDesk.counts(plan),
                changed.stream().limit(MOST_SHOWN).map(this::change).toList(),
                changed.size(),
                told ? plan.missing().parts(MOST_SHOWN) : List.of(),
                told ? plan.missing().count() : 0,
                plan.removable().size(),
                plan.missingLinks().size(),
                plan.chain().missing().size(),
                plan.defects().list(),
                plan.defects().errors(),
                plan.defects().warnings(),
                plan.isTakable(false),
                plan.isTakable(true));
    }

    private RowChange change(PlannedSegment segment) {
        return new RowChange(
                segment.row().number(),
                segment.code(),
                segment.name(),
                segment.effect(),
                segment.changed().stream()
                        .map(field -> field.in(language.current()))
                        .toList());
    }
}
