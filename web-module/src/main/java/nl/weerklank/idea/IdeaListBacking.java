package nl.weerklank.idea;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.weerklank.fund.PotDetails;
import nl.weerklank.fund.Pots;
import nl.weerklank.neighbourhood.NeighbourhoodRow;
import nl.weerklank.neighbourhood.Neighbourhoods;
import nl.weerklank.shared.ReadOnce;

/** Ideeën in de wijk: what everybody may see. */
@Named
@RequestScoped
@ReadOnce
public class IdeaListBacking {

    @Inject
    PublicIdeas ideas;
    @Inject
    Pots pots;
    @Inject
    Neighbourhoods neighbourhoods;

    private String area;
    private int page;

    public List<PublicIdeaRow> getRows() {
        return ideas.list(areaId(), page);
    }

    public boolean isMore() {
        return ideas.count(areaId()) > (page + 1L) * PublicIdeas.PAGE_SIZE;
    }

    public List<PotDetails> getPots() {
        return pots.openNow();
    }

    public List<NeighbourhoodRow> getAreas() {
        return neighbourhoods.list().stream().filter(NeighbourhoodRow::withinArea).toList();
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(0, Math.min(page, 10_000));
    }

    private UUID areaId() {
        try {
            return area == null || area.isBlank() ? null : UUID.fromString(area);
        } catch (IllegalArgumentException forged) {
            return null;
        }
    }
}
