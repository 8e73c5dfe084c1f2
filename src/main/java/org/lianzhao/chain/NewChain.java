package org.lianzhao.chain;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.text.PlainText;

/**
 * A chain that the zone begins to grow.
 *
 * @param code part of addresses, never changed
 * @param template the code of a chain whose map is taken as a pattern; nothing for an empty map
 */
public record NewChain(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9]{1,7}", message = "{chain.code}")
        String code,

        @NotNull @Size(max = 100) @Pattern(regexp = "(?s).*\\S.*", message = "{not-blank}")
        String name,

        @Nullable @Size(max = 200) String nameEn,
        @Nullable @Size(max = 1000) String description,
        @Nullable @Size(max = 1000) String descriptionEn,
        @Nullable @Size(max = 100) String park,
        @Nullable @Size(max = 20) String template) {

    ChainContent content() {
        String plain = PlainText.line(name);
        return new ChainContent(
                plain,
                orElse(nameEn, plain),
                orElse(description, ""),
                orElse(descriptionEn, ""),
                orElse(park, ""),
                List.of());
    }

    private static String orElse(@Nullable String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text.strip();
    }
}
