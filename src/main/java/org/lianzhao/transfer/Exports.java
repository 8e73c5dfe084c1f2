package org.lianzhao.transfer;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lianzhao.shared.page.Page;
import org.lianzhao.transfer.ExportPlan.ExportColumnView;
import org.lianzhao.transfer.ExportPlan.ExportConditionView;
import org.lianzhao.transfer.ListExported.What;

/** Takes lists out of the system as files, of any length, and leaves a line in the audit for each. */
@ApplicationScoped
public class Exports {
    /** So many rows are read at a time. */
    static final int ROWS = 1000;

    private final ExportReading reading;
    private final ExportTurns turns;
    private final ExportWords words;
    private final ExportMemo memo;
    private final CurrentVertxRequest current;
    private final Clock clock;
    private final Duration longest;

    /** @param longest after so long an export is broken off: whoever began it may have lost his rights meanwhile */
    Exports(
            ExportReading reading,
            ExportTurns turns,
            ExportWords words,
            ExportMemo memo,
            CurrentVertxRequest current,
            Clock clock,
            @ConfigProperty(name = "lianzhao.exports.longest") Duration longest) {
        this.reading = reading;
        this.turns = turns;
        this.words = words;
        this.memo = memo;
        this.current = current;
        this.clock = clock;
        this.longest = longest;
    }

    /** What an export would hold; refused for the same reasons as the export itself. */
    public <F, R> ExportPlan plan(ExportKind<F, R> kind, F filter, ExportRequest request) {
        ExportOrder<R> order = reading.read(kind, request);
        turns.expectRoom(order.author().id());
        Page<R> first = kind.page(filter, order.first(1));
        return new ExportPlan(
                words.list(kind.code()),
                words.fileName(order),
                kind.columns().stream()
                        .map(column -> view(kind, column, order.columns()))
                        .toList(),
                order.conditions().stream()
                        .map(one -> new ExportConditionView(one.name(), one.title(), one.value()))
                        .toList(),
                order.personal(),
                first.items().isEmpty() && first.nextCursor() == null);
    }

    private <R> ExportColumnView view(ExportKind<?, R> kind, ExportColumn<R> column, List<ExportColumn<R>> chosen) {
        return new ExportColumnView(
                column.name(),
                words.title(kind.titles(), column.name()),
                column.usual(),
                column.personal(),
                chosen.contains(column));
    }

    /** The file. Its first rows are read at once, so that a refusal is an answer and no broken file. */
    public <F, R> ExportFile file(ExportKind<F, R> kind, F filter, ExportRequest request) {
        ExportOrder<R> order = reading.read(kind, request);
        ExportTurns.Turn turn = turns.take(order.author().id());
        try {
            ExportPart part = order.first(ROWS);
            Page<R> first = kind.page(filter, part);
            // also where nobody writes the file: to HEAD there is no body
            current.getCurrent().addEndHandler(answered -> turn.close());
            HttpServerResponse answer = current.getCurrent().response();
            Instant end = clock.instant().plus(longest);
            ExportRun<R> run = new ExportRun<>(
                    order,
                    next -> kind.page(filter, next),
                    () -> answer.closed() || clock.instant().isAfter(end));
            Rows rows = out -> run.write(first, part, out);
            return file(order, kind.remark(filter), turn, rows, run);
        } catch (RuntimeException refused) {
            turn.close();
            throw refused;
        }
    }

    private interface Rows {
        void into(ExportOut out) throws IOException;
    }

    private ExportFile file(
            ExportOrder<?> order, Optional<String> remark, ExportTurns.Turn turn, Rows rows, ExportRun<?> run) {
        return new ExportFile() {
            @Override
            public String name() {
                return words.fileName(order);
            }

            @Override
            public String type() {
                return order.format().type();
            }

            @Override
            public void write(OutputStream target) throws IOException {
                send(order, remark, rows, run, target, turn);
            }
        };
    }

    private void send(
            ExportOrder<?> order,
            Optional<String> remark,
            Rows rows,
            ExportRun<?> run,
            OutputStream target,
            ExportTurns.Turn turn)
            throws IOException {
        String list = words.list(order.kind());
        What end = What.BROKEN_OFF;
        memo.tell(ListExported.started(order, list));
        try (turn) {
            rows.into(open(order, remark, target));
            target.flush();
            end = What.FINISHED;
        } finally {
            memo.tell(ListExported.ended(end, order, list, run.rows()));
        }
    }

    private ExportOut open(ExportOrder<?> order, Optional<String> remark, OutputStream target) throws IOException {
        ExportMark mark = words.mark(order, remark);
        List<String> titles = order.columns().stream()
                .map(column -> words.title(order.titles(), column.name()))
                .toList();
        List<ExportType> types =
                order.columns().stream().<ExportType>map(ExportColumn::type).toList();
        return order.format() == FileFormat.CSV
                ? new ExportText(target, mark, titles)
                : new ExportBook(target, mark, titles, types, ExportBook.MOST_ROWS);
    }
}
