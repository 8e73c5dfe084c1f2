package org.lianzhao.chainfile;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.problem.Invalid;

/** Chain maps as files: out for everybody who reads maps, in for the chain office. */
@Path("/api/chains")
@PermissionsAllowed("EDIT_CHAINS")
class ChainFileResource {
    private static final int LONGEST_NAME = 200;

    private final FileExport export;
    private final FileDesk desk;
    private final long most;

    ChainFileResource(
            FileExport export, FileDesk desk, @ConfigProperty(name = "lianzhao.chain-file-limit") MemorySize most) {
        this.export = export;
        this.desk = desk;
        this.most = most.asLongValue();
    }

    /** The map that holds, as {@code xlsx}, also where no format is named, or as {@code json}. */
    @GET
    @Path("/{code}/file")
    @PermissionsAllowed("READ_CHAINS")
    @Produces({FileFormat.XLSX_TYPE, FileFormat.JSON_TYPE})
    public Response map(@RestPath String code, @RestQuery @Nullable String format) {
        FileFormat wanted = FileFormat.of(format);
        return answer(export.map(code, wanted), wanted);
    }

    /** The file to fill in, with an example. */
    @GET
    @Path("/file-template")
    @PermissionsAllowed("READ_CHAINS")
    @Produces({FileFormat.XLSX_TYPE, FileFormat.JSON_TYPE})
    public Response template(@RestQuery @Nullable String format) {
        FileFormat wanted = FileFormat.of(format);
        return answer(export.template(wanted), wanted);
    }

    private static Response answer(FileExport.MadeFile file, FileFormat format) {
        String name = URLEncoder.encode(file.name(), UTF_8).replace("+", "%20");
        return Response.ok(file.bytes().toByteArray())
                .type(format.type())
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .build();
    }

    /** Tries a file: over the map of {@code chain}, or as the beginning of a new one with the code {@code code}. */
    @POST
    @Path("/files")
    @Blocking
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public MapFileView tryOut(
            @RestForm("file") @Nullable FileUpload file,
            @RestForm @Nullable String chain,
            @RestForm @Nullable String code) {
        return desk.tryOut(handedIn(file), FileAim.of(chain, code));
    }

    /**
     * Takes the same file into the draft. {@code missing}: what the file does not have is to {@code keep} or to
     * {@code remove}; {@code bad}: rows with errors {@code stop} everything, or are to {@code skip}.
     */
    @POST
    @Path("/files/draft")
    @Blocking
    @ResponseStatus(201)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public TakenFile take(
            @RestForm("file") @Nullable FileUpload file,
            @RestForm @Nullable String chain,
            @RestForm @Nullable String code,
            @RestForm @Nullable String seen,
            @RestForm @Nullable String missing,
            @RestForm @Nullable String bad) {
        FileChoices choices = FileChoices.of(seen, missing, bad);
        return desk.take(handedIn(file), FileAim.of(chain, code), choices);
    }

    private FileDesk.HandedIn handedIn(@Nullable FileUpload file) {
        if (file == null) {
            throw new Invalid("file", "import-empty");
        }
        if (file.size() > most) {
            throw new Invalid("file", "chain-file-too-large", most >> 20);
        }
        java.nio.file.Path path = file.uploadedFile();
        FileRows rows = ChainFileReader.read(path);
        return new FileDesk.HandedIn(lastPart(file.fileName()), ChainFileReader.printOf(path), rows);
    }

    // browsers have been known to send the whole path
    private static String lastPart(@Nullable String fileName) {
        String name =
                fileName == null ? "" : fileName.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }
}
