package org.lianzhao.company;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianzhao.likeness.NameKind;
import org.lianzhao.transfer.FillRule;

/**
 * What a row of a file teaches about a firm that is known, column by column as the rules of the file allow, and what was
 * there before.
 */
final class Learning {
    private final Map<String, FillRule> rules;
    private final FactSource from;

    Learning(Map<String, FillRule> rules, FactSource from) {
        this.rules = rules;
        this.from = from;
    }

    /** Whether the file's name of a firm takes the place of the one that is known. */
    boolean renames() {
        return rule("name") == FillRule.OVERWRITE;
    }

    /**
     * Tells the firm what is new.
     *
     * @return what changed, for taking it back; empty where there was nothing new
     */
    Map<String, @Nullable Object> teach(Company company, CompanyDraft draft) {
        Map<String, @Nullable Object> before = new LinkedHashMap<>();
        Set<Gap> taught = EnumSet.noneOf(Gap.class);
        for (Gap fact : draft.facts()) {
            String was = company.says(fact);
            if (!allowed(fact, was) || (fact == Gap.CREDIT_CODE && company.stoodUnder(draft.creditCode()))) {
                continue;
            }
            FactSource source = company.getFactSources().get(fact);
            company.fill(fact, draft);
            if (!Objects.equals(was, company.says(fact))) {
                before.put(fact.field(), new FactImage(was, company.says(fact), source));
                taught.add(fact);
            }
        }
        company.sourced(taught, from);
        teachNames(company, draft, before);
        teachTags(company, draft, before);
        return before;
    }

    private boolean allowed(Gap fact, @Nullable String known) {
        return switch (rule(fact)) {
            case OVERWRITE -> true;
            case IF_EMPTY -> known == null;
            case MERGE, KEEP -> false;
        };
    }

    private void teachNames(Company company, CompanyDraft draft, Map<String, @Nullable Object> before) {
        List<String> names = new ArrayList<>();
        if (rule("name") != FillRule.KEEP) {
            teachName(company, NameKind.OTHER, draft.name(), names);
        }
        if (rule("formerNames") != FillRule.KEEP) {
            draft.names(NameKind.FORMER).forEach(former -> teachName(company, NameKind.FORMER, former, names));
        }
        if (!names.isEmpty()) {
            before.put("names", names);
        }
    }

    private static void teachName(Company company, NameKind kind, String name, List<String> taught) {
        company.alsoCalled(kind, name).ifPresent(alias -> taught.add(alias.kind() + " " + alias.nameKey()));
    }

    private void teachTags(Company company, CompanyDraft draft, Map<String, @Nullable Object> before) {
        if (rule("tags") != FillRule.KEEP) {
            List<String> tags = draft.tags().codes().stream()
                    .filter(tag -> !company.getTags().contains(tag))
                    .distinct()
                    .toList();
            if (!tags.isEmpty()) {
                company.tag(tags);
                before.put("tags", tags);
            }
        }
    }

    private FillRule rule(Gap fact) {
        return fact == Gap.REGION && !rules.containsKey("city") ? rule("province") : rule(fact.column());
    }

    private FillRule rule(String column) {
        return rules.getOrDefault(column, FillRule.IF_EMPTY);
    }
}
