package nl.weerklank;

import java.io.File;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The built EAR with the container tests added to the WAR inside it: {@code ear/lib} cannot see the modules. */
final class TestArchive {

    private TestArchive() {
    }

    static EnterpriseArchive withTests() {
        var ear = ShrinkWrap.create(ZipImporter.class, "weerklank.ear")
                .importFrom(new File(System.getProperty("weerklank.ear"))).as(EnterpriseArchive.class);
        var war = ear.getAsType(WebArchive.class, "web-module.war");
        war.addPackages(true, Filters.include(".*(ContainerIT|InContainer).*"), "nl.weerklank");
        war.addAsLibrary(new File(Assertions.class.getProtectionDomain().getCodeSource().getLocation().getPath()));
        ear.addAsModule(war);
        return ear;
    }
}
