package org.lianzhao.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Templates: files to fill in and hand in as imports. */
@Path("/api/imports/templates")
@PermissionsAllowed("IMPORT")
class TemplateResource {
    private final Template template;

    TemplateResource(Template template) {
        this.template = template;
    }

    /** The file to fill in, as {@code xlsx}, also where no format is named, or as {@code csv}. */
    @GET
    @Path("/{kind}")
    @Produces({FileFormat.XLSX_TYPE, FileFormat.CSV_TYPE})
    public Response fetch(@RestPath String kind, @RestQuery @Nullable String format) {
        FileFormat wanted = FileFormat.of(format);
        String name = URLEncoder.encode(template.name(kind, wanted), UTF_8).replace("+", "%20");
        StreamingOutput file = target -> template.write(kind, wanted, target);
        return Response.ok(file)
                .type(wanted.type())
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .build();
    }
}
