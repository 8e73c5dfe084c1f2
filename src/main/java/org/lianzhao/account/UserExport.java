package org.lianzhao.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.problem.Sentences;
import org.lianzhao.transfer.ExportColumn;
import org.lianzhao.transfer.ExportKind;
import org.lianzhao.transfer.ExportPart;
import org.lianzhao.transfer.ExportTrace;

/** The list of users on its way out. Their roles are not in it: those only the identity provider knows. */
@ApplicationScoped
class UserExport implements ExportKind<UserFilter, UserRow> {
    static final List<String> FILTERS = List.of("q");

    private final AccountDesk desk;
    private final Sentences sentences;

    UserExport(AccountDesk desk, Sentences sentences) {
        this.desk = desk;
        this.sentences = sentences;
    }

    @Override
    public String code() {
        return "users";
    }

    @Override
    public List<ExportColumn<UserRow>> columns() {
        return List.of(
                ExportColumn.text("name", UserRow::name),
                ExportColumn.code("username", UserRow::username),
                ExportColumn.text(
                        "taskForces",
                        user -> user.taskForces().stream()
                                .map(TaskForceRef::name)
                                .collect(Collectors.joining("；"))),
                ExportColumn.text(
                        "liaison",
                        user -> user.liaison() == null ? null : user.liaison().name()),
                ExportColumn.text("active", user -> said(user.active())),
                ExportColumn.text("bound", user -> said(user.bound())),
                ExportColumn.<UserRow>code("id", user -> user.id().toString()).onDemand());
    }

    private String said(boolean holds) {
        return sentences.say(holds ? "export.yes" : "export.no");
    }

    @Override
    public List<String> filters() {
        return FILTERS;
    }

    // a name
    @Override
    public ExportTrace trace(String filter) {
        return ExportTrace.NOTHING;
    }

    @Override
    public Page<UserRow> page(UserFilter filter, ExportPart part) {
        return desk.list(filter.q, part.cursor(), part.limit());
    }
}
