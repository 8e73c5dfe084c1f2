package org.lianzhao.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.text.OpenText;
import org.lianzhao.shared.time.ZoneTime;
import org.lianzhao.transfer.BadCell;
import org.lianzhao.transfer.CellKind;
import org.lianzhao.transfer.FillRule;
import org.lianzhao.transfer.ImportColumn;
import org.lianzhao.transfer.ImportRow;

/** The columns of files of supply surveys, and how a row of them is read. */
@ApplicationScoped
class SurveyColumns {
    static final List<ImportColumn> ALL = List.of(
            ImportColumn.required("year", "年度", "year", "年份", "调查年度", "统计年度", "调查年份")
                    .explained("2025", "survey.column.year")
                    .ruled(FillRule.KEEP),
            ImportColumn.optional("company", "链主企业", "company", "企业名称", "name", "企业", "公司名称", "单位名称", "链主", "规上企业")
                    .explained("湘南样品电子有限公司", "survey.column.company")
                    .ruled(FillRule.KEEP),
            ImportColumn.optional("creditCode", "统一社会信用代码", "uscc", "credit_code", "信用代码", "社会信用代码")
                    .of(CellKind.CODE)
                    .explained("91431100MASAMPLE00", "survey.column.credit-code")
                    .ruled(FillRule.KEEP),
            ImportColumn.required("side", "方向", "side", "供应或客户", "采购或销售", "供应/客户", "采购/销售", "供需方向")
                    .explained("供应", "survey.column.side")
                    .ruled(FillRule.KEEP),
            ImportColumn.optional("segment", "环节", "segment", "环节代码", "环节名称", "segment_code", "产业链环节")
                    .explained("", "survey.column.segment")
                    .ruled(FillRule.KEEP),
            amount("total", "合计（万元）", "total", "全部金额", "总额", "总金额", "金额合计", "合计金额")
                    .explained("1000", "survey.column.total"),
            amount("zone", "园区内（万元）", "zone", "园区", "本园区", "其中园区").explained("200", "survey.column.ring"),
            amount("city", "市内（万元）", "city", "市域", "本市", "市内园区外", "市内（园区外）", "市域（园区外）")
                    .explained("300", "survey.column.ring"),
            amount("province", "省内（万元）", "province", "省域", "本省", "省内市外", "省内（市外）", "省域（市外）")
                    .explained("300", "survey.column.ring"),
            amount("outside", "省外（万元）", "outside", "外省", "省外（含境外）").explained("200", "survey.column.ring"),
            ImportColumn.optional("unit", "单位", "unit", "金额单位")
                    .of(CellKind.UNIT)
                    .explained("", "survey.column.unit")
                    .ruled(FillRule.KEEP),
            ImportColumn.required("source", "来源", "source", "信息来源", "来源说明", "出处", "调查来源")
                    .explained("示例：2025 年度链主调查（这一行不会导入）", "survey.column.source")
                    .ruled(FillRule.KEEP));

    private static final Map<String, SurveySide> SIDES = Map.ofEntries(
            Map.entry("供应", SurveySide.PURCHASE),
            Map.entry("供应商", SurveySide.PURCHASE),
            Map.entry("采购", SurveySide.PURCHASE),
            Map.entry("purchase", SurveySide.PURCHASE),
            Map.entry("purchases", SurveySide.PURCHASE),
            Map.entry("supplier", SurveySide.PURCHASE),
            Map.entry("suppliers", SurveySide.PURCHASE),
            Map.entry("客户", SurveySide.SALE),
            Map.entry("销售", SurveySide.SALE),
            Map.entry("sale", SurveySide.SALE),
            Map.entry("sales", SurveySide.SALE),
            Map.entry("customer", SurveySide.SALE),
            Map.entry("customers", SurveySide.SALE));
    private static final String ANY_YEAR = "(?:19|20)\\d\\d年?(?:度)?";
    private static final int LONGEST = 300;

    private final Clock clock;

    SurveyColumns(Clock clock) {
        this.clock = clock;
    }

    private static ImportColumn amount(String name, String... titles) {
        return ImportColumn.optional(name, titles)
                .of(CellKind.AMOUNT)
                .ruled(FillRule.OVERWRITE, FillRule.IF_EMPTY, FillRule.KEEP);
    }

    /** What a row of a file tells of its firm. @throws BadCell when a cell cannot be used */
    SurveyDraft read(ImportRow row, SegmentCodes segments) {
        return read(row, segments, new SurveyAmounts(row, false));
    }

    /** The same of a row that is pasted, whose rings may be per cent of the whole. */
    SurveyDraft pasted(ImportRow row, SegmentCodes segments) {
        return read(row, segments, new SurveyAmounts(row, true));
    }

    private SurveyDraft read(ImportRow row, SegmentCodes segments, SurveyAmounts amounts) {
        int year = year(row);
        SurveySide side = side(row);
        Rings rings = BadCell.reading(amounts::rings);
        String written = row.text("source", LONGEST);
        if (written == null) {
            throw new BadCell("source", "survey.source-missing");
        }
        String segment = row.line("segment", 100);
        String source = BadCell.reading(() -> OpenText.required("source", written));
        return new SurveyDraft(year, side, segments.of(segment), new SurveyFigures(rings, source));
    }

    private int year(ImportRow row) {
        String written = plain(row.line("year", 20));
        int first = SurveyIntake.FIRST_YEAR;
        int last = ZoneTime.today(clock).getYear();
        if (!written.matches(ANY_YEAR)) {
            throw new BadCell("year", "survey-year", first, last);
        }
        int year = Integer.parseInt(written.substring(0, 4));
        if (year < first || year > last) {
            throw new BadCell("year", "survey-year", first, last);
        }
        return year;
    }

    private static SurveySide side(ImportRow row) {
        String written = plain(row.line("side", 20));
        SurveySide side = SIDES.get(written);
        if (side == null) {
            throw new BadCell("side", "survey.side", ImportRow.shortened(written));
        }
        return side;
    }

    static String plain(@Nullable String written) {
        return written == null
                ? ""
                : Normalizer.normalize(written, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
