package org.lianzhao.company;

import org.lianzhao.shared.industry.IndustryClass;

/** A class of industry by code and name. */
record IndustryView(String code, String name) {
    static IndustryView of(IndustryClass industry) {
        return new IndustryView(industry.code(), industry.name());
    }
}
