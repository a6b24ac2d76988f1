package nl.weerklank.measure;

/** Nota, agenda, wijkplan or werkafspraak. */
public enum DocumentKind {
    NOTE, AGENDA, AREA_PLAN, AGREEMENT
}
