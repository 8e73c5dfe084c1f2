package org.lianzhao.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mapstruct.Mapper;

/** How the house is built. {@link ArchitectureTest} holds the program to it, {@link BrokenHouseTest} shows that each rule bites. */
final class ArchitectureRules {
    /** Feature and the features it may name, from the ground up. An arrow that is missing here has not been decided. */
    static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("shared", Set.of()),
            Map.entry("setting", Set.of("shared")),
            Map.entry("document", Set.of("shared")),
            Map.entry("search", Set.of("shared")),
            Map.entry("transfer", Set.of("shared")),
            Map.entry("account", Set.of("shared", "transfer")),
            Map.entry("likeness", Set.of("shared")),
            Map.entry("calendar", Set.of("shared", "setting", "transfer", "account")),
            // names no feature: the register answers it as any other source does
            Map.entry("lookup", Set.of("shared", "account", "likeness")),
            Map.entry("chain", Set.of("shared", "account")),
            // how maps are drawn: many small steps, and nobody but screens asks for them
            Map.entry("draft", Set.of("shared", "account", "chain")),
            // a map is read from a workbook, compared with the one that is drawn, and goes into its draft
            Map.entry("chainfile", Set.of("shared", "transfer", "chain", "draft")),
            Map.entry(
                    "company",
                    Set.of(
                            "shared",
                            "setting",
                            "document",
                            "likeness",
                            "search",
                            "transfer",
                            "account",
                            "lookup",
                            "chain")),
            Map.entry("duplicate", Set.of("shared", "search", "transfer", "account", "company")),
            Map.entry("relation", Set.of("account", "company", "shared")),
            Map.entry("listing", Set.of("account", "company", "shared")),
            // signals are entered by hand and taken from files
            Map.entry("signal", Set.of("account", "company", "setting", "shared", "transfer")),
            Map.entry("person", Set.of("account", "company", "document", "search", "shared", "transfer")),
            Map.entry(
                    "lead",
                    Set.of(
                            "account",
                            "calendar",
                            "chain",
                            "company",
                            "document",
                            "person",
                            "search",
                            "setting",
                            "shared",
                            "transfer")),
            Map.entry("activity", Set.of("account", "chain", "company", "lead", "person", "shared", "transfer")),
            Map.entry("referral", Set.of("shared", "account", "chain", "company", "person", "lead")),
            // who was first on a firm, and whose lead it is
            Map.entry(
                    "ownership",
                    Set.of(
                            "account",
                            "activity",
                            "calendar",
                            "chain",
                            "company",
                            "document",
                            "lead",
                            // who is erased is taken out of what was written
                            "person",
                            "setting",
                            "shared")),
            // who goes where: what came of it is written down by activity; trips come later
            Map.entry(
                    "visit",
                    Set.of("account", "activity", "calendar", "company", "lead", "ownership", "person", "shared")),
            // who does what by when, on a lead or with a firm; what somebody has who leaves goes along with his leads
            Map.entry("task", Set.of("account", "company", "lead", "ownership", "person", "shared")),
            Map.entry("coverage", Set.of("shared", "setting", "document", "transfer", "account", "chain", "company")),
            // what large firms buy and sell is asked of firms and shown by chain; statuses ask it through an interface
            Map.entry("survey", Set.of("shared", "account", "chain", "company", "coverage", "transfer")),
            Map.entry("trend", Set.of("shared", "account", "chain", "company", "lead", "activity", "coverage")),
            Map.entry(
                    "target",
                    Set.of(
                            "shared",
                            "setting",
                            "search",
                            "transfer",
                            "account",
                            "chain",
                            "company",
                            // by whom a firm can be reached
                            "person",
                            "relation",
                            "signal",
                            "lead",
                            // what somebody is on who leaves
                            "ownership",
                            "activity",
                            "coverage")),
            Map.entry(
                    "insight",
                    Set.of(
                            "shared",
                            "transfer",
                            "account",
                            "chain",
                            "company",
                            // who brought whom, and who supplies whom
                            "relation",
                            "lead",
                            "activity",
                            // chambers that referred firms
                            "referral",
                            "coverage",
                            "target")),
            Map.entry("deliverable", Set.of("shared", "transfer", "account", "chain", "company", "coverage", "target")),
            // may name any room, and none names it: it tells of leads and tasks, and of what waits for somebody
            Map.entry(
                    "notice",
                    Set.of(
                            "account",
                            "activity",
                            "calendar",
                            "chain",
                            "company",
                            "coverage",
                            "lead",
                            "ownership",
                            "person",
                            "setting",
                            "shared",
                            "target",
                            "task",
                            "transfer")),
            Map.entry("audit", Set.of("shared", "transfer", "account")));

    private ArchitectureRules() {}

    /** All rules by name, for the program that lies under {@code root}. */
    static Map<String, ArchRule> under(String root) {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        MAY_USE.forEach((feature, named) -> rules.put("arrows of " + feature, arrows(root, feature, named)));
        rules.put("no cycles", slices().matching(root + ".(*)..").should().beFreeOfCycles());
        rules.put(
                "entities, repositories, mappers and resources stay inside their feature",
                classes()
                        .that()
                        .areAnnotatedWith(Entity.class)
                        .or()
                        .areAssignableTo(PanacheRepositoryBase.class)
                        .or()
                        .haveSimpleNameEndingWith("Repository")
                        .or()
                        .areAnnotatedWith(Mapper.class)
                        .or()
                        .areAnnotatedWith(Path.class)
                        .should()
                        .bePackagePrivate());
        rules.put(
                "resources open no transaction",
                methods()
                        .that()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith(Path.class)
                        .should()
                        .notBeAnnotatedWith(Transactional.class));
        rules.put(
                "only resources know HTTP",
                noClasses()
                        .that(DescribedPredicate.not(knowsHttp(root)))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy.reactive.."));
        rules.put(
                "HTTP methods are public",
                methods().that().areMetaAnnotatedWith(HttpMethod.class).should().bePublic());
        rules.put(
                "no private method opens a transaction, it would be skipped in silence",
                methods().that().areAnnotatedWith(Transactional.class).should().notHaveModifier(JavaModifier.PRIVATE));
        rules.put(
                "the search engine can be exchanged: nobody else knows it",
                noClasses()
                        .that()
                        .resideOutsideOfPackage(root + ".search")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.apache.lucene.."));
        rules.put(
                "what the search room shows others tells nothing of its engine",
                noMethods()
                        .that()
                        .arePublic()
                        .and()
                        .areDeclaredInClassesThat()
                        .arePublic()
                        .and()
                        .areDeclaredInClassesThat()
                        .resideInAPackage(root + ".search..")
                        .should(nameIn("org.apache.lucene.")));
        rules.put(
                "resources return no entity",
                noClasses()
                        .that()
                        .areAnnotatedWith(Path.class)
                        .should()
                        .dependOnClassesThat()
                        .areAnnotatedWith(Entity.class));
        return rules;
    }

    private static ArchRule arrows(String root, String feature, Set<String> named) {
        String[] others = MAY_USE.keySet().stream()
                .filter(other -> !other.equals(feature) && !named.contains(other))
                .flatMap(other -> Stream.of(root + "." + other + ".."))
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(root + "." + feature + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .allowEmptyShould(true);
    }

    private static ArchCondition<JavaMethod> nameIn(String engine) {
        return new ArchCondition<>("take or give types of " + engine) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean named = Stream.concat(
                                Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
                        .anyMatch(type -> type.getName().startsWith(engine));
                events.add(new SimpleConditionEvent(method, named, method.getDescription()));
            }
        };
    }

    private static DescribedPredicate<JavaClass> knowsHttp(String root) {
        return resideInAPackage(root + ".shared.web..")
                .or(resideInAPackage(root + ".shared.problem.."))
                .or(DescribedPredicate.describe(
                        "resource or filter of a resource",
                        type -> type.getSimpleName().endsWith("Resource")
                                || type.getSimpleName().endsWith("Filter")));
    }
}
