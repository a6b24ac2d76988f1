package nl.weerklank;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;

/** The arrows and habits of the domain, each with its reason. */
@AnalyzeClasses(packages = "nl.weerklank", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule DOMAIN_KNOWS_NO_ENGINE = noClasses().should().dependOnClassesThat()
            .resideInAPackage("org.camunda..").because("the engine is replaceable");

    @ArchTest
    static final ArchRule DOMAIN_HAS_NO_SCREEN = noClasses().should().dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "jakarta.ws.rs..", "jakarta.servlet..")
            .because("the domain has no screen");

    @ArchTest
    static final ArchRule ENTITIES_STAY_INSIDE = classes().that().areAnnotatedWith(Entity.class).should()
            .notBePublic().because("commands go in, records come out");

    @ArchTest
    static final ArchRule ENTITIES_DO_NOT_ORCHESTRATE = noClasses().that().areAnnotatedWith(Entity.class).should()
            .dependOnClassesThat().areAssignableTo(EntityManager.class).orShould().dependOnClassesThat()
            .areAssignableTo(Event.class).orShould().dependOnClassesThat().areAnnotatedWith(Stateless.class)
            .because("entities decide, they do not orchestrate");

    @ArchTest
    static final ArchRule FEATURES_HAVE_NO_CYCLES = slices().matching("nl.weerklank.(*)..").should().beFreeOfCycles()
            .because("a feature can be understood with those it uses, and no others");

    @ArchTest
    static final ArchRule NOTHING_IS_OPEN_BY_OMISSION = methods().that().arePublic().and()
            .areDeclaredInClassesThat(boundaries()).should(sayWhoMayCall())
            .because("nothing is open by omission");

    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses().that()
            .doNotHaveSimpleName("AdjustableClock").and().doNotHaveSimpleName("Accounts").and()
            .doNotHaveSimpleName("Guesses").should()
            .callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now").orShould()
            .callMethod(LocalDateTime.class, "now").orShould().dependOnClassesThat()
            .areAssignableTo(Date.class).because("there is one clock, and rehearsals move it");

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_THINGS_ARE = noClasses().should().haveNameMatching(
            ".*(Impl|Manager|Helper|Utils?|Service)").because("such a name hides what the class does");

    @ArchTest
    static final ArchRule ONLY_EJBS_ASK_FOR_THE_PERSISTENCE_CONTEXT = fields().that()
            .areAnnotatedWith(PersistenceContext.class).should()
            .beDeclaredInClassesThat(boundaries()).because("other beans may start before the persistence unit; see Tables");

    @ArchTest
    static final ArchRule NOBODY_PRINTS = noClasses().should().accessField(System.class, "out").orShould()
            .accessField(System.class, "err").because("there is one logging API");

    private static DescribedPredicate<JavaClass> boundaries() {
        return new DescribedPredicate<>("boundaries") {
            @Override
            public boolean test(JavaClass type) {
                return type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class);
            }
        };
    }

    private static ArchCondition<JavaMethod> sayWhoMayCall() {
        return new ArchCondition<>("say who may call") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var said = method.isAnnotatedWith(RolesAllowed.class) || method.isAnnotatedWith(PermitAll.class)
                        || method.isAnnotatedWith(DenyAll.class) || method.getOwner().isAnnotatedWith(RolesAllowed.class)
                        || method.getOwner().isAnnotatedWith(PermitAll.class)
                        || method.getModifiers().contains(JavaModifier.STATIC);
                if (!said) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " does not say who may call"));
                }
            }
        };
    }
}
