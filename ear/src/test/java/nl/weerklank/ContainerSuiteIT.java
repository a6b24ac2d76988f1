package nl.weerklank;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** All tests in the container, one class after the other on one server with one deployment. */
@Suite
@SelectPackages("nl.weerklank")
@IncludeClassNamePatterns(".*ContainerIT")
class ContainerSuiteIT {
}
