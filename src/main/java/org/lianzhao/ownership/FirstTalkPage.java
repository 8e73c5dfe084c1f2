package org.lianzhao.ownership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.lead.Leads;
import org.lianzhao.shared.text.PersonalData;

/** Puts together whose a lead is: for all who may see the lead. */
@ApplicationScoped
class FirstTalkPage {
    private static final int FACTS = 50;

    private final Leads leads;
    private final FirstTalkRepository talks;
    private final ConflictRepository conflicts;
    private final OwnerNames names;
    private final Chronicle chronicle;

    FirstTalkPage(
            Leads leads,
            FirstTalkRepository talks,
            ConflictRepository conflicts,
            OwnerNames names,
            Chronicle chronicle) {
        this.leads = leads;
        this.talks = talks;
        this.conflicts = conflicts;
        this.names = names;
        this.chronicle = chronicle;
    }

    @Transactional
    FirstTalkView show(UUID lead) {
        leads.visible(lead);
        Optional<FirstTalk> talk = talks.current(lead);
        List<CreditRow> credits = talks.credits(lead);
        List<FactRow> facts = talks.facts(lead, null, FACTS);
        Function<Holder, OwnerView> named = names.of(holders(talk, credits, facts));
        Optional<Protection> days = talk.map(FirstTalk::protection);
        return new FirstTalkView(
                days.map(known -> known.on(chronicle.today())).orElse(null),
                talk.map(FirstTalk::holder).map(named).orElse(null),
                days.map(Protection::registeredOn).orElse(null),
                days.map(Protection::evidenceDueOn).orElse(null),
                days.map(Protection::validFrom).orElse(null),
                days.map(Protection::protectedUntil).orElse(null),
                days.map(Protection::lastEffectiveOn).orElse(null),
                days.map(Protection::yellowOn).orElse(null),
                days.map(Protection::dueOn).orElse(null),
                openConflict(lead),
                credits.stream().map(credit -> view(credit, named)).toList(),
                facts.stream().map(fact -> view(fact, named)).toList());
    }

    private @Nullable UUID openConflict(UUID lead) {
        return conflicts.of(lead).stream()
                .filter(conflict -> conflict.getSettledOn() == null)
                .map(Conflict::getId)
                .findFirst()
                .orElse(null);
    }

    private static List<Holder> holders(Optional<FirstTalk> talk, List<CreditRow> credits, List<FactRow> facts) {
        List<Holder> holders = new ArrayList<>();
        talk.map(FirstTalk::holder).ifPresent(holders::add);
        credits.forEach(credit -> holders.add(new Holder(credit.holder(), credit.taskForce())));
        facts.forEach(fact -> holders.add(new Holder(fact.holder(), fact.taskForce())));
        facts.stream().flatMap(fact -> Stream.ofNullable(former(fact))).forEach(holders::add);
        return holders;
    }

    private static @Nullable Holder former(FactRow fact) {
        UUID person = fact.formerHolder();
        return person == null ? null : new Holder(person, fact.formerTaskForce());
    }

    private static CreditView view(CreditRow credit, Function<Holder, OwnerView> named) {
        OwnerView holder = named.apply(new Holder(credit.holder(), credit.taskForce()));
        return new CreditView(credit.kind(), holder, credit.share(), credit.since());
    }

    private static FactView view(FactRow fact, Function<Holder, OwnerView> named) {
        Holder former = former(fact);
        return new FactView(
                fact.id(),
                fact.kind(),
                fact.happenedOn(),
                named.apply(new Holder(fact.holder(), fact.taskForce())),
                former == null ? null : named.apply(former),
                fact.reason() == null ? null : PersonalData.masked(fact.reason()),
                fact.by());
    }
}
