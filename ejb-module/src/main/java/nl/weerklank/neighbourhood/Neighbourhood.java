package nl.weerklank.neighbourhood;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** A wijk with the four-digit postcode areas that lie in it. */
@Entity
@Table(name = "neighbourhood")
class Neighbourhood {

    @Id
    private UUID id = UUID.randomUUID();
    private String name;
    @Column(name = "within_area")
    private boolean withinArea;
    @ElementCollection
    @CollectionTable(name = "neighbourhood_postcode", joinColumns = @JoinColumn(name = "neighbourhood_id"))
    @Column(name = "postcode_area")
    private Set<String> postcodeAreas = new HashSet<>();

    protected Neighbourhood() {
    }

    Neighbourhood(String name, boolean withinArea, Set<String> postcodeAreas) {
        this.name = name;
        this.withinArea = withinArea;
        this.postcodeAreas.addAll(postcodeAreas);
    }

    UUID id() {
        return id;
    }

    boolean isWithinArea() {
        return withinArea;
    }

    String name() {
        return name;
    }
}
