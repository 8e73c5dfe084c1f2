package org.lianzhao.signal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.setting.DictionaryEntry;
import org.lianzhao.setting.DictionaryWords;
import org.lianzhao.shared.text.OpenText;
import org.lianzhao.shared.time.ZoneTime;
import org.lianzhao.transfer.BadCell;
import org.lianzhao.transfer.CellDate;
import org.lianzhao.transfer.CellKind;
import org.lianzhao.transfer.FillRule;
import org.lianzhao.transfer.ImportColumn;
import org.lianzhao.transfer.ImportRow;

/** The columns of files of movement signals, and how a row of them is read. */
@ApplicationScoped
class SignalColumns {
    static final List<ImportColumn> ALL = List.of(
            ImportColumn.optional("company", "企业名称", "company", "name", "名称", "公司名称", "单位名称", "企业", "公司")
                    .explained("湘南样品电子有限公司", "signal.column.company")
                    .ruled(FillRule.KEEP),
            ImportColumn.optional("creditCode", "统一社会信用代码", "uscc", "credit_code", "信用代码", "社会信用代码")
                    .of(CellKind.CODE)
                    .explained("91431100MASAMPLE00", "signal.column.credit-code")
                    .ruled(FillRule.KEEP),
            ImportColumn.required("kind", "信号类型", "kind", "signal", "signal_kind", "类型", "动向类型", "动向", "信号", "信号类别")
                    .explained("租约到期", "signal.column.kind")
                    .ruled(FillRule.KEEP),
            ImportColumn.optional(
                            "noticedOn", "信号日期", "noticed_on", "来源日期", "发布日期", "消息日期", "公告日期", "报道日期", "获知日期", "日期")
                    .of(CellKind.DAY)
                    .explained("2026-03-02", "signal.column.noticed-on")
                    .ruled(FillRule.KEEP),
            ImportColumn.optional("happensOn", "发生日期", "happens_on", "预计日期", "预计发生日期", "到期日期", "发生时间", "预计时间")
                    .of(CellKind.DAY)
                    .explained("2026-12-31", "signal.column.happens-on"),
            ImportColumn.optional("expiresOn", "有效期至", "expires_on", "失效日期", "有效期", "有效至", "截止日期")
                    .of(CellKind.DAY)
                    .explained("2027-03-02", "signal.column.expires-on")
                    .ruled(FillRule.OVERWRITE, FillRule.KEEP),
            ImportColumn.required("text", "说明", "text", "信号内容", "内容", "信号说明", "情况说明", "描述", "摘要", "动向内容")
                    .explained("示例：厂房租约年底到期，正在找新址（这一行不会导入）", "signal.column.text")
                    .ruled(FillRule.KEEP),
            ImportColumn.required("source", "来源", "source", "信息来源", "来源说明", "出处", "来源名称")
                    .explained("示例日报", "signal.column.source")
                    .ruled(FillRule.KEEP, FillRule.OVERWRITE),
            ImportColumn.optional("link", "来源链接", "link", "url", "网址", "链接", "原文链接", "来源网址", "来源地址")
                    .explained("https://example.org/1", "signal.column.link"));

    private static final int LONGEST = 300;

    private final Clock clock;

    SignalColumns(Clock clock) {
        this.clock = clock;
    }

    /** What a row tells of its firm. @throws BadCell when a cell cannot be used */
    SignalDraft read(ImportRow row, DictionaryWords kinds) {
        LocalDate happens = day(row, "happensOn");
        return new SignalDraft(
                kind(row, kinds),
                open(row, "text", "signal.text-missing"),
                open(row, "source", "signal.source-missing"),
                row.line("link", 500),
                noticed(row, happens),
                happens,
                day(row, "expiresOn"));
    }

    private static String kind(ImportRow row, DictionaryWords kinds) {
        String written = row.line("kind", 100);
        if (written == null) {
            throw new BadCell("kind", "signal.kind-missing");
        }
        String code = kinds.coded(List.of(written)).get(0);
        return kinds.entries().stream()
                .filter(entry -> !entry.retired())
                .map(DictionaryEntry::code)
                .filter(code::equals)
                .findFirst()
                .orElseThrow(
                        () -> new BadCell("kind", "signal.kind-unknown", ImportRow.shortened(written), names(kinds)));
    }

    private static String names(DictionaryWords kinds) {
        return kinds.entries().stream()
                .filter(entry -> !entry.retired())
                .map(DictionaryEntry::name)
                .collect(Collectors.joining("、"));
    }

    // what is written where everybody reads it holds nobody's number
    private static String open(ImportRow row, String column, String missing) {
        String written = row.text(column, LONGEST);
        if (written == null) {
            throw new BadCell(column, missing);
        }
        return BadCell.reading(() -> OpenText.required(column, written));
    }

    // what has happened was known no earlier; of what is to come nobody knows since when
    private LocalDate noticed(ImportRow row, @Nullable LocalDate happens) {
        LocalDate today = ZoneTime.today(clock);
        LocalDate said = day(row, "noticedOn");
        if (said != null && said.isAfter(today)) {
            throw new BadCell("noticedOn", "cell.date-future", said);
        }
        if (said != null) {
            return said;
        }
        if (happens == null || happens.isAfter(today)) {
            throw new BadCell("noticedOn", "signal.noticed-missing");
        }
        return happens;
    }

    private static @Nullable LocalDate day(ImportRow row, String column) {
        String written = row.text(column, 60);
        return written == null ? null : CellDate.read(column, written);
    }
}
