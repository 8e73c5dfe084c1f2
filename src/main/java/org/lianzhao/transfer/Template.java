package org.lianzhao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.lianzhao.shared.problem.Sentences;

/** Writes the file that people fill in: version, titles, an example, and a sheet that says what each column takes. */
@ApplicationScoped
class Template {
    private final ImportKinds kinds;
    private final Sentences sentences;

    Template(ImportKinds kinds, Sentences sentences) {
        this.kinds = kinds;
        this.sentences = sentences;
    }

    /** What the file is called. @throws org.lianzhao.shared.problem.Invalid when there is no such kind */
    String name(String kind, FileFormat format) {
        return sentences.say("import.template-name." + kinds.of(kind).code()) + format.ending();
    }

    void write(String kind, FileFormat format, OutputStream target) throws IOException {
        ImportKind described = kinds.of(kind);
        if (format == FileFormat.XLSX) {
            new TemplateBook(described.columns(), rows(described), sentences).write(target);
            return;
        }
        CsvOut out = new CsvOut(target);
        rows(described).forEach(out::write);
        out.finish();
    }

    private List<List<String>> rows(ImportKind kind) {
        return List.of(
                List.of(
                        sentences.say("import.template-version"),
                        TemplateVersion.of(kind).toString(),
                        sentences.say("import.template-note")),
                kind.columns().stream().map(Template::title).toList(),
                kind.columns().stream().map(ImportColumn::example).toList());
    }

    private static String title(ImportColumn column) {
        return (column.required() ? "*" : "") + column.title();
    }
}
