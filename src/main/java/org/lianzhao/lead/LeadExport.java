package org.lianzhao.lead;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Colleagues;
import org.lianzhao.account.PersonRef;
import org.lianzhao.account.TaskForceRef;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.company.Companies;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.setting.Dictionaries;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.problem.Sentences;
import org.lianzhao.shared.text.CallerLanguage;
import org.lianzhao.transfer.ExportColumn;
import org.lianzhao.transfer.ExportKind;
import org.lianzhao.transfer.ExportPart;
import org.lianzhao.transfer.ExportTrace;

/** The list of leads on its way out: the same list, and so within the caller's scope. */
@ApplicationScoped
class LeadExport implements ExportKind<LeadFilter, LeadRow> {
    static final List<String> FILTERS = List.of(
            "q",
            "stage",
            "state",
            "owner",
            "taskForce",
            "company",
            "source",
            "sourceCompany",
            "chain",
            "segment",
            "clock",
            "light",
            "overdue",
            "watched",
            "sort");

    private final LeadList list;
    private final LeadColumns columns;
    private final Companies companies;
    private final Colleagues colleagues;
    private final ChainMaps chains;
    private final Dictionaries dictionaries;
    private final Acting acting;
    private final Sentences sentences;
    private final CallerLanguage language;

    LeadExport(
            LeadList list,
            LeadColumns columns,
            Companies companies,
            Colleagues colleagues,
            ChainMaps chains,
            Dictionaries dictionaries,
            Acting acting,
            Sentences sentences,
            CallerLanguage language) {
        this.list = list;
        this.columns = columns;
        this.companies = companies;
        this.colleagues = colleagues;
        this.chains = chains;
        this.dictionaries = dictionaries;
        this.acting = acting;
        this.sentences = sentences;
        this.language = language;
    }

    @Override
    public String code() {
        return "leads";
    }

    @Override
    public List<ExportColumn<LeadRow>> columns() {
        return columns.all();
    }

    @Override
    public List<String> filters() {
        return FILTERS;
    }

    @Override
    public String worded(String filter, String value) {
        return switch (filter) {
            case "stage" -> stage(value);
            case "state" -> sentences.say("export.state." + value);
            case "clock" -> sentences.say("export.clock." + value);
            case "light" -> sentences.say("export.light." + value);
            case "overdue" -> Boolean.parseBoolean(value) ? sentences.say("export.yes") : "";
            case "sort" -> sentences.say("export.sort." + value);
            case "segment" -> chains.segmentName(value, language.current()).orElse(value);
            case "chain" -> chains.chainName(value, language.current()).orElse(value);
            case "watched" -> acting.person().name();
            case "owner" ->
                value.equals("me")
                        ? acting.person().name()
                        : named(
                                value,
                                id -> Optional.ofNullable(
                                                colleagues.people(List.of(id)).get(id))
                                        .map(PersonRef::name));
            case "taskForce" ->
                named(
                        value,
                        id -> Optional.ofNullable(
                                        colleagues.taskForces(List.of(id)).get(id))
                                .map(TaskForceRef::name));
            case "source" ->
                dictionaries
                        .words(LeadDictionaries.SOURCE_CHANNEL)
                        .named(List.of(value), language.current())
                        .get(0);
            case "company", "sourceCompany" ->
                named(
                        value,
                        id -> Optional.ofNullable(companies.refs(List.of(id)).get(id))
                                .map(CompanyRef::name));
            default -> value;
        };
    }

    // a title may be that of a confidential lead
    @Override
    public ExportTrace trace(String filter) {
        return filter.equals("q") ? ExportTrace.NOTHING : ExportTrace.WORDS;
    }

    @Override
    public Optional<String> remark(LeadFilter filter) {
        return filter.state == null ? Optional.of(sentences.say("export.without-void")) : Optional.empty();
    }

    private String stage(String code) {
        boolean known =
                Stream.of(LeadStage.values()).anyMatch(stage -> stage.name().equals(code));
        return known ? sentences.say("export.stage." + code) : code;
    }

    private static String named(String key, Function<UUID, Optional<String>> name) {
        try {
            return name.apply(UUID.fromString(key)).orElse(key);
        } catch (IllegalArgumentException noKey) {
            return key; // which the list refuses
        }
    }

    // no transaction around it: what the list holds in memory is asked before one holds a connection
    @Override
    public Page<LeadRow> page(LeadFilter filter, ExportPart part) {
        return list.page(filter, part.cursor(), part.limit());
    }
}
