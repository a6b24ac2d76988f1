package nl.weerklank.preparation;

/** Who a municipality knows already (F05). */
public enum ContactKind {
    NEIGHBOURHOOD_PLATFORM, COUNCIL, INITIATIVE, ORGANISATION, PROFESSIONAL, NETWORK, EARLIER_GROUP
}
