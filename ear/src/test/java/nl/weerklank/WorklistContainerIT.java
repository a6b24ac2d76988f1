package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import nl.weerklank.actor.Role;
import nl.weerklank.rehearsal.AsPolicyOfficer;
import nl.weerklank.rehearsal.AsSteward;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.worklist.SavedFilters;
import nl.weerklank.worklist.WorkItemRow;
import nl.weerklank.worklist.Worklist;
import nl.weerklank.worklist.WorklistFilter;
import nl.weerklank.worklist.WorklistFilter.Scope;
import nl.weerklank.worklist.WorklistFilter.Sort;
import nl.weerklank.worklist.WorklistPage;
import nl.weerklank.worklist.WorklistPreferences;
import org.hibernate.SessionFactory;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The task list on the real database: its orders, its pages, its filters, and that a long list costs what a short one does. */
@ExtendWith(ArquillianExtension.class)
class WorklistContainerIT {
HEAD
}
