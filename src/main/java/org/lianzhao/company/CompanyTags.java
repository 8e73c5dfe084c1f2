package org.lianzhao.company;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import org.lianzhao.setting.DictionaryKind;

/** The dictionary of tags. Files and old records may bring others; people choose from these. */
@Singleton
class CompanyTags {
    static final String CODE = "company-tag";
    static final int LONGEST = 40;

    @Produces
    @Singleton
    DictionaryKind tags() {
        return new DictionaryKind(
                CODE,
                "企业标签",
                "Company tags",
                "给企业打标签时从这里选；导入的文件里写了别的标签，照样保留。",
                "What people choose from when they tag a company; other tags that a file brings are kept.",
                true,
                LONGEST,
                Set.of());
    }
}
