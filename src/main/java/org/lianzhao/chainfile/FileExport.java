package org.lianzhao.chainfile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.lianzhao.chain.ChainHead;
import org.lianzhao.shared.industry.Industries;
import org.lianzhao.shared.problem.Sentences;
import org.lianzhao.shared.text.CallerLanguage;

/** Takes maps out as files, and gives templates of such files. */
@ApplicationScoped
class FileExport {
    private final MapRows maps;
    private final Industries industries;
    private final Sentences sentences;
    private final CallerLanguage language;
    private final Event<ChainExported> exported;

    FileExport(
            MapRows maps,
            Industries industries,
            Sentences sentences,
            CallerLanguage language,
            Event<ChainExported> exported) {
        this.maps = maps;
        this.industries = industries;
        this.sentences = sentences;
        this.language = language;
        this.exported = exported;
    }

    /** A file, whole: a map is small enough, and one that breaks off in the middle is of no use. */
    record MadeFile(String name, ByteArrayOutputStream bytes) {}

    /** The map of this chain that holds. */
    @Transactional
    MadeFile map(String chain, FileFormat format) {
        MapRows.Taken taken = maps.of(chain);
        ChainHead head = taken.chain();
        exported.fire(ChainExported.of(head, format));
        String name = sentences.say("chain-file.name", head.in(language.current()), head.edition());
        return new MadeFile(name + format.ending(), bytes(taken.rows(), format));
    }

    /** A file to fill in, with an example. */
    MadeFile template(FileFormat format) {
        return new MadeFile(
                sentences.say("chain-file.template-name") + format.ending(), bytes(ExampleRows.rows(), format));
    }

    private ByteArrayOutputStream bytes(FileRows rows, FileFormat format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            switch (format) {
                case XLSX ->
                    new ChainBookWriter(industries, new FileGuide(sentences, language), language.current())
                            .write(rows, bytes);
                case JSON -> new ChainJsonWriter(industries).write(rows, bytes);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes;
    }
}
