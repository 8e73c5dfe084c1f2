package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.CompanyDraft.OtherName;
import org.lianzhao.company.capital.Capital;
import org.lianzhao.likeness.CompanyName;
import org.lianzhao.likeness.CreditCode;
import org.lianzhao.likeness.NameKind;
import org.lianzhao.setting.DictionaryWords;
import org.lianzhao.shared.industry.Industries;
import org.lianzhao.shared.industry.IndustryClass;
import org.lianzhao.shared.region.RegionWords;
import org.lianzhao.shared.time.ZoneTime;
import org.lianzhao.transfer.BadCell;
import org.lianzhao.transfer.CellDate;
import org.lianzhao.transfer.CellKind;
import org.lianzhao.transfer.FillRule;
import org.lianzhao.transfer.ImportColumn;
import org.lianzhao.transfer.ImportRow;

/** The columns of files of firms, and how a row of them is read. */
@ApplicationScoped
class CompanyColumns {
    static final List<ImportColumn> ALL = List.of(
            ImportColumn.required("name", "企业名称", "name", "名称", "公司名称", "单位名称", "企业名")
                    .explained("示例：湘南样品电子有限公司（这一行不会导入）", "company.column.name")
                    .ruled(FillRule.MERGE, FillRule.OVERWRITE, FillRule.KEEP),
            ImportColumn.optional("creditCode", "统一社会信用代码", "uscc", "credit_code", "信用代码", "社会信用代码")
                    .of(CellKind.CODE)
                    .explained("91431100MASAMPLE00", "company.column.credit-code"),
            ImportColumn.optional("foundedOn", "注册日期", "registered_on", "成立日期", "成立时间", "founded_on")
                    .of(CellKind.DAY)
                    .explained("2019-03-21", "company.column.founded-on"),
            ImportColumn.optional("enterpriseType", "企业类型", "enterprise_type", "公司类型")
                    .explained("有限责任公司", ""),
            ImportColumn.optional("capital", "注册资本", "capital", "注册资金")
                    .of(CellKind.AMOUNT)
                    .explained("500万元", "company.column.capital"),
            ImportColumn.optional("businessScope", "经营范围", "business_scope")
                    .explained("电子元器件制造；电子产品销售", "company.column.business-scope"),
            ImportColumn.optional("province", "所在省份", "province", "省份", "省").explained("湖南", "company.column.province"),
            ImportColumn.optional("city", "城市", "city", "地区", "所在城市", "市").explained("永州", "company.column.city"),
            ImportColumn.optional("address", "注册地址", "address", "地址", "企业地址")
                    .explained("湖南省永州市冷水滩区示例路1号", "company.column.address"),
            ImportColumn.optional("legalRepresentative", "法定代表人", "legal_representative", "法人代表", "法人", "法定代表人姓名")
                    .explained("样品先生", "company.column.legal-representative"),
            ImportColumn.optional("products", "主要产品", "products", "产品", "主营产品")
                    .explained("连接器；线束", "company.column.products"),
            ImportColumn.optional(
                            "industry", "行业", "industry", "industry_code", "行业代码", "所属行业", "国民经济行业", "行业分类", "行业类别")
                    .explained("C3989", "company.column.industry"),
            ImportColumn.optional("shortName", "简称", "short_name", "alias", "企业简称")
                    .explained("湘南样品", "company.column.short-name"),
            ImportColumn.optional("formerNames", "曾用名", "former_names", "原名称")
                    .explained("湘南样品电子厂", "company.column.former-names")
                    .ruled(FillRule.MERGE, FillRule.KEEP),
            ImportColumn.optional("nameEn", "英文名称", "name_en", "英文名", "Name (EN)", "名称（英文）", "企业名称（英文）", "公司名称（英文）")
                    .explained("Xiangnan Sample Electronics", ""),
            ImportColumn.optional("tags", "标签", "tags")
                    .explained("高新技术企业；专精特新", "company.column.tags")
                    .ruled(FillRule.MERGE, FillRule.KEEP),
            ImportColumn.optional("recordedOn", "录入日期", "recorded_on", "登记时间", "创建时间")
                    .of(CellKind.DAY)
                    .explained("", "company.column.recorded-on")
                    .ruled(FillRule.KEEP),
            ImportColumn.optional("recordedBy", "录入人", "recorded_by", "创建人")
                    .explained("", "company.column.recorded-by")
                    .ruled(FillRule.KEEP));

    private static final String SEVERAL = "[;；、|\\n]+";
    private static final int NAME = 200;

    private final RegionWords regions;
    private final Industries industries;
    private final Clock clock;

    CompanyColumns(RegionWords regions, Industries industries, Clock clock) {
        this.regions = regions;
        this.industries = industries;
        this.clock = clock;
    }

    /** Reads a row. @throws BadCell when a cell cannot be used */
    CompanyDraft read(ImportRow row, DictionaryWords tags) {
        String written = row.line("name", NAME);
        if (written == null) {
            throw new BadCell("name", "company.name-missing");
        }
        String name = name("name", written);
        String address = row.text("address", 300);
        String trade = row.line("industry", 100);
        IndustryClass industry = trade == null ? null : industries.read(trade).orElse(null);
        RegionWords.Found found = regions.read(row.text("province", 60), row.text("city", 60), address);
        return new CompanyDraft(
                name,
                code(row),
                found.region(),
                found.unknown(),
                address,
                row.line("legalRepresentative", 60),
                row.text("enterpriseType", 100),
                Capital.read(row.text("capital", 100)),
                founded(row),
                row.text("businessScope", 4000),
                row.text("products", 1000),
                industry,
                industry == null ? trade : null,
                otherNames(row),
                FileTags.of(several(row, "tags", CompanyTags.LONGEST).toList(), tags),
                origin(row));
    }

    private static String name(String column, String written) {
        CompanyName name = CompanyName.of(written);
        name.flaw().ifPresent(code -> {
            throw new BadCell(column, code, CompanyName.MOST);
        });
        return name.written();
    }

    private static @Nullable CreditCode code(ImportRow row) {
        CreditCode code = CreditCode.read(row.line("creditCode", 60));
        if (code != null && !code.hasShape() && !code.isOldNumber()) {
            throw new BadCell("creditCode", "company.code-shape", ImportRow.shortened(code.normalised()));
        }
        return code;
    }

    private @Nullable LocalDate founded(ImportRow row) {
        return pastDay(row, "foundedOn");
    }

    private Origin origin(ImportRow row) {
        return new Origin(pastDay(row, "recordedOn"), row.line("recordedBy", 100));
    }

    private @Nullable LocalDate pastDay(ImportRow row, String column) {
        String written = row.text(column, 60);
        if (written == null) {
            return null;
        }
        LocalDate day = CellDate.read(column, written);
        if (day.isAfter(ZoneTime.today(clock))) {
            throw new BadCell(column, "cell.date-future", day);
        }
        return day;
    }

    private static List<OtherName> otherNames(ImportRow row) {
        List<OtherName> names = new ArrayList<>();
        several(row, "shortName", NAME)
                .forEach(name -> names.add(new OtherName(NameKind.SHORT, name("shortName", name))));
        several(row, "formerNames", NAME)
                .forEach(name -> names.add(new OtherName(NameKind.FORMER, name("formerNames", name))));
        String english = row.text("nameEn", NAME);
        if (english != null) {
            names.add(new OtherName(NameKind.ENGLISH, name("nameEn", english)));
        }
        return names;
    }

    private static Stream<String> several(ImportRow row, String column, int most) {
        String written = row.text(column, 1000);
        return written == null
                ? Stream.empty()
                : Stream.of(written.split(SEVERAL))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .peek(part -> {
                            if (part.length() > most) {
                                throw new BadCell(
                                        column, "cell.too-long", ImportRow.shortened(part), part.length(), most);
                            }
                        });
    }
}
