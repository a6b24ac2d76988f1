package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** What is built in may be passed on under our licence, and is named. */
class LicenceTest {

    /** Licences that go with EUPL-1.2; where a part offers a choice, one of them is enough. */
    private static final Set<String> ALLOWED = Set.of("Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause", "EUPL-1.2",
            "MPL-2.0", "Mozilla Public License Version 2.0", "LGPL-2.1-only", "LGPL-2.1-or-later", "EPL-2.0", "PostgreSQL", "CC0-1.0");
    private static final Path ROOT = Path.of("..");

    @ParameterizedTest
    @ValueSource(strings = {"ejb-module", "bpmn", "web-module"})
    void everyPartThatIsBuiltInHasALicenceOfTheList_ADM_17(String module) throws Exception {
        var bill = ROOT.resolve(module).resolve("target/bom.xml");
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var root = factory.newDocumentBuilder().parse(bill.toFile()).getDocumentElement();
        var parts = root.getElementsByTagName("component");

        assertThat(parts.getLength()).isGreaterThan(1);
        for (int i = 0; i < parts.getLength(); i++) {
            var part = (Element) parts.item(i);
            if (part.getParentNode().getParentNode() != root) {
                // The tool that wrote the list, and what the list is about.
                continue;
            }
            var name = texts(part, "name").get(0);
            var licences = Stream.of("id", "name", "expression").flatMap(tag -> texts(licencesOf(part), tag).stream())
                    .toList();
            assertThat(licences).as("licences of %s", name).anyMatch(ALLOWED::contains);
        }
    }

    @Test
    void publiccodeYmlSaysWhatItMust_ALL_25() throws Exception {
        var text = Files.readString(ROOT.resolve("publiccode.yml"));

        for (var key : List.of("publiccodeYmlVersion", "name", "url", "platforms", "developmentStatus", "softwareType",
                "description", "legal", "maintenance", "localisation")) {
            assertThat(text).as(key).containsPattern("(?m)^" + key + ":");
        }
        assertThat(text).containsPattern("(?m)^  license: \"?EUPL-1\\.2\"?$");
        assertThat(text).containsPattern("(?m)^developmentStatus: (concept|development|beta|stable|obsolete)$");
        assertThat(text).containsPattern("(?m)^softwareType: \"?(standalone/(mobile|iot|desktop|web|backend|other)|addon|library"
                + "|configurationFiles)\"?$");
        assertThat(text).containsPattern("(?m)^  nl:").containsPattern("(?m)^    shortDescription:")
                .containsPattern("(?m)^    longDescription:").containsPattern("(?m)^    features:");
        assertThat(text).containsPattern("(?m)^  type: \"?(internal|contract|community|none)\"?$")
                .containsPattern("(?m)^  localisationReady: (true|false)$").containsPattern("(?m)^  availableLanguages:");
        assertThat(text).doesNotContain("\t");
        var description = Pattern.compile("(?s)longDescription: [>|]-?\\n(.*?)\\n    features:").matcher(text);
        assertThat(description.find()).isTrue();
        assertThat(description.group(1).length()).isBetween(150, 10_000);
    }

    @Test
    void theLicenceIsEupl12AndNamesEveryPartOfTheScreens_ALL_25() throws Exception {
        assertThat(Files.readString(ROOT.resolve("LICENSE"))).contains("EUPL", "1.2");
        var readme = Files.readString(ROOT.resolve("README.md"));
        assertThat(readme).contains("PrimeFaces", "MIT");
        var packages = Pattern.compile("\"(@(?:utrecht|nl-design-system)[^\"]*)\"")
                .matcher(Files.readString(Path.of("src/main/frontend/package.json"))).results().map(m -> m.group(1)).toList();
        assertThat(packages).isNotEmpty().allSatisfy(name -> assertThat(readme).contains(name));
    }

    private static Element licencesOf(Element part) {
        var found = part.getElementsByTagName("licenses");
        return found.getLength() == 0 ? part.getOwnerDocument().createElement("none") : (Element) found.item(0);
    }

    private static List<String> texts(Element element, String tag) {
        var found = new ArrayList<String>();
        var nodes = element.getElementsByTagName(tag);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add(nodes.item(i).getTextContent());
        }
        return found;
    }
}
