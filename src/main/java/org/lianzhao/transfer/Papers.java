package org.lianzhao.transfer;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.event.Authors;
import org.lianzhao.shared.event.Subject;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.transfer.ListExported.What;

/** Takes papers out of the system as files: as many at once as lists, and each with the same lines in the audit. */
@ApplicationScoped
public class Papers {
    private final ExportTurns turns;
    private final ExportMemo memo;
    private final Authors authors;
    private final CurrentVertxRequest current;

    Papers(ExportTurns turns, ExportMemo memo, Authors authors, CurrentVertxRequest current) {
        this.turns = turns;
        this.memo = memo;
        this.authors = authors;
        this.current = current;
    }

    /** The file. It is put together at once, when its turn has come, so that a refusal is an answer and no broken file. */
    public ExportFile file(Supplier<Paper> put) {
        Author author = authors.author().orElseThrow();
        ExportTurns.Turn turn = turns.take(author.id());
        try {
            Paper paper = put.get();
            // also where nobody writes the file: to HEAD there is no body
            current.getCurrent().addEndHandler(answered -> turn.close());
            return new Sent(paper, turn);
        } catch (RuntimeException refused) {
            turn.close();
            throw refused;
        }
    }

    private final class Sent implements ExportFile {
        private final Paper paper;
        private final ExportTurns.Turn turn;
        private final Subject subject;

        private Sent(Paper paper, ExportTurns.Turn turn) {
            this.paper = paper;
            this.turn = turn;
            this.subject = new Subject("export", Ids.next(), paper.title());
        }

        @Override
        public String name() {
            return paper.file();
        }

        @Override
        public String type() {
            return paper.type();
        }

        @Override
        public void write(OutputStream target) throws IOException {
            What end = What.BROKEN_OFF;
            memo.tell(new ListExported(What.STARTED, subject, started()));
            try (turn) {
                paper.body().write(target);
                target.flush();
                end = What.FINISHED;
            } finally {
                memo.tell(new ListExported(end, subject, ended()));
            }
        }

        private Map<String, @Nullable Object> started() {
            Map<String, @Nullable Object> after = new LinkedHashMap<>();
            after.put("exported", paper.kind());
            after.put("fileFormat", paper.format());
            after.put("filters", paper.conditions());
            after.put("personalData", ExportedPersonalData.NONE.name());
            return after;
        }

        private Map<String, @Nullable Object> ended() {
            Map<String, @Nullable Object> after = new LinkedHashMap<>();
            after.put("exported", paper.kind());
            after.put("rows", paper.rows());
            after.put("personalData", ExportedPersonalData.NONE.name());
            return after;
        }
    }
}
