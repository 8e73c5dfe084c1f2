package org.lianzhao.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** How a list is to be taken out, beside what it is narrowed down by; and the answer that carries the file. */
public class ExportFilter {
    /** The type of a workbook. */
    public static final String XLSX_TYPE = FileFormat.XLSX_TYPE;
    /** The type of a text file. */
    public static final String CSV_TYPE = FileFormat.CSV_TYPE;

    static final Set<String> NAMES = Set.of("format", "columns", "lang");

    /** {@code xlsx}, also where it is absent, or {@code csv}. */
    @RestQuery
    @Size(max = 10)
    @Nullable
    String format;

    /** Names of columns, parted by commas, in the order in which they shall stand; the usual ones where absent. */
    @RestQuery
    @Size(max = 2000)
    @Nullable
    String columns;

    /** The language of titles, since a link cannot ask for one otherwise. */
    @RestQuery
    @Pattern(regexp = "zh|en")
    @Nullable
    String lang;

    /** What was asked for under this address. */
    public ExportRequest request(UriInfo address) {
        List<String> chosen = columns == null
                ? List.of()
                : Stream.of(columns.split(","))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
        return new ExportRequest(format, chosen, Map.copyOf(address.getQueryParameters()));
    }

    /** The answer that carries a file. */
    public static Response answer(ExportFile file) {
        StreamingOutput rows = file::write;
        String name = URLEncoder.encode(file.name(), UTF_8).replace("+", "%20");
        return Response.ok(rows)
                .type(file.type())
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .header("Cache-Control", "no-store")
                .build();
    }
}
