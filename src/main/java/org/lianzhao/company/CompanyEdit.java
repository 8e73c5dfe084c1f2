package org.lianzhao.company;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.capital.Capital;
import org.lianzhao.likeness.CompanyName;
import org.lianzhao.likeness.CreditCode;
import org.lianzhao.likeness.NameKind;
import org.lianzhao.setting.Dictionaries;
import org.lianzhao.shared.industry.Industries;
import org.lianzhao.shared.industry.IndustryClass;
import org.lianzhao.shared.patch.Patch;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.region.Region;
import org.lianzhao.shared.region.Regions;
import org.lianzhao.shared.time.ZoneTime;

/** The fields of a firm that people may change, and what each may hold. */
@ApplicationScoped
class CompanyEdit {
    private static final int NAMES = 20;
    private static final int TAGS = 50;

    private final Regions regions;
    private final Industries industries;
    private final Dictionaries dictionaries;
    private final Clock clock;

    CompanyEdit(Regions regions, Industries industries, Dictionaries dictionaries, Clock clock) {
        this.regions = regions;
        this.industries = industries;
        this.dictionaries = dictionaries;
        this.clock = clock;
    }

    /** Changes what the patch names. @throws Invalid naming the field that cannot be used */
    void apply(Patch patch, Company company) {
        // former names before the name: the one that a renamed firm had is added to them
        patch.texts("formerNames", NAMES, CompanyName.MOST, names("formerNames", NameKind.FORMER, company))
                .requiredText(
                        "name",
                        200,
                        name -> company.rename(CompanyName.in("name", name).written()))
                .text("creditCode", 40, code -> company.identify(codeOf(code)))
                .text("regionCode", 6, code -> company.locate(regionOf(code)))
                .text("address", 300, company::settle)
                .text("legalRepresentative", 60, company::representedBy)
                .text("enterpriseType", 100, company::typed)
                .text("capital", 100, text -> company.capitalised(Capital.read(text)))
                .value("foundedOn", new TypeReference<LocalDate>() {}, day -> company.founded(past(day)))
                .text("businessScope", 4000, company::does)
                .text("products", 1000, company::makes)
                .text("industryCode", 5, code -> company.worksIn(industryOf(code)))
                .text("sourceNote", 300, company::knownFrom)
                .texts("shortNames", NAMES, CompanyName.MOST, names("shortNames", NameKind.SHORT, company))
                .text(
                        "englishName",
                        CompanyName.MOST,
                        name -> names("englishName", NameKind.ENGLISH, company)
                                .accept(name == null ? List.of() : List.of(name)))
                .texts("tags", TAGS, CompanyTags.LONGEST, words -> {
                    List<String> tags = dictionaries.coded(CompanyTags.CODE, words);
                    dictionaries.requireChosen(CompanyTags.CODE, "tags", tags, company.getTags());
                    company.tagged(tags);
                });
    }

    private static Consumer<List<String>> names(String field, NameKind kind, Company company) {
        return names -> {
            names.forEach(name -> CompanyName.in(field, name));
            company.called(kind, names);
        };
    }

    private static @Nullable CreditCode codeOf(@Nullable String written) {
        CreditCode code = CreditCode.read(written);
        if (code != null && !code.hasShape() && !code.isOldNumber()) {
            throw new Invalid("creditCode", "code.shape", code.normalised().length());
        }
        return code;
    }

    private @Nullable Region regionOf(@Nullable String code) {
        return code == null
                ? null
                : regions.today(code).orElseThrow(() -> new Invalid("regionCode", "unknown-region", code));
    }

    private @Nullable String industryOf(@Nullable String code) {
        return code == null
                ? null
                : industries
                        .of(code)
                        .map(IndustryClass::code)
                        .orElseThrow(() -> new Invalid("industryCode", "unknown-industry", code));
    }

    private @Nullable LocalDate past(@Nullable LocalDate day) {
        if (day != null && day.isAfter(ZoneTime.today(clock))) {
            throw new Invalid("foundedOn", "day-to-come");
        }
        return day;
    }
}
