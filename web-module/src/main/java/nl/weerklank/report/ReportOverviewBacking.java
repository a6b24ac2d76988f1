package nl.weerklank.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.weerklank.shared.ReadOnce;

/** Reports for officials: which are public, and which wait for whom ({@code report/overview.xhtml}). */
@Named
@RequestScoped
@ReadOnce
public class ReportOverviewBacking {

    @Inject
    Reports reports;

    private List<ReportRow> rows;

    public List<ReportRow> getRows() {
        if (rows == null) {
            rows = reports.list();
        }
        return rows;
    }
}
