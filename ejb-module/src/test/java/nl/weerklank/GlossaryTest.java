package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The glossary decides: what is not in it has no name yet. */
class GlossaryTest {

    private static final String FORBIDDEN = ".*(Citizen|Burger|Submission|Inbox|Proposal|District|Tenant).*";

    private final JavaClasses domain = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("nl.weerklank");

    @Test
    void namesEveryEntityAndEnum() throws IOException {
        var glossary = Files.readString(Path.of("GLOSSARY.md"));

        assertThat(domain).filteredOn(type -> type.isAnnotatedWith(Entity.class)
                || type.isEnum() && type.isTopLevelClass() && type.getModifiers().toString().contains("PUBLIC"))
                .extracting(JavaClass::getSimpleName)
                .allSatisfy(name -> assertThat(glossary).contains("`" + name + "`"));
    }

    @Test
    void hasOneWordPerConcept() {
        assertThat(domain).extracting(JavaClass::getSimpleName).noneMatch(name -> name.matches(FORBIDDEN));
    }
}
