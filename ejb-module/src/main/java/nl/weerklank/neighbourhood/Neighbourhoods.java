package nl.weerklank.neighbourhood;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.weerklank.actor.Role;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.NotFoundException;

/** The wijken of the municipality. */
@Stateless
public class Neighbourhoods {

    private static final Pattern POSTCODE = Pattern.compile("\\s*([1-9][0-9]{3})\\s*([A-Za-z]{2})?\\s*");

    @PersistenceContext
    EntityManager em;

    /** All wijken by name, the choice "outside" last. Anybody may ask. */
    @PermitAll
    public List<NeighbourhoodRow> list() {
        return em.createQuery("""
                select new nl.weerklank.neighbourhood.NeighbourhoodRow(n.id, n.name, n.withinArea)
                from Neighbourhood n order by n.withinArea desc, n.name""", NeighbourhoodRow.class).getResultList();
    }

    /** Anybody may ask. */
    @PermitAll
    public NeighbourhoodRow get(UUID id) {
        var found = id == null ? null : em.find(Neighbourhood.class, id);
        if (found == null) {
            throw new NotFoundException();
        }
        return new NeighbourhoodRow(found.id(), found.name(), found.isWithinArea());
    }

    /** The wijk in which a postcode lies, written with or without space. The postcode is not kept. Anybody may ask. */
    @PermitAll
    public Optional<NeighbourhoodRow> findByPostcode(String postcode) {
        var match = POSTCODE.matcher(postcode == null ? "" : postcode);
        if (!match.matches()) {
            return Optional.empty();
        }
        return em.createQuery("""
                select new nl.weerklank.neighbourhood.NeighbourhoodRow(n.id, n.name, n.withinArea)
                from Neighbourhood n join n.postcodeAreas p where p = :area""", NeighbourhoodRow.class)
                .setParameter("area", match.group(1)).setMaxResults(1).getResultStream().findFirst();
    }

    /** Adds a wijk. The administrator may. Refuses a name that is there already. */
    @RolesAllowed({Role.ADMINISTRATOR, Role.PROCESS})
    public UUID add(String name, boolean withinArea, Set<String> postcodeAreas) {
        if (name == null || name.isBlank() || name.length() > 80) {
            throw new BusinessException("neighbourhood.name");
        }
        var taken = list().stream().anyMatch(n -> n.name().equalsIgnoreCase(name.strip()));
        if (taken) {
            throw new BusinessException("neighbourhood.taken");
        }
        if (!postcodeAreas.stream().allMatch(area -> area.matches("[1-9][0-9]{3}"))) {
            throw new BusinessException("neighbourhood.postcodeArea");
        }
        var neighbourhood = new Neighbourhood(name.strip(), withinArea, postcodeAreas);
        em.persist(neighbourhood);
        return neighbourhood.id();
    }
}
