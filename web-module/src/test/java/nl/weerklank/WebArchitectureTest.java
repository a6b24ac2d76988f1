package nl.weerklank;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.weerklank.shared.ReadOnce;
import org.junit.jupiter.api.Test;

/** The habits of the screens, each with its reason. */
class WebArchitectureTest {

    private static final Path PAGES = Path.of("src/main/webapp");

    @Test
    void screensKnowNeitherEntitiesNorEngine() {
        var screens = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPath(Path.of("target/classes"));

        noClasses().should().dependOnClassesThat().areAnnotatedWith(Entity.class).orShould().dependOnClassesThat()
                .areAssignableTo(EntityManager.class).orShould().dependOnClassesThat()
                .resideInAPackage("org.camunda..").because("commands go in, records come out; the engine is a detail")
                .check(screens);
    }

    @Test
    void whatAPageAsksIsReadOnceWhileItIsDrawn() {
        var screens = new ClassFileImporter().importPath(Path.of("target/classes"));

        classes().that().haveSimpleNameEndingWith("Backing").should().beAnnotatedWith(ReadOnce.class)
                .because("Faces asks for a value at every place and in every row where it stands").check(screens);
    }

    @Test
    void noPageUsesAComponentThatFailsAccessibility_ALL_09() {
        var avoided = Pattern.compile("<p:(selectOneMenu|selectCheckboxMenu|selectOneButton|fileUpload|messages|textEditor"
                + "|speedDial|carousel|breadCrumb|steps|menu)\\b");

        pages().forEach((page, text) -> assertThat(avoided.matcher(text).find()).as(page).isFalse());
    }

    @Test
    void nothingIsRenderedUnescaped() {
        pages().forEach((page, text) -> assertThat(text).as(page).doesNotContain("escape=\"false\""));
    }

    @Test
    void noPageHasInlineStylesOrHandlers() {
        var inline = Pattern.compile("\\s(style|on[a-z]+)=\"");

        pages().forEach((page, text) -> assertThat(inline.matcher(text).find()).as(page).isFalse());
    }

    @Test
    void everyBeanOfAPageExists() {
        var names = new ClassFileImporter().importPath(Path.of("target/classes")).stream()
                .map(type -> Character.toLowerCase(type.getSimpleName().charAt(0)) + type.getSimpleName().substring(1))
                .toList();
        var bean = Pattern.compile("#\\{(?:empty |not empty |not )?([a-z][A-Za-z]+(?:Backing|Page|File))\\.");

        pages().forEach((page, text) -> bean.matcher(text).results()
                .forEach(found -> assertThat(names).as(page).contains(found.group(1))));
    }

    static Map<String, String> pages() {
        var pages = new TreeMap<String, String>();
        try (var files = Files.walk(PAGES)) {
            for (var file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".xhtml"))::iterator) {
                pages.put(PAGES.relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(pages).hasSizeGreaterThan(30);
        return pages;
    }

    static List<String> keysIn(String text, String bundle) {
        return Pattern.compile(bundle + "\\['([A-Za-z.]+)'\\]").matcher(text).results().map(m -> m.group(1)).toList();
    }
}
