package nl.weerklank;

import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;

/** What every test in the container runs in. */
@ArquillianSuiteDeployment
public class ContainerDeployment {

    @Deployment
    public static EnterpriseArchive platform() {
        return TestArchive.withTests();
    }
}
