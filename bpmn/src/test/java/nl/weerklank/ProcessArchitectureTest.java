package nl.weerklank;

import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import java.util.Set;
import nl.weerklank.engine.ProcessBean;
import nl.weerklank.shared.DomainEvent;

/** What may know what in this module. */
@AnalyzeClasses(packages = "nl.weerklank", importOptions = ImportOption.DoNotIncludeTests.class)
class ProcessArchitectureTest {

    private static final Set<String> SMALL_VALUES = Set.of("java.lang.String", "int", "long", "boolean");

    @ArchTest
    static final ArchRule theEngineStaysInItsRoom = noClasses().that().resideOutsideOfPackage("nl.weerklank.engine")
            .should().dependOnClassesThat().resideInAPackage("org.camunda..")
            .because("the engine is replaceable");

    @ArchTest
    static final ArchRule noScreens = noClasses().should().dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs..", "org.primefaces..")
            .because("processes have no screen");

    @ArchTest
    static final ArchRule noEntities = noClasses().that().resideInAPackage("nl.weerklank.engine")
            .or().areAnnotatedWith(ProcessBean.class)
            .should().dependOnClassesThat().areAnnotatedWith(Entity.class)
            .because("commands in, records out");

    @ArchTest
    static final ArchRule noJavaxTwins = noClasses().should().dependOnClassesThat()
            .haveFullyQualifiedName("org.camunda.bpm.engine.impl.cfg.JtaProcessEngineConfiguration")
            .because("its Jakarta twin is the one that this server can load");

    @ArchTest
    static final ArchRule modelsPassIdsAndSmallValues = methods().that().areDeclaredInClassesThat()
            .areAnnotatedWith(ProcessBean.class).and().arePublic()
            .should(takeSmallValuesOrOneEvent()).because("a model passes ids and facts, never objects");

    @ArchTest
    static final ArchRule nothingOpenByOmission = classes().that().resideInAPackage("nl.weerklank.engine")
            .or().areAnnotatedWith(ProcessBean.class)
            .should(beAnnotatedWith(PermitAll.class).or(not(beAnnotatedWith(Stateless.class)
                    .or(beAnnotatedWith(Singleton.class)))))
            .because("the server closes a method without a word about who may call it");

    /** CVE-2026-109432: such a query evaluates what somebody typed, whatever the engine's switches say. */
    @ArchTest
    static final ArchRule noQueryTakesAnExpression = noClasses().should().callMethodWhere(
            target(nameMatching(".*Expression")).and(target(owner(
                    JavaClass.Predicates.resideInAPackage("org.camunda.bpm.engine..")
                            .and(nameMatching(".*Query"))))))
            .because("an expression in a query runs in the server");

    @ArchTest
    static final ArchRule noDoorOfTheEngine = noClasses().should().dependOnClassesThat()
            .resideInAnyPackage("org.camunda.bpm.engine.rest..", "org.camunda.bpm.webapp..", "org.camunda.bpm.cockpit..",
                    "org.camunda.bpm.tasklist..", "org.camunda.bpm.admin..")
            .because("the engine is reached through our boundaries only (CVE-2026-77226)");

    private static ArchCondition<JavaMethod> takeSmallValuesOrOneEvent() {
        return new ArchCondition<>("take small values or one event") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var parameters = method.getRawParameterTypes();
                var isEvent = parameters.size() == 1 && parameters.get(0).isAssignableTo(DomainEvent.class);
                if (!isEvent && !parameters.stream().allMatch(p -> SMALL_VALUES.contains(p.getName()))) {
                    events.add(SimpleConditionEvent.violated(method, method.getDescription()));
                }
            }
        };
    }
}
