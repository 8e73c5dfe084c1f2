package org.lianzhao.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.lianzhao.account.Role;

/** Takes lists out as text and looks into what came. */
public final class Exported {
    private static final String END = "※ 导出完毕 End of export: ";

    private Exported() {}

    /** The lines of a file, the mark first; it must be whole. */
    public static List<String> lines(RequestSpecification caller, String list, Map<String, ?> asked) {
        byte[] file = caller.queryParams(asked)
                .queryParam("format", "csv")
                .get("/api/exports/" + list)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        List<String> lines = Arrays.asList(new String(file, UTF_8).substring(1).split("\r\n"));
        assertThat(lines.get(lines.size() - 1)).isEqualTo(END + (lines.size() - 3) + " ※");
        return lines.subList(0, lines.size() - 1);
    }

    /** The rows of a file without its mark and its titles. */
    public static List<String> rows(RequestSpecification caller, String list, Map<String, ?> asked) {
        List<String> lines = lines(caller, list, asked);
        return lines.subList(2, lines.size());
    }

    /** What the audit has of the last exports, the latest first. */
    public static List<Map<String, Object>> audit() {
        return Caller.as(Role.AUDITOR)
                .queryParams("subjectType", "export", "limit", 200)
                .get("/api/audit")
                .path("items");
    }
}
