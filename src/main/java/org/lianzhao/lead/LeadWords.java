package org.lianzhao.lead;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What people wrote of a lead: its title, what it is about, and what the gates ask for in words. */
@Embeddable
class LeadWords {
    private String title;
    private String summary;

    @ElementCollection
    @CollectionTable(name = "lead_detail", joinColumns = @JoinColumn(name = "lead_id"))
    @MapKeyColumn(name = "item")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "content")
    private Map<GateItem, String> details = new EnumMap<>(GateItem.class);

    protected LeadWords() {}

    LeadWords(String title, String summary) {
        this.title = title.strip();
        this.summary = summary.strip();
    }

    void retitle(String text) {
        title = text;
    }

    void summarise(@Nullable String text) {
        summary = text == null ? "" : text;
    }

    void detail(GateItem item, @Nullable String content) {
        if (content == null || content.isBlank()) {
            details.remove(item);
        } else {
            details.put(item, content.strip());
        }
    }

    void reword(UnaryOperator<String> other) {
        title = other.apply(title);
        summary = other.apply(summary);
        details.replaceAll((item, content) -> other.apply(content));
    }

    String title() {
        return title;
    }

    String summary() {
        return summary;
    }

    Map<GateItem, String> details() {
        return details;
    }
}
